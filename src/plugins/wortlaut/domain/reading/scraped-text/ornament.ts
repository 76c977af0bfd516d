import { removeLines, type CleaningRule } from './draft';

/** A line drawn with at least three signs, such as "* * *" or "-----". */
const ORNAMENT = /^(?:[-–—_=*#~•·+|<>]\s*){3,}$/;

const WHY = 'A line of signs that divides the page and says nothing.';

export const ornament: CleaningRule = {
  name: 'ornament',
  apply: (draft) => removeLines(draft, { name: 'ornament', why: WHY }, (line) => ORNAMENT.test(line)),
};
