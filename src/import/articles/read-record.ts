import type { ArticleRead, ReadResult } from '../../plugins/wortlaut/domain/reading/article-read';
import { readHtml } from '../../plugins/wortlaut/domain/reading/html/read-html';
import { languageOfText } from '../../plugins/wortlaut/domain/reading/language';
import { readLabels } from '../../plugins/wortlaut/domain/reading/labels';
import { LONGEST_ARTICLE } from '../../plugins/wortlaut/domain/reading/limits';
import { readMarkdown } from '../../plugins/wortlaut/domain/reading/markdown/read-markdown';
import { readScrapedText } from '../../plugins/wortlaut/domain/reading/read-scraped-text';
import type { Removal } from '../../plugins/wortlaut/domain/reading/reading';
import { readWxrItem } from '../../plugins/wortlaut/domain/reading/wordpress/read-wxr-item';
import {
  readArticleQuotes,
  type ArticleQuote,
} from '../../plugins/wortlaut/domain/quotes/read-article-quotes';
import type { FoundPerson } from '../../plugins/wortlaut/domain/people/person';
import type { Language } from '../../plugins/wortlaut/domain/quotes/utterance';
import type { Block } from '../../plugins/wortlaut/domain/text/blocks';
import { plainText } from '../../plugins/wortlaut/domain/text/plain-text';
import type { RawInput } from '../sources/raw-record';

/** What a string column holds on every database. */
const LONGEST_LINE = 255;
const LONGEST_MADE_TITLE = 100;

/** The fields of an article as they will be stored. */
export interface ImportedFields {
  readonly title: string;
  readonly kicker: string | undefined;
  readonly abstract: string | undefined;
  readonly dateline: string | undefined;
  readonly byline: string | undefined;
  readonly body: readonly Block[];
  readonly source: {
    readonly name: string | undefined;
    readonly url: string | undefined;
    readonly publishedAt: string | undefined;
    readonly hits: number | undefined;
    readonly categories: readonly string[] | undefined;
    readonly tags: readonly string[] | undefined;
  };
}

/** An article that was read out of a record, with all that was found in it. */
export interface ImportedArticle {
  readonly locale: Language;
  readonly fields: ImportedFields;
  /** The plain text of each field, over which quotes count. */
  readonly texts: { title: string; kicker?: string; abstract?: string; body: string };
  readonly quotes: readonly ArticleQuote[];
  readonly persons: readonly FoundPerson[];
  /** Names of persons who wrote it. */
  readonly authors: readonly string[];
  /** When it was first published, ISO 8601. */
  readonly published: string | undefined;
  /** Why it does not go out with `--publish`, as a sentence; undefined: it does. */
  readonly withheld: string | undefined;
  /** The last part of its address in the old system. */
  readonly oldSlug: string | undefined;
  readonly removed: readonly Removal[];
  readonly rewritten: readonly Removal[];
}

export type RecordRead =
  | { readonly kind: 'article'; readonly article: ImportedArticle }
  | { readonly kind: 'unreadable'; readonly reason: string };

function readScraped(text: string): ReadResult {
  if (text.length > LONGEST_ARTICLE) {
    const message = `The text is longer than ${LONGEST_ARTICLE} characters.`;
    return { kind: 'unreadable', reason: { kind: 'too-large', message } };
  }
  const reading = readScrapedText(text);
  if (plainText(reading.blocks).text.trim() === '' && reading.title === '')
    return { kind: 'unreadable', reason: { kind: 'no-text', message: 'There is no article in it.' } };
  const metadata = { authors: [], categories: [], tags: [] };
  return { kind: 'article', article: { ...reading, metadata, rewritten: [] } };
}

function readInput(input: RawInput): ReadResult {
  switch (input.format) {
    case 'html':
      return readHtml(input.text);
    case 'markdown':
      return readMarkdown(input.text);
    case 'text':
      return readScraped(input.text);
    case 'wordpress':
      return readWxrItem(input.item, { ...input.site, authors: new Map(input.site.authors) });
  }
}

/** The first words of a text, as many as a headline has. */
function firstWords(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const [sentence = ''] = /^.*?[.!?](?=\s|$)/.exec(line) ?? [line];
  return sentence.length <= LONGEST_MADE_TITLE
    ? sentence
    : `${sentence.slice(0, LONGEST_MADE_TITLE).replace(/\s+\S*$/, '')} …`;
}

const someOf = (labels: readonly string[]) => (labels.length === 0 ? undefined : labels);

function fieldsOf(
  read: ArticleRead,
  body: string,
): Pick<ImportedArticle, 'fields' | 'removed' | 'rewritten'> {
  const { metadata } = read;
  const title = read.title.trim() || firstWords(body);
  const categories = readLabels(metadata.categories);
  const tags = readLabels(metadata.tags);
  const source = {
    name: metadata.siteName,
    url: metadata.url,
    publishedAt: metadata.publishedAt,
    hits: read.hits,
    categories: someOf(categories.labels),
    tags: someOf(tags.labels),
  };
  const fields = {
    title,
    kicker: metadata.kicker,
    abstract: metadata.abstract,
    dateline: metadata.dateline,
    byline: metadata.byline,
    body: read.blocks,
    source,
  };
  const made = { rule: 'made-title', text: title, why: 'It has no headline; its first words stand for one.' };
  return {
    fields,
    removed: [...read.removed, ...categories.removed, ...tags.removed],
    rewritten: read.title.trim() === '' ? [...read.rewritten, made] : read.rewritten,
  };
}

function tooLongLine({ title, kicker, dateline, byline, source }: ImportedFields): string | undefined {
  const lines = {
    title,
    kicker,
    dateline,
    byline,
    'source name': source.name,
    address: source.url,
    date: source.publishedAt,
  };
  const found = Object.entries(lines).find(([, text]) => (text?.length ?? 0) > LONGEST_LINE);
  return found && `Its ${found[0]} is longer than ${LONGEST_LINE} characters.`;
}

/**
 * Reads the article of a record, and finds its quotes and persons.
 *
 * @param locale what it is in where neither the record nor the text tells; undefined: then it cannot be imported
 */
export function readRecord(input: RawInput, locale: Language | undefined): RecordRead {
  const result = readInput(input);
  if (result.kind === 'unreadable') return { kind: 'unreadable', reason: result.reason.message };
  const { article: read } = result;
  const body = plainText(read.blocks).text;
  const { fields, removed, rewritten } = fieldsOf(read, body);
  const tooLong = tooLongLine(fields);
  if (tooLong !== undefined) return { kind: 'unreadable', reason: tooLong };
  const language = locale ?? read.metadata.language ?? languageOfText(`${fields.title}\n${body}`);
  if (language === undefined) {
    return { kind: 'unreadable', reason: 'It is too short to tell its language; give it with --locale.' };
  }
  const texts = {
    title: fields.title,
    ...(fields.kicker === undefined ? {} : { kicker: fields.kicker }),
    ...(fields.abstract === undefined ? {} : { abstract: fields.abstract }),
    body,
  };
  const { quotes, persons } = readArticleQuotes({ lang: language, fields: texts });
  return {
    kind: 'article',
    article: {
      locale: language,
      fields,
      texts,
      quotes,
      persons,
      authors: read.metadata.authors,
      published: read.metadata.published,
      withheld: read.metadata.withheld,
      oldSlug: read.metadata.slug,
      removed,
      rewritten,
    },
  };
}
