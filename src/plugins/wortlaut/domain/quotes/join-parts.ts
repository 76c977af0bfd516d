import { findWords, type Word } from '../text/words';
import { speechVerbForms } from './data/speech-verbs';
import type { FoundUtterance, JudgedSpan, QuoteReading } from './reading';
import type { Language } from './utterance';

/** The longest frame that may interrupt a quotation, in UTF-16 units. */
const LONGEST_FRAME = 160;
/** A short first part ("Doch", "Really,") is often judged to quote nobody; the frame and the second part tell better. */
const DOUBTFUL_FIRST_PART = 0.15;

/**
 * Makes utterances of the spans that quote someone; a quotation that its frame interrupts ("…", sagte sie, "…") is one
 * utterance in parts.
 *
 * @param reading with `judged` filled in
 * @returns utterances in reading order
 */
export function joinParts(
  reading: Pick<QuoteReading, 'lang' | 'text' | 'judged'>,
): readonly FoundUtterance[] {
  const { lang, text, judged } = reading;
  const found: FoundUtterance[] = [];
  for (let at = 0; at < judged.length; at += 1) {
    const first = judged[at];
    if (!first) continue;
    const spans = [first];
    let next = judged[at + 1];
    for (let last = first; next && goesOn(lang, text, last, next); next = judged[at + 1]) {
      spans.push(next);
      last = next;
      at += 1;
    }
    if (spans.length > 1 || first.kind !== 'none') found.push(utteranceOf(text, spans));
  }
  return found;
}

function utteranceOf(text: string, spans: readonly JudgedSpan[]): FoundUtterance {
  return {
    kind: spans.some((span) => span.kind === 'direct') || isInterrupted(text, spans) ? 'direct' : 'partial',
    parts: spans.map(({ inner: { start, end } }) => ({ start, end, text: text.slice(start, end) })),
    spans,
    frame: undefined,
  };
}

/** „Die Leute“, meint er, „werden wegbleiben“: however short its first part, a sentence that a frame interrupts is a whole one. */
function isInterrupted(text: string, [first, second]: readonly JudgedSpan[]): boolean {
  return second !== undefined && /^\p{Lu}/u.test(text.slice(first?.inner.start, first?.inner.end));
}

function goesOn(lang: Language, text: string, first: JudgedSpan, second: JudgedSpan): boolean {
  if (second.kind === 'none' || first.probability < DOUBTFUL_FIRST_PART) return false;
  if (first.lastParagraph !== second.paragraph || !first.closed || first.level !== second.level) return false;
  const from = first.outer.end;
  const to = second.outer.start;
  if (to - from > LONGEST_FRAME) return false;
  const lastSign = text.charAt(first.inner.end - 1);
  const words = findWords(text, from, to);
  const opening = words[0];
  const closing = words.at(-1);
  if (!opening || !closing || !isFrame(lang, words)) return false;
  const interrupted =
    opening.text === ',' || /[,–—-]/.test(lastSign) || /^[–—-]$/.test(opening.text) || /[?!…]/.test(lastSign);
  if (!interrupted) return false;
  if (/^[,;–—-]$/.test(closing.text)) return true;
  // An older way of printing leaves the comma out: the words after it go on in the middle of the sentence.
  return (
    lang === 'de' &&
    /^\p{Ll}/u.test(text.slice(second.inner.start, second.inner.start + 2)) &&
    closing.sort === 'word'
  );
}

/** Reporter's words without a sentence end that hold a speech verb, or "so" with who said it. */
function isFrame(lang: Language, words: readonly Word[]): boolean {
  if (words.some(({ sort, text }) => sort === 'sign' && /^[.!?:]$/.test(text))) return false;
  return words.some(
    (word) =>
      word.sort === 'word' &&
      (speechVerbForms(lang, word.lower).length > 0 || (lang === 'de' && word.lower === 'so')),
  );
}
