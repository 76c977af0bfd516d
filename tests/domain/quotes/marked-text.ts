/** A stretch of a test sentence that stood between ⟦ and ⟧. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes the signs ⟦ and ⟧ out of a test sentence and says what stood between them. */
export function readMarked(sentence: string): { readonly text: string; readonly marked: readonly Marked[] } {
  let text = '';
  const marked: Marked[] = [];
  let start = 0;
  for (const sign of sentence) {
    if (sign === '⟦') {
      start = text.length;
    } else if (sign === '⟧') {
      marked.push({ start, end: text.length, text: text.slice(start) });
    } else {
      text += sign;
    }
  }
  return { text, marked };
}
