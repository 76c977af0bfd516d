import { plainText } from '../../domain/text/plain-text';
import type { CorrectedText } from './withdrawn-words';

type Field = Parameters<typeof plainText>[0];

/** An article's row as Strapi's queries give it, with its component `corrections`. */
export interface ArticleRow {
  readonly title?: string | null;
  readonly kicker?: string | null;
  readonly abstract?: string | null;
  readonly body?: Field;
  readonly corrections?: readonly { readonly date: string }[] | null;
}

/** What an article says and when it was corrected. */
export function correctedText(row: ArticleRow | null): CorrectedText {
  const fields: readonly Field[] = [row?.title, row?.kicker, row?.abstract, row?.body];
  return {
    fields: fields.map((field) => plainText(field).text),
    correctedOn: (row?.corrections ?? []).map(({ date }) => date),
  };
}
