import type { Removal } from '../../plugins/wortlaut/domain/reading/reading';
import type { RawInput, RecordPlace } from '../sources/raw-record';
import type { ArticleDocuments } from './documents-of-article';
import type { ImportedArticle } from './read-record';

/** A field with what stood in it and what does now; texts as an editor would read them. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A quote, for a report. */
export interface QuoteNote {
  readonly text: string;
  readonly kind: string;
  readonly speaker: string | undefined;
  readonly certainty: 'certain' | 'for-review';
}

/** What was made of an article or would be. */
export interface ArticleNote {
  readonly article: string;
  readonly locale: string;
  readonly title: string;
  readonly fields: readonly FieldChange[];
  readonly quotes: readonly QuoteNote[];
  readonly newPersons: readonly string[];
  readonly removed: readonly Removal[];
  readonly rewritten: readonly Removal[];
  readonly notes: readonly string[];
  /** Why it is a draft although the run publishes, as a sentence. */
  readonly withheld?: string | undefined;
}

/** What came of one record. */
export type RecordResult = RecordPlace &
  (
    | ({ readonly kind: 'created' | 'updated' } & ArticleNote)
    /** A document of an export of our own, exactly as it was. */
    | { readonly kind: 'restored'; readonly article: string }
    /** The same input as last time. */
    | { readonly kind: 'unchanged'; readonly article: string }
    /** An editor decided otherwise since. */
    | { readonly kind: 'left'; readonly article: string; readonly reason: string }
    /** The article is in already, from another record. */
    | { readonly kind: 'linked'; readonly article: string; readonly reason: string }
    /** Out of the bounds that the caller set. */
    | { readonly kind: 'passed-over'; readonly reason: string }
    | { readonly kind: 'failed'; readonly reason: string; readonly input: RawInput | undefined }
  );

/** How an article reads in a report: field by field, as text. */
export function textsOf({
  fields,
  texts,
  published,
}: ImportedArticle): Readonly<Record<string, string | undefined>> {
  const { source } = fields;
  return {
    title: fields.title,
    kicker: fields.kicker,
    abstract: fields.abstract,
    dateline: fields.dateline,
    byline: fields.byline,
    body: texts.body,
    'source.name': source.name,
    'source.url': source.url,
    'source.publishedAt': source.publishedAt,
    'source.hits': source.hits?.toString(),
    'source.categories': source.categories?.join(', '),
    'source.tags': source.tags?.join(', '),
    published,
  };
}

/** What came of an article, for the report; new persons whom `told` names already are not named again. */
export function noteOf(
  article: ImportedArticle,
  documents: ArticleDocuments,
  { notes, told }: { readonly notes: readonly string[]; readonly told: Set<string> },
): ArticleNote {
  const newPersons = documents.persons.filter(({ isNew, name }) => isNew && !told.has(name));
  for (const { name } of newPersons) told.add(name);
  const fields = Object.entries(textsOf(article))
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([field, after]) => ({ field, before: undefined, after }));
  return {
    article: documents.article.documentId,
    locale: article.locale,
    title: article.fields.title,
    fields,
    quotes: documents.quotes.map(({ text, kind, speakerName, certainty }) => ({
      text,
      kind,
      speaker: speakerName,
      certainty,
    })),
    newPersons: newPersons.map(({ name }) => name),
    removed: article.removed,
    rewritten: article.rewritten,
    notes,
    ...(documents.withheld === undefined ? {} : { withheld: documents.withheld }),
  };
}
