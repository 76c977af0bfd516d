import {
  newsArticle,
  type ArticleQuotation,
  type JsonLd,
  type NamedPerson,
} from '../../../domain/formats/json-ld';
import type { Article } from '../answers/article';
import type { LinkedPerson, Quote } from '../answers/quote';
import { imageAddress, linkAddress } from '../body/addresses';
import { quoteElementId } from '../body/marked-places';
import type { Setting } from '../site';

/** A path of this server as an absolute address. */
const absolute = (path: string, { site }: Setting): string =>
  path.startsWith('/') ? `${site.origin}${path}` : path;

function personNamed({ name, slug }: LinkedPerson, setting: Setting): NamedPerson {
  return slug === undefined ? { name } : { name, page: absolute(setting.addresses.person(slug), setting) };
}

function quotationOf(quote: Quote, articleUrl: string, setting: Setting): ArticleQuotation[] {
  const isVerbatim = quote.kind === 'direct' || quote.kind === 'partial';
  if (quote.text === undefined || !isVerbatim || quote.correction?.kind === 'withdrawn') return [];
  return [
    {
      url: `${articleUrl}#${quoteElementId(quote.documentId)}`,
      text: quote.text,
      speaker: quote.speaker && personNamed(quote.speaker, setting),
      speakerLabel: quote.speakerLabel,
      saidOn: quote.saidOn,
      place: quote.place,
      sourceUrl: quote.sourceUrl === undefined ? undefined : linkAddress(quote.sourceUrl),
      original:
        quote.originalText === undefined
          ? undefined
          : { text: quote.originalText, language: quote.originalLanguage, translator: quote.translator },
    },
  ];
}

/** What an article's page says of it to machines; undefined where the article has no address. */
export function jsonLdOf(article: Article, setting: Setting): JsonLd | undefined {
  if (article.slug === undefined) return undefined;
  const url = absolute(setting.addresses.article(article.slug), setting);
  const image = article.cover && imageAddress(article.cover.url, setting.site.basePath);
  return newsArticle({
    url,
    language: article.locale,
    title: article.title,
    kicker: article.kicker,
    abstract: article.abstract,
    dateline: article.dateline,
    publishedAt: article.firstPublicationDate ?? article.publishedAt,
    modifiedAt: article.publishedAt,
    image: image && absolute(image, setting),
    authors: article.authors.map((author) => personNamed(author, setting)),
    byline: article.byline,
    sourceUrl: article.source?.url === undefined ? undefined : linkAddress(article.source.url),
    corrections: article.corrections,
    quotations: article.quotes.flatMap((quote) => quotationOf(quote, url, setting)),
  });
}
