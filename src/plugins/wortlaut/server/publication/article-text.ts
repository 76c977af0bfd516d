import { textsOf } from '../desk/article-text';
import type { CorrectedText } from './withdrawn-words';

/** An article's row as Strapi's queries give it, with its component `corrections`. */
export interface ArticleRow {
  readonly title?: string | null;
  readonly kicker?: string | null;
  readonly abstract?: string | null;
  readonly body?: unknown;
  readonly corrections?: readonly { readonly date: string }[] | null;
}

/** What an article says and when it was corrected. */
export function correctedText(row: ArticleRow | null): CorrectedText {
  const { title, kicker, abstract, body, corrections } = row ?? {};
  return {
    texts: textsOf({ title, kicker, abstract, body }),
    correctedOn: (corrections ?? []).map(({ date }) => date),
  };
}
