const CLOSING_MARKS = '[\\]\\)"\'”“’‘»«›‹]*';
const SENTENCE_END = new RegExp(`[.!?…]${CLOSING_MARKS}$`, 'u');
const CLAUSE_END = new RegExp(`[.…,;:–—-]${CLOSING_MARKS}$`, 'u');

/** Whether a line ends where a sentence may end: with . ! ? or …, closing marks after it included. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** Whether a line ends as no headline does: with a full stop, an ellipsis, or in the middle of a sentence. */
export function endsLikeProse(line: string): boolean {
  return CLAUSE_END.test(line);
}
