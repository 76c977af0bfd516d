import { removeLines, type CleaningRule } from './draft';
import { endsSentence } from './sentence-end';

const COUNT = "(\\d{1,3}(?:[.,' ]\\d{3})+|\\d{1,15})";
const COUNTED = 'hits?|views?|page ?views?|aufrufe?|zugriffe?|seitenaufrufe?|klicks?|clicks?|gelesen|read';
const LABEL_FIRST = new RegExp(`^(?:${COUNTED})\\s*[:=]?\\s*${COUNT}(?:\\s*-?(?:mal|x|times))?$`, 'i');
const NUMBER_FIRST = new RegExp(
  `^${COUNT}\\s*(?:x |-?mal |times )?(?:hits|views|page ?views|seitenaufrufe|aufrufe|zugriffe|klicks|clicks|gelesen|read)$`,
  'i',
);

const WHY = 'The counter of the page it was taken from; the number is kept as the hits of the source.';

/** The number of a line that is nothing but a page counter ("Hits: 15", "1.234 Aufrufe"), or undefined. */
function readHitCounter(line: string): number | undefined {
  const digits = (LABEL_FIRST.exec(line) ?? NUMBER_FIRST.exec(line))?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}

export const hitCounter: CleaningRule = {
  name: 'hit-counter',
  apply: (draft) => {
    let hits = draft.hits;
    const cleaned = removeLines(draft, { name: 'hit-counter', why: WHY }, (line, before) => {
      const count = readHitCounter(line);
      // In the middle of a wrapped sentence the same words belong to the text.
      if (count === undefined || (before !== undefined && !endsSentence(before))) return false;
      hits ??= count;
      return true;
    });
    return { ...cleaned, hits };
  },
};
