import type { TokenRange } from './cue';
import type { Carried, Surroundings } from './carry-on';
import { sentenceStartAt } from './sentence-bounds';

/** Words that open a question of the reporter's before its verb: "And had he seen it?", "What would she do?" */
const OPENS_QUESTION = /^(?:and|but|so|then|what|why|how|when|where|who)$/;
const ASKS_FIRST = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|might|may)$/;
const ONE_PERSON = /^(?:he|she)$/;
const INDIRECT = /^(?:whether|if)$/;

/**
 * Who answers, where the sentence right before a quotation in English asks and tells whom: "Had she seen it?", "A reporter asked
 * whether he had seen it."
 *
 * @param at index of the quotation's token, which starts its sentence
 */
export function whoIsAsked(around: Surroundings, at: number): Carried | undefined {
  const { tokens } = around.frame;
  if (around.lang !== 'en' || at === 0) return undefined;
  if (isAnswerLabel(around, at)) return lastPerson(around, at);
  if (tokens[at]?.break === 'none') return undefined;
  const from = sentenceStartAt(around.frame, at - 1);
  const pronoun = tokens[at - 1]?.text === '?' ? askedDirectly(around, from) : askedWhether(around, from, at);
  if (!pronoun) return undefined;
  const resolved = around.resolve(pronoun);
  return resolved.person === undefined ? undefined : { resolved, evidence: 'answers' };
}

/** Whether "A." or "A:" stands before a quotation, at the start of its paragraph: the answer to "Q." */
function isAnswerLabel({ frame: { tokens } }: Surroundings, at: number): boolean {
  const label = /^[.:]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return tokens[label]?.break === 'paragraph' && /^A\.?$/.test(tokens[label]?.text ?? '');
}

/** So many sentences back the text is about whoever answers. */
const SENTENCES_BACK = 6;

/** Whom the nearest sentence before the question is about. */
function lastPerson(around: Surroundings, at: number): Carried | undefined {
  const { frame, finder } = around;
  let to = sentenceStartAt(frame, at);
  for (let back = 0; back < SENTENCES_BACK && to > 0; back += 1) {
    const from = sentenceStartAt(frame, to - 1);
    const subject = /^Q\.?$/.test(frame.tokens[from]?.text ?? '')
      ? undefined
      : finder.subjectIn({ from, to });
    const resolved = subject && around.resolve(subject);
    if (resolved?.person !== undefined) return { resolved, evidence: 'answers' };
    to = from;
  }
  return undefined;
}

function askedDirectly({ frame: { tokens } }: Surroundings, from: number): TokenRange | undefined {
  let at = from;
  while (OPENS_QUESTION.test(tokens[at]?.lower ?? '') && at < from + 2) at += 1;
  if (!ASKS_FIRST.test(tokens[at]?.lower ?? '') || !ONE_PERSON.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  return { from: at + 1, to: at + 2 };
}

function askedWhether({ frame: { tokens } }: Surroundings, from: number, to: number): TokenRange | undefined {
  let asks = false;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:ask|asks|asked|wondered)$/.test(lower)) asks = true;
    if (asks && INDIRECT.test(lower))
      return ONE_PERSON.test(tokens[at + 1]?.lower ?? '') ? { from: at + 1, to: at + 2 } : undefined;
  }
  return undefined;
}

/**
 * Whose turn it is where three paragraphs in a row are quotations, two speakers took turns, and one of them asks: a quotation that
 * is a paragraph by itself belongs to whoever spoke in the one before the last.
 */
export function whoseTurn(around: Surroundings, at: number): Carried | undefined {
  const { tokens } = around.frame;
  if (around.lang !== 'en' || !isParagraphAlone(around, at)) return undefined;
  const last = paragraphBefore(around, at);
  const first = last === undefined ? undefined : paragraphBefore(around, last);
  if (last === undefined || first === undefined) return undefined;
  const asks = [at, last].some((index) => /\?$/.test(tokens[index]?.text ?? ''));
  const [one, other] = [around.speakerAt(first), around.speakerAt(last)];
  if (!asks || !one || !other || one.person === undefined || one.person === other.person) return undefined;
  return { resolved: one, evidence: 'answers' };
}

function isParagraphAlone({ frame: { tokens } }: Surroundings, at: number): boolean {
  return tokens[at]?.break === 'paragraph' && (tokens[at + 1]?.break ?? 'paragraph') === 'paragraph';
}

/** The longest paragraph of a dialogue, in tokens. */
const LONGEST = 40;

/** The quotation that the paragraph before the one at `at` starts with. */
function paragraphBefore({ frame: { tokens } }: Surroundings, at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST); index -= 1) {
    if (tokens[index]?.break === 'paragraph') return tokens[index]?.sort === 'quote' ? index : undefined;
  }
  return undefined;
}
