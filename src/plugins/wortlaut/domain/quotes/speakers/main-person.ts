import type { ReadPersons } from '../../people/read-persons';
import type { Carried } from './carry-on';
import { sentenceStartAt } from './sentence-bounds';
import type { Frame } from './frame';
import { firstMentionFrom } from './salient-person';

/** Mentions before a quotation that are counted. */
const MENTIONS_COUNTED = 20;

/**
 * The person most on the reader's mind at a quotation: of the mentions before it the most frequent one; at the head of
 * a text, where nobody has been named, the first one after it. The weakest evidence there is.
 */
export function mainPersonAt(frame: Frame, read: ReadPersons, at: number): Carried | undefined {
  const offset = frame.tokens[at]?.start ?? 0;
  const end = firstMentionFrom(read.mentions, offset);
  const passedOver = namedInSentence(frame, read, at, end);
  const counts = new Map<number, number>();
  let best: number | undefined;
  for (let index = end - 1; index >= Math.max(0, end - MENTIONS_COUNTED); index -= 1) {
    const person = read.mentions[index]?.person;
    if (person === undefined || passedOver.has(person)) continue;
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = person;
  }
  const next = read.mentions[end];
  const mention =
    best === undefined
      ? next
      : read.mentions
          .slice(Math.max(0, end - MENTIONS_COUNTED), end)
          .filter((each) => each.person === best)
          .pop();
  if (mention?.person === undefined || passedOver.has(mention.person)) return undefined;
  return {
    resolved: {
      reference: mention.bare ? 'bare name' : 'full name',
      person: mention.person,
      candidates: [mention.person],
      mention,
    },
    evidence: 'main person',
  };
}

/**
 * Whom the sentence names before the quotation at `at`, which is behind `end` mentions: it would have told if they spoke; "Smith was
 * described as “…”".
 */
function namedInSentence(frame: Frame, read: ReadPersons, at: number, end: number): ReadonlySet<number> {
  const start = frame.tokens[sentenceStartAt(frame, at)]?.start ?? 0;
  const named = new Set<number>();
  for (let index = end - 1; index >= 0; index -= 1) {
    const mention = read.mentions[index];
    if (!mention || mention.start < start) break;
    if (mention.person !== undefined) named.add(mention.person);
  }
  return named;
}
