import type { Block } from '../../../domain/text/blocks';
import { recordOf, recordsOf, textOf, type Answered } from './fields';
import { pictureOf, type Picture } from './picture';
import { linkedPerson, quoteOf, type LinkedPerson, type Quote } from './quote';

/** What was put right in an article. */
export interface Correction {
  /** correction, clarification, update or retraction */
  readonly kind: string;
  /** ISO 8601 */
  readonly date: string;
  readonly note: string;
}

/** An article as a list shows it. */
export interface Teaser {
  readonly documentId: string;
  readonly slug: string | undefined;
  readonly title: string;
  readonly kicker: string | undefined;
  readonly abstract: string | undefined;
  /** ISO 8601 */
  readonly firstPublicationDate: string | undefined;
  readonly cover: Picture | undefined;
}

export interface Article extends Teaser {
  readonly locale: string;
  readonly body: readonly Block[];
  readonly dateline: string | undefined;
  readonly byline: string | undefined;
  readonly publishedAt: string | undefined;
  readonly authors: readonly LinkedPerson[];
  readonly source: { readonly name: string | undefined; readonly url: string | undefined } | undefined;
  readonly corrections: readonly Correction[];
  readonly quotes: readonly Quote[];
  /** The same article in other languages. */
  readonly translations: readonly { readonly locale: string; readonly slug: string }[];
  readonly seo: { readonly title: string | undefined; readonly description: string | undefined };
}

const BLOCK_TYPES = ['paragraph', 'heading', 'quote', 'code', 'list', 'image'];

/** Is this one of the blocks that Strapi's editor makes? What is inside is looked at where it is drawn. */
function isBlock(value: Answered): value is Answered & Block {
  return BLOCK_TYPES.some((type) => type === value.type) && Array.isArray(value.children);
}

function correctionsOf(record: Answered): readonly Correction[] {
  return recordsOf(record, 'corrections').flatMap((each) => {
    const date = textOf(each, 'date');
    const note = textOf(each, 'note');
    return date === undefined || note === undefined ? [] : [{ kind: textOf(each, 'kind') ?? '', date, note }];
  });
}

function translationsOf(record: Answered): Article['translations'] {
  return recordsOf(record, 'localizations').flatMap((each) => {
    const locale = textOf(each, 'locale');
    const slug = textOf(each, 'slug');
    return locale === undefined || slug === undefined ? [] : [{ locale, slug }];
  });
}

/** An article of a list; undefined for what has no documentId. */
export function teaserOf(record: Answered): Teaser | undefined {
  const documentId = textOf(record, 'documentId');
  if (documentId === undefined) return undefined;
  return {
    documentId,
    slug: textOf(record, 'slug'),
    title: textOf(record, 'title') ?? '',
    kicker: textOf(record, 'kicker'),
    abstract: textOf(record, 'abstract'),
    firstPublicationDate: textOf(record, 'firstPublicationDate'),
    cover: pictureOf(record, 'cover', 'large'),
  };
}

/** An article out of an answer, `language` where it names none; undefined for what has no documentId. */
export function articleOf(record: Answered, language: string): Article | undefined {
  const teaser = teaserOf(record);
  if (teaser === undefined) return undefined;
  const source = recordOf(record, 'source');
  const seo = recordOf(record, 'seo') ?? {};
  return {
    ...teaser,
    locale: textOf(record, 'locale') ?? language,
    body: recordsOf(record, 'body').filter(isBlock),
    dateline: textOf(record, 'dateline'),
    byline: textOf(record, 'byline'),
    publishedAt: textOf(record, 'publishedAt'),
    authors: recordsOf(record, 'authors').flatMap((each) => linkedPerson(each) ?? []),
    source: source && { name: textOf(source, 'name'), url: textOf(source, 'url') },
    corrections: correctionsOf(record),
    quotes: recordsOf(record, 'quotes').flatMap((each) => quoteOf(each) ?? []),
    translations: translationsOf(record),
    seo: { title: textOf(seo, 'metaTitle'), description: textOf(seo, 'metaDescription') },
  };
}
