import type { Locale } from '../newsroom';

export type Review = 'suggested' | 'accepted' | 'rejected';
export type Where = Locale | '*';

/** The correction that withdraws a quote. */
export const WITHDRAWN = 'withdrawn';

/** What a draft of a quote is given; what is left out stays. */
export interface QuoteEdit {
  readonly text?: string;
  readonly article?: string | null;
  readonly speaker?: string | null;
  readonly review?: Review;
  /** That it is withdrawn (`WITHDRAWN`), or the note that tells what was misquoted. */
  readonly correction?: string | null;
}

export interface ArticleEdit {
  readonly title?: string;
  readonly mentions?: readonly string[];
  readonly authors?: readonly string[];
}

export interface PersonEdit {
  readonly name?: string;
  readonly review?: Review;
}

/**
 * What an editor does. Documents go by short names, `p1`, `a2`, `q3`, so that a sequence can be written down and run
 * again on another database.
 */
export type Operation =
  | { readonly do: 'create'; readonly what: string; readonly locale: Locale; readonly edit: Edit }
  | { readonly do: 'edit'; readonly what: string; readonly locale: Locale; readonly edit: Edit }
  | { readonly do: 'editAndPublish'; readonly what: string; readonly locale: Locale; readonly edit: Edit }
  | { readonly do: 'clone'; readonly what: string; readonly as: string }
  | {
      readonly do: 'publish' | 'unpublish' | 'discard' | 'delete';
      readonly what: string;
      readonly locale: Where;
    };

export type Edit = QuoteEdit & ArticleEdit & PersonEdit;

/** Operations that editors start at the same moment. */
export type Moment = readonly Operation[];

/** The kind of thing that a short name stands for. */
export const kindOf = (name: string) =>
  name.startsWith('p') ? 'person' : name.startsWith('a') ? 'article' : 'quote';
