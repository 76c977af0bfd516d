import { parseDocument } from 'yaml';
import type { Metadata } from '../article-read';
import { readAuthors } from '../authors';
import { readDate } from '../dates';
import { languageOfTag } from '../language';
import { webAddress } from '../web-address';

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n/;
/** Longer than any; what is longer is no front matter. */
const LONGEST = 100_000;

export interface FrontMatter {
  readonly title: string;
  readonly metadata: Metadata;
  /** The text below it. */
  readonly body: string;
  /** Why it could not be read, where it could not. */
  readonly problem: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const NONE: Metadata = { authors: [], categories: [], tags: [] };

function fieldsOf(source: string): Fields | string {
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return `${error.message.split('\n')[0]?.replace(/:$/, '') ?? 'It is no YAML'}.`;
  try {
    // No aliases: they are how a few lines become a billion.
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : {};
  } catch (problem) {
    return problem instanceof Error ? problem.message : 'It is no YAML.';
  }
}

const listOf = (value: unknown): string[] =>
  [value]
    .flat(2)
    .flatMap((each) => {
      if (typeof each === 'string') return [each];
      return typeof each === 'object' && each !== null && 'name' in each && typeof each.name === 'string'
        ? [each.name]
        : [];
    })
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** In a list each is one; a text has commas between them. */
const labelsOf = (value: unknown): string[] =>
  typeof value === 'string' ? listOf(value.split(',')) : listOf(value);

/** What site generators leave out of the site, by the field that tells them to. */
const WITHHELD: Readonly<Record<string, RegExp>> = {
  draft: /^(?:true|yes|on|1)$/i,
  private: /^(?:true|yes|on|1)$/i,
  published: /^(?:false|no|off|0)$/i,
  status: /^(?:draft|pending|private|future|scheduled|hidden|unpublished)$/i,
};

function withheldOf(fields: Fields): string | undefined {
  const said = Object.entries(WITHHELD).flatMap(([name, sign]) =>
    listOf(fields[name])
      .filter((value) => sign.test(value))
      .map((value) => `${name}: ${value}`),
  );
  return said.length === 0 ? undefined : `Its front matter says "${said.join(', ')}".`;
}

function metadataOf(fields: Fields): Metadata {
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => listOf(fields[name])[0]).find((value) => value !== undefined);
  const language = languageOfTag(text('lang', 'language', 'locale'));
  const withheld = withheldOf(fields);
  const publishedAt = ['date', 'published', 'publishedAt', 'pubDate']
    .map((name) => text(name))
    .find((value) => value !== undefined && !/^(?:true|false|yes|no|on|off)$/i.test(value));
  const { names, byline } = readAuthors([...listOf(fields.author), ...listOf(fields.authors)]);
  const address = text('url', 'canonical', 'link', 'permalink');
  return {
    kicker: text('kicker', 'dachzeile', 'subtitle'),
    abstract: text('abstract', 'description', 'excerpt', 'summary', 'teaser'),
    dateline: text('dateline', 'ort'),
    byline: text('byline') ?? byline,
    authors: names,
    language,
    publishedAt,
    published:
      publishedAt === undefined || withheld !== undefined ? undefined : readDate(publishedAt, language),
    withheld,
    siteName: text('source', 'site'),
    url: address === undefined ? undefined : webAddress(address),
    slug: text('slug'),
    categories: [...labelsOf(fields.category), ...labelsOf(fields.categories)],
    tags: [...labelsOf(fields.tags), ...labelsOf(fields.keywords)],
  };
}

/** Takes the front matter off a Markdown text, and reads it as YAML. */
export function readFrontMatter(markdown: string): FrontMatter {
  if (TOML.test(markdown)) {
    const problem = 'It is TOML, between lines of +++; what is read is YAML, between lines of ---.';
    return { title: '', metadata: NONE, body: '', problem };
  }
  const [whole = '', source = ''] = FENCED.exec(markdown) ?? [];
  if (whole === '')
    return { title: '', metadata: NONE, body: markdown.replace(/^\uFEFF/, ''), problem: undefined };
  const body = markdown.slice(whole.length);
  const fields = source.length > LONGEST ? `It is longer than ${LONGEST} characters.` : fieldsOf(source);
  if (typeof fields === 'string') return { title: '', metadata: NONE, body, problem: fields };
  return { title: listOf(fields.title)[0] ?? '', metadata: metadataOf(fields), body, problem: undefined };
}
