import { createHash } from 'node:crypto';
import { fold } from '../../domain/text/fold';
import type { StoredQuote } from './stored-quote';

const CHARACTERS = 16;

/**
 * What changes whenever something changes that a person decides about a quote: review, wording, kind, speaker,
 * correction.
 *
 * Not made of places: saving moves them, and no editor's decision is overtaken by that.
 */
export function versionOf(quote: StoredQuote): string {
  const { review, text, kind, speaker, speakerLabel, correction } = quote;
  const decided = [
    review,
    fold(text).text.trim(),
    kind,
    speaker ?? '',
    speakerLabel ?? '',
    correction ? [correction.date, correction.kind, correction.note] : '',
  ];
  return createHash('sha256').update(JSON.stringify(decided)).digest('base64url').slice(0, CHARACTERS);
}
