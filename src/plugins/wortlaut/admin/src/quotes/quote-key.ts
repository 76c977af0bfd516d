import type { DeskQuote } from '../../../contracts/quote-desk';

/** What a quote is known by in the panel: its documentId, or where it stands if it is not stored. */
export function keyOf({ documentId, occurrences }: DeskQuote): string {
  const first = occurrences.at(0);
  return documentId ?? `${first?.field}:${first?.start}-${first?.end}`;
}
