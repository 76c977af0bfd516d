import { readAuthors } from '../authors';
import type { Metadata } from '../article-read';
import { readDate } from '../dates';
import { languageOfTag } from '../language';
import { webAddress } from '../web-address';

/** As much of a DOM document as is asked here. */
export interface PageDocument {
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement>;
}
interface PageElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

/** The types of https://schema.org that are articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function candidates(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(candidates);
  if (!isFields(value)) return [];
  return [value, ...candidates(value['@graph'])];
}

/** The schema.org description of the article in the page; empty where there is none that can be read. */
function structured(page: PageDocument): Fields {
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) {
    try {
      const found = candidates(JSON.parse(script.textContent ?? '')).find((each) =>
        [each['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
      );
      if (found) return found;
    } catch {
      // A page whose description is broken is read without it.
    }
  }
  return {};
}

const texts = (value: unknown): string[] =>
  [value].flat().flatMap((each) => {
    if (typeof each === 'string') return [each];
    return isFields(each) && typeof each.name === 'string' ? [each.name] : [];
  });

const filled = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values
    .map((value) => value?.replace(/\s+/g, ' ').trim())
    .find((value) => value !== undefined && value !== '');

/** Keywords: in a list each is one, a text has commas between them. */
const keywords = (value: unknown): string[] =>
  typeof value === 'string' ? value.trim().split(/\s*,\s*/) : texts(value);

/** What the head of a page says of its article: schema.org, Open Graph, `meta`, in this order. */
export function pageMetadata(page: PageDocument): Metadata & { readonly title?: string } {
  const meta = (...names: readonly string[]): string | undefined =>
    filled(
      ...names.map((name) =>
        page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content'),
      ),
    );
  const every = (name: string): string[] =>
    Array.from(page.querySelectorAll(`meta[property="${name}"],meta[name="${name}"]`)).map(
      (each) => each.getAttribute('content') ?? '',
    );
  const article = structured(page);
  const language = languageOfTag(
    filled(page.querySelector('html')?.getAttribute('lang'), meta('og:locale'), texts(article.inLanguage)[0]),
  );
  const publishedAt = filled(
    texts(article.datePublished)[0],
    meta('article:published_time', 'date', 'dc.date', 'DC.date.issued'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  );
  const stated = texts(article.author);
  const { names, byline } = readAuthors(stated.length > 0 ? stated : every('author'));
  const address = filled(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta('og:url'),
    texts(article.url)[0],
  );
  return {
    title: filled(texts(article.headline)[0], meta('og:title')),
    abstract: filled(texts(article.description)[0], meta('og:description', 'description')),
    authors: names,
    byline,
    language,
    publishedAt,
    published: publishedAt === undefined ? undefined : readDate(publishedAt, language),
    siteName: filled(meta('og:site_name'), texts(article.publisher)[0]),
    url: address === undefined ? undefined : webAddress(address),
    categories: [...texts(article.articleSection), ...every('article:section')],
    tags: [
      ...keywords(article.keywords),
      ...every('article:tag'),
      ...[...every('news_keywords'), ...every('keywords')].flatMap(keywords),
    ],
  };
}
