import type { ArticleField } from '../../domain/quotes/read-article-quotes';
import type { Language } from '../../domain/quotes/utterance';
import { FIELDS, isTextValue, textsOf, type FieldTexts } from '../desk/article-text';

const LANGUAGES: readonly Language[] = ['de', 'en'];

/** The language in which the articles of a locale are read; undefined for one that nobody here can read. */
export function languageOf(locale: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === locale);
}

/** A row of the table of articles, as far as its words go; PostgreSQL gives JSON parsed, SQLite as text. */
export type ArticleTextRow = Readonly<Partial<Record<ArticleField, unknown>>>;

/** The plain texts of an article's row; a column that holds something else than a text has none. */
export function textsOfRow({ title, kicker, abstract, body }: ArticleTextRow): FieldTexts {
  const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const blocks: unknown = typeof body === 'string' ? JSON.parse(body) : body;
  return textsOf({
    title: textIn(title),
    kicker: textIn(kicker),
    abstract: textIn(abstract),
    body: isTextValue(blocks) ? blocks : undefined,
  });
}

/** Are all texts the same, letter by letter? */
export function sameTexts(one: FieldTexts, other: FieldTexts): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}

/**
 * A number that orders places of an article as they are read: the characters before it, headlines first.
 *
 * Made of the text alone, so that the order of the quotes that readers see tells nothing of those that they do not see.
 */
export function readingOrder(texts: FieldTexts, field: ArticleField, offset: number): number {
  const before = FIELDS.slice(0, FIELDS.indexOf(field));
  return before.reduce((sum, each) => sum + texts[each].length + 1, offset);
}
