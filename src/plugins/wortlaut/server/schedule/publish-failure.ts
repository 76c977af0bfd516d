import type { Language } from '../languages/language-of-request';
import { readSentences, type Sentences, sentencesOf } from '../languages/refusal-in-languages';

/** Why an article did not go out by itself, for the editor; kept on its drafts. */
export interface PublishFailure {
  /** Plain words; undefined where the reason is none of an editor's business. */
  readonly sentences: Sentences | undefined;
  /** The `details.kind` of the refusal, if it was one. */
  readonly kind: string | undefined;
  /** When it failed last, ISO 8601. */
  readonly at: string;
  readonly attempts: number;
  /** When it is tried again, ISO 8601. */
  readonly retryAt: string;
}

const MINUTE_MS = 60_000;
/** A quarter of an hour: an editor who put something right elsewhere does not wait longer. */
const LONGEST_PAUSE_MINUTES = 15;
/** Everything past this doubling is longer than the longest pause. */
const MOST_DOUBLINGS = 10;

/** What is known of a failure in the database; undefined where there is none. */
export function parsePublishFailure(value: unknown): PublishFailure | undefined {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const { sentences, kind, at, attempts, retryAt }: Partial<Record<keyof PublishFailure, unknown>> = parsed;
  if (typeof at !== 'string' || typeof attempts !== 'number' || typeof retryAt !== 'string') return undefined;
  return {
    sentences: readSentences(sentences),
    kind: typeof kind === 'string' ? kind : undefined,
    at,
    attempts,
    retryAt,
  };
}

const kindOf = (error: Error): string | undefined =>
  'details' in error &&
  typeof error.details === 'object' &&
  error.details !== null &&
  'kind' in error.details &&
  typeof error.details.kind === 'string'
    ? error.details.kind
    : undefined;

/**
 * The failure after one more attempt at the time `now`: tried again after one minute, then two, four, at most fifteen.
 * Only a refusal speaks to the editor; another error (a lost connection, say) stays in the log.
 */
export function nextFailure(former: PublishFailure | undefined, error: unknown, now: Date): PublishFailure {
  const attempts = (former?.attempts ?? 0) + 1;
  const pause = Math.min(2 ** Math.min(attempts - 1, MOST_DOUBLINGS), LONGEST_PAUSE_MINUTES) * MINUTE_MS;
  const isRefusal = error instanceof Error && error.name === 'ValidationError';
  return {
    sentences: isRefusal ? sentencesOf(error) : undefined,
    kind: isRefusal ? kindOf(error) : undefined,
    at: now.toISOString(),
    attempts,
    retryAt: new Date(now.getTime() + pause).toISOString(),
  };
}

/** What is said where the reason lies elsewhere than in the article. */
const NOT_THE_ARTICLE: Sentences = {
  en: 'Something went wrong that is not about the article. It is tried again; if it fails on and on, tell an administrator.',
  de: 'Etwas ist schiefgegangen, das nicht am Artikel liegt. Es wird wieder versucht; scheitert es immer wieder, bitte einem Administrator sagen.',
};

/** What an editor is told about a failure. */
export function failureInWords({ sentences }: PublishFailure, language: Language): string {
  return (sentences ?? NOT_THE_ARTICLE)[language];
}
