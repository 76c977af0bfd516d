import type { Core } from '@strapi/strapi';
import { publicPath } from './public-path';
import { readerPrefix } from '../reader/reader-setting';
import { addressesOf } from '../reader/site';
import { pageLanguage } from '../reader/words/words';
import { isWebAddress } from '../validation/web-address';
import { text } from '../../../../settings';

/** Where readers find the article with that slug; undefined for a language that has no pages. */
export type ArticleAddress = (slug: string, locale: string) => string | undefined;

const filled = (pattern: string, slug: string, locale: string) =>
  pattern.replaceAll('{locale}', encodeURIComponent(locale)).replaceAll('{slug}', encodeURIComponent(slug));

function patternAddress(pattern: string): ArticleAddress {
  if (!pattern.includes('{slug}') || !isWebAddress(filled(pattern, 'slug', 'de'))) {
    throw new Error(
      `ARTICLE_URL is "${pattern}". It has to be a web address with {slug} in it, such as https://example.org/{locale}/{slug}, or empty.`,
    );
  }
  return (slug, locale) => filled(pattern, slug, locale);
}

/**
 * How readers find articles: as the setting ARTICLE_URL says, else at this server's own pages, with the host of PUBLIC_URL
 * where that is set; undefined where there are none (READER is off).
 *
 * Throws where one of the settings is none.
 */
export function articleAddresses(strapi: Core.Strapi): ArticleAddress | undefined {
  const pattern = text('ARTICLE_URL', '');
  if (pattern !== '') return patternAddress(pattern);
  const prefix = readerPrefix();
  if (prefix === undefined) return undefined;
  const url = strapi.config.get<string>('server.url', '');
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  return (slug, locale) => {
    const language = pageLanguage(locale);
    if (language === undefined) return undefined;
    return `${origin}${addressesOf({ basePath: publicPath(strapi), prefix }, language).article(slug)}`;
  };
}
