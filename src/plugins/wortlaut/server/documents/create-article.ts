import type { Core } from '@strapi/strapi';
import { describe } from '../../domain/anchors/describe';
import type { FoundPerson } from '../../domain/people/person';
import type { ArticleFields, ArticleQuote } from '../../domain/quotes/read-article-quotes';
import type { Language } from '../../domain/quotes/utterance';
import type { Block } from '../../domain/text/blocks';
import { ARTICLE, PERSON, QUOTE } from '../content-types';
import { toBlocksValue } from './blocks-value';

export interface ArticleToCreate {
  readonly locale: Language;
  readonly body: readonly Block[];
  /** The plain text of each field, over which the occurrences of the quotes count. */
  readonly fields: ArticleFields;
  readonly source?: {
    readonly name?: string;
    readonly url?: string;
    readonly publishedAt?: string;
    readonly hits?: number;
  };
  readonly persons: readonly FoundPerson[];
  readonly quotes: readonly ArticleQuote[];
}

/** What was created, as documentIds. */
export interface CreatedArticle {
  readonly article: string;
  readonly persons: readonly string[];
  /** In reading order, beside what each was found as. */
  readonly quotes: readonly { readonly documentId: string; readonly found: ArticleQuote }[];
}

async function createPerson(strapi: Core.Strapi, person: FoundPerson, language: Language): Promise<string> {
  const { documentId } = await strapi.documents(PERSON).create({
    data: {
      name: person.name,
      givenName: person.givenName,
      familyName: person.familyName,
      roles: person.roles.map(({ title, former }) => ({ title, former, language })),
      origin: 'found',
      review: 'suggested',
    },
  });
  return documentId;
}

function occurrencesOf(quote: ArticleQuote, fields: ArticleFields) {
  return quote.occurrences.map(({ field, part, start, end }) => ({
    field,
    part,
    ...describe(fields[field] ?? '', { start, end }),
    state: 'anchored' as const,
  }));
}

async function createQuote(
  strapi: Core.Strapi,
  quote: ArticleQuote,
  links: { article: string; speaker: string | undefined; position: number },
  { locale, fields }: ArticleToCreate,
): Promise<string> {
  const { documentId } = await strapi.documents(QUOTE).create({
    locale,
    data: {
      text: quote.text,
      kind: quote.kind,
      speakerLabel: quote.speakerLabel,
      speakerRole: quote.speakerRole,
      attribution: quote.attributionText,
      place: quote.place,
      occurrences: occurrencesOf(quote, fields),
      position: links.position,
      article: links.article,
      ...(links.speaker === undefined ? {} : { speaker: links.speaker }),
      origin: 'found',
      confidence: quote.confidence,
      review: 'suggested',
    },
  });
  return documentId;
}

/**
 * Creates an article with the persons and quotes that were found in it: all of them drafts and suggestions.
 *
 * A person who is already known (`known.id` holds a documentId) is linked and not created again. Call it inside a
 * transaction: what it throws leaves rows behind otherwise.
 */
export async function createArticle(strapi: Core.Strapi, article: ArticleToCreate): Promise<CreatedArticle> {
  const { locale, fields, body, source } = article;
  const persons = new Map<FoundPerson, string>();
  for (const person of article.persons) {
    persons.set(person, person.known?.id ?? (await createPerson(strapi, person, locale)));
  }
  const { documentId } = await strapi.documents(ARTICLE).create({
    locale,
    data: {
      title: fields.title,
      kicker: fields.kicker,
      abstract: fields.abstract,
      body: toBlocksValue(body),
      source,
      mentions: [...persons.values()],
    },
  });
  const quotes: { documentId: string; found: ArticleQuote }[] = [];
  for (const found of article.quotes) {
    const speaker = found.speaker.kind === 'person' ? persons.get(found.speaker.person) : undefined;
    const links = { article: documentId, speaker, position: quotes.length + 1 };
    quotes.push({ documentId: await createQuote(strapi, found, links, article), found });
  }
  return { article: documentId, persons: [...persons.values()], quotes };
}
