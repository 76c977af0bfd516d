import type { DeskQuote } from '../../../contracts/quote-desk';

/** Who says a quote, as far as the desk knows: a person on record, a name, or the words of the text; undefined for nobody. */
const speakerOf = ({ speaker, newSpeakerName, speakerLabel }: DeskQuote): string | undefined =>
  speaker?.name ?? newSpeakerName ?? speakerLabel;

const hasPerson = ({ speaker, newSpeakerName }: DeskQuote): boolean =>
  speaker !== undefined || newSpeakerName !== undefined;

/** Might one person say both? A label such as "she" names anybody; beside another label it is somebody else. */
function mayHaveOneSpeaker(one: DeskQuote, other: DeskQuote): boolean {
  if (one.speaker && other.speaker) return one.speaker.documentId === other.speaker.documentId;
  const [first, second] = [speakerOf(one), speakerOf(other)];
  return (
    first === undefined || second === undefined || first === second || hasPerson(one) !== hasPerson(other)
  );
}

const fieldOf = ({ occurrences }: DeskQuote) =>
  (occurrences.find(({ field }) => field === 'body') ?? occurrences[0])?.field;

/**
 * May a quote and the next one in the text be two pieces of one utterance? Then both have their places in one field, may
 * have one speaker, and are both reported speech or both words in quotation marks. The server refuses what is not so.
 */
export function mayBeOne(quote: DeskQuote, next: DeskQuote): boolean {
  return (
    quote.state !== 'lost' &&
    next.state !== 'lost' &&
    quote.review !== 'rejected' &&
    fieldOf(quote) !== undefined &&
    fieldOf(quote) === fieldOf(next) &&
    (quote.kind === 'indirect') === (next.kind === 'indirect') &&
    mayHaveOneSpeaker(quote, next)
  );
}

/** More words of a quote than these do not stand on a button. */
const WORDS_ON_A_BUTTON = 4;

/** The words that a quote begins with, to name it on a button. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > WORDS_ON_A_BUTTON ? `${words.slice(0, WORDS_ON_A_BUTTON).join(' ')} …` : text;
}
