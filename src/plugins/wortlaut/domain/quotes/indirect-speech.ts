import type { Utf16Range } from '../text/offsets';
import type { Word } from '../text/words';
import { readEnglishSentence } from './english-indirect-speech';
import { readGermanSentence } from './german-indirect-speech';
import type { FoundUtterance, JudgedSpan, QuoteReading } from './reading';

/** Reported speech inside one sentence: word indexes into it, the ends not included. */
export interface ReportedClause {
  readonly from: number;
  readonly to: number;
  /** The words that frame it; none where the verb's mood alone reports. */
  readonly frame: { readonly from: number; readonly to: number } | undefined;
}

interface Sentence {
  readonly words: readonly Word[];
  readonly paragraph: number;
}

/** Longer "sentences" are lists or tables, not sentences. */
const LONGEST_SENTENCE = 120;
const FEWEST_WORDS = 3;

/**
 * Adds reported speech to the utterances found between marks, in reading order: suggestions, since no mark shows where it
 * starts and ends.
 *
 * @param reading with `words`, `sentenceStarts`, `paragraphs`, `judged`, `display` and `found` filled in
 */
export function findIndirectSpeech(
  reading: Pick<
    QuoteReading,
    'lang' | 'text' | 'words' | 'sentenceStarts' | 'paragraphs' | 'judged' | 'display' | 'found'
  >,
): readonly FoundUtterance[] {
  const { lang, text, found } = reading;
  const read = lang === 'de' ? readGermanSentence : readEnglishSentence;
  const reported: FoundUtterance[] = [];
  let spanAt = 0;
  let continues = false;
  let paragraph = -1;
  for (const sentence of sentencesOf(reading)) {
    const [first, last] = [sentence.words[0], sentence.words.at(-1)];
    if (!first || !last) continue;
    if (sentence.paragraph !== paragraph) continues = false;
    paragraph = sentence.paragraph;
    const { next, spans } = spansIn(reading.judged, spanAt, { start: first.start, end: last.end });
    spanAt = next;
    const quoted = spans.some((span) => span.kind === 'direct' || span.outer.start < first.start);
    if (quoted || isIn(reading.display, first.start)) {
      continues = quoted;
      continue;
    }
    const clause = read(sentence.words, continues);
    continues = clause !== undefined;
    if (!clause || clause.to - clause.from < FEWEST_WORDS) continue;
    const range = rangeOf(sentence.words, clause);
    if (!spans.some(({ outer }) => cuts(range, outer)) && !fill(range, spans))
      reported.push(utteranceOf(text, sentence.words, clause));
  }
  return [...found, ...reported].sort((a, b) => startOf(a) - startOf(b));
}

function sentencesOf({
  words,
  sentenceStarts,
  paragraphs,
}: Pick<QuoteReading, 'words' | 'sentenceStarts' | 'paragraphs'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !sentenceStarts[at]) continue;
    const first = words[from];
    while (first && (paragraphs[paragraph]?.end ?? Infinity) <= first.start) paragraph += 1;
    if (at - from <= LONGEST_SENTENCE) sentences.push({ words: words.slice(from, at), paragraph });
    from = at;
  }
  return sentences;
}

/** The marked spans that overlap a sentence; the spans before it are left behind for good. */
function spansIn(
  judged: readonly JudgedSpan[],
  from: number,
  sentence: Utf16Range,
): { readonly next: number; readonly spans: readonly JudgedSpan[] } {
  let next = from;
  for (let span = judged[next]; span && span.outer.end <= sentence.start; span = judged[next]) next += 1;
  let end = next;
  for (let span = judged[end]; span && span.outer.start < sentence.end; span = judged[end]) end += 1;
  return { next, spans: judged.slice(next, end) };
}

/** Whether two ranges overlap and neither holds the other. */
function cuts(a: Utf16Range, b: Utf16Range): boolean {
  if (a.end <= b.start || b.end <= a.start) return false;
  return !((a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end));
}

/** Whether marked words are most of a clause: then they are the quotation, or several, and the clause is no further one. */
function fill(clause: Utf16Range, spans: readonly JudgedSpan[]): boolean {
  let marked = 0;
  for (const { outer } of spans)
    marked += Math.max(0, Math.min(clause.end, outer.end) - Math.max(clause.start, outer.start));
  return 2 * marked > clause.end - clause.start;
}

function isIn(ranges: readonly Utf16Range[], offset: number): boolean {
  return ranges.some((range) => range.start <= offset && offset < range.end);
}

function utteranceOf(text: string, words: readonly Word[], clause: ReportedClause): FoundUtterance {
  const { start, end } = rangeOf(words, clause);
  return {
    kind: 'indirect',
    parts: [{ start, end, text: text.slice(start, end) }],
    spans: [],
    frame: clause.frame && rangeOf(words, clause.frame),
  };
}

function rangeOf(words: readonly Word[], clause: { readonly from: number; readonly to: number }): Utf16Range {
  return { start: words[clause.from]?.start ?? 0, end: words[clause.to - 1]?.end ?? 0 };
}

function startOf(utterance: FoundUtterance): number {
  return utterance.parts[0]?.start ?? 0;
}
