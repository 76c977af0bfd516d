/** A person as JSON-LD names them. Addresses are absolute. */
export interface NamedPerson {
  readonly name: string;
  readonly page?: string;
}

/** A quotation of an article that is verbatim. */
export interface ArticleQuotation {
  /** The address of its place on the article's page. */
  readonly url: string;
  readonly text: string;
  readonly speaker?: NamedPerson;
  /** The words that name the speaker where it is no person with a name: "die US-Botschaft". */
  readonly speakerLabel?: string;
  /** ISO 8601 */
  readonly saidOn?: string;
  readonly place?: string;
  readonly sourceUrl?: string;
  readonly original?: { readonly text: string; readonly language?: string; readonly translator?: string };
}

/** What the page of an article says of it. */
export interface ArticleFacts {
  /** The absolute address of the page. */
  readonly url: string;
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  readonly kicker?: string;
  readonly abstract?: string;
  readonly dateline?: string;
  /** ISO 8601 */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly image?: string;
  readonly authors: readonly NamedPerson[];
  readonly byline?: string;
  /** Where the article was taken from. */
  readonly sourceUrl?: string;
  readonly publisher?: string;
  readonly corrections: readonly { readonly date: string; readonly note: string }[];
  readonly quotations: readonly ArticleQuotation[];
}

/** A node of JSON-LD. */
export interface JsonLd {
  readonly [key: string]: string | JsonLd | readonly JsonLd[] | undefined;
}

const person = ({ name, page }: NamedPerson): JsonLd => ({
  '@type': 'Person',
  name,
  ...(page === undefined ? {} : { '@id': page, url: page }),
});

function originalOf({ text, language, translator }: NonNullable<ArticleQuotation['original']>): JsonLd {
  return {
    translationOfWork: {
      '@type': 'Quotation',
      text,
      ...(language === undefined ? {} : { inLanguage: language }),
    },
    ...(translator === undefined ? {} : { translator: person({ name: translator }) }),
  };
}

function quotation(quote: ArticleQuotation, article: ArticleFacts): JsonLd {
  return {
    '@type': 'Quotation',
    '@id': quote.url,
    url: quote.url,
    text: quote.text,
    inLanguage: article.language,
    isPartOf: { '@id': article.url },
    ...(quote.speaker && { creator: person(quote.speaker) }),
    ...(quote.speaker === undefined &&
      quote.speakerLabel !== undefined && { creditText: quote.speakerLabel }),
    ...(quote.saidOn !== undefined && { dateCreated: quote.saidOn }),
    ...(quote.place !== undefined && { locationCreated: { '@type': 'Place', name: quote.place } }),
    ...(quote.sourceUrl !== undefined && { isBasedOn: quote.sourceUrl }),
    ...(quote.original && originalOf(quote.original)),
  };
}

/**
 * An article and its quotations in the vocabulary of schema.org: a NewsArticle whose parts are Quotations.
 *
 * The speaker is the `creator` of a Quotation ("attributable to a real world author"); who has no name of its own is a
 * `creditText`. Reported speech is no quotation and should not be among them.
 *
 * Source: schema.org, NewsArticle and Quotation (version 29).
 */
export function newsArticle(article: ArticleFacts): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': article.url,
    url: article.url,
    mainEntityOfPage: article.url,
    headline: article.title,
    inLanguage: article.language,
    ...(article.kicker !== undefined && { alternativeHeadline: article.kicker }),
    ...(article.abstract !== undefined && { description: article.abstract }),
    ...(article.dateline !== undefined && { dateline: article.dateline }),
    ...(article.publishedAt !== undefined && { datePublished: article.publishedAt }),
    ...(article.modifiedAt !== undefined && { dateModified: article.modifiedAt }),
    ...(article.image !== undefined && { image: article.image }),
    ...(article.authors.length > 0 && { author: article.authors.map(person) }),
    ...(article.byline !== undefined && { creditText: article.byline }),
    ...(article.sourceUrl !== undefined && { isBasedOn: article.sourceUrl }),
    ...(article.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: article.publisher },
    }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment',
        text: note,
        datePublished: date,
      })),
    }),
    ...(article.quotations.length > 0 && {
      hasPart: article.quotations.map((each) => quotation(each, article)),
    }),
  };
}

/**
 * A node as the content of a `script` element: JSON that no text in it can end or begin an element of HTML with.
 *
 * Source: HTML Standard, "Restrictions for contents of script elements".
 */
export function jsonLdScript(node: JsonLd): string {
  return JSON.stringify(node).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
