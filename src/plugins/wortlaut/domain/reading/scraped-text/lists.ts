import type { CleaningRule, DraftParagraph } from './draft';

const BULLET = /^([•·▪‣◦*])\s+(?=\S)/;
/** A dash opens a list only where it opens every line: a wrapped sentence may have one at a line start by chance. */
const DASH = /^([-–])\s+(?=\S)/;
const FEWEST_ITEMS = 2;

function items(lines: readonly string[]): string[] | undefined {
  if (lines.every((line) => DASH.test(line))) return lines.map((line) => line.replace(DASH, ''));
  const bullet = BULLET.exec(lines[0] ?? '')?.[1];
  if (bullet === undefined) return undefined;
  const found: string[] = [];
  for (const line of lines) {
    if (BULLET.exec(line)?.[1] === bullet) found.push(line.replace(BULLET, ''));
    else found.push(`${found.pop() ?? ''} ${line}`);
  }
  return found;
}

/** Makes a list of a paragraph whose lines open with the same bullet. */
export const lists: CleaningRule = {
  name: 'lists',
  apply: (draft) => ({
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph): DraftParagraph => {
      const found = items(paragraph.lines);
      return found === undefined || found.length < FEWEST_ITEMS ? paragraph : { role: 'list', lines: found };
    }),
  }),
};
