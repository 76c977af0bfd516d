import type { Language } from '../quotes/utterance';
import type { Reading, Removal } from './reading';

/** What a file says about the article in it, beside its text. Each is undefined or empty where it says nothing. */
export interface Metadata {
  readonly kicker?: string;
  readonly abstract?: string;
  readonly dateline?: string;
  /** As printed: "Von Anna Berger und Jan Moor, dpa". */
  readonly byline?: string;
  /** Names of persons who wrote it. */
  readonly authors: readonly string[];
  readonly language?: Language;
  /** Its date as the original states it, in whatever form. */
  readonly publishedAt?: string;
  /** The same as a moment (ISO 8601, UTC), where it could be read. */
  readonly published?: string;
  /** Why it is not public where it comes from, as an English sentence; left out where it is, or nothing is said. */
  readonly withheld?: string | undefined;
  /** The name of the site or paper. */
  readonly siteName?: string;
  /** Where it stood: http or https. */
  readonly url?: string;
  /** The last part of its address there. */
  readonly slug?: string;
  /** As they stand there, not yet cleaned: see `readLabels`. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

/** An article as it was read out of a file of any format. */
export interface ArticleRead extends Reading {
  readonly metadata: Metadata;
  /** What a field of blocks cannot hold as it was, and where its words went: tables, embeds, shortcodes. */
  readonly rewritten: readonly Removal[];
}

/** Why there is no article in what was given. */
export interface Unreadable {
  readonly kind: 'nested-too-deeply' | 'too-large' | 'no-text' | 'malformed';
  /** One English sentence. */
  readonly message: string;
}

export type ReadResult =
  | { readonly kind: 'article'; readonly article: ArticleRead }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** The result for something that cannot be read. */
export function unreadable(kind: Unreadable['kind'], message: string): ReadResult {
  return { kind: 'unreadable', reason: { kind, message } };
}
