import { stringify } from 'yaml';
import type { Block } from '../../plugins/wortlaut/domain/text/blocks';
import type { ExportedField } from '../exported-types';
import type { ExportRecord } from '../record';
import { isValues, type Values } from '../values';
import { blocksToMarkdown } from './blocks-to-markdown';
import { withFileAddresses } from './file-addresses';

/** What a version of an article is written with. */
export interface ArticleWithQuotes {
  readonly article: ExportRecord;
  /** The attributes of articles. */
  readonly fields: readonly ExportedField[];
  /** In the order of the article, of the same language and status. */
  readonly quotes: readonly ExportRecord[];
  /** The name of a person, or its documentId where it has no version to be seen. */
  nameOf(documentId: string): string;
  /** The address of a file, or its documentId where there is none. */
  addressOf(documentId: string): string;
}

/** Fields of a quote that say where its words stand in plain text, which a reader of Markdown does not have. */
const PLACES = ['occurrences', 'position'];

const isBlock = (value: unknown): value is Block =>
  isValues(value) && typeof value.type === 'string' && Array.isArray(value.children);

function quoteOf({ fields, links }: ExportRecord, nameOf: (documentId: string) => string): Values {
  const { text, kind, ...others } = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !PLACES.includes(name)),
  );
  const [speaker] = links?.speaker ?? [];
  return { text, kind, ...(speaker === undefined ? {} : { speaker: nameOf(speaker) }), ...others };
}

/** A version of an article as a Markdown file: its fields and quotes as front matter (YAML), then its body. */
export function articleFile({ article, fields, quotes, nameOf, addressOf }: ArticleWithQuotes): string {
  const { documentId, locale, status, publishedAt, links = {} } = article;
  const { body, ...others } = article.fields;
  const frontMatter = {
    ...withFileAddresses(fields, others, addressOf),
    ...Object.fromEntries(Object.entries(links).map(([attribute, ids]) => [attribute, ids.map(nameOf)])),
    documentId,
    locale,
    status,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(quotes.length === 0 ? {} : { quotes: quotes.map((quote) => quoteOf(quote, nameOf)) }),
  };
  const blocks = Array.isArray(body) ? body.filter(isBlock) : [];
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${blocksToMarkdown(blocks)}`;
}
