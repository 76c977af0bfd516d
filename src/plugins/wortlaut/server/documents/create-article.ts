import type { Core } from '@strapi/strapi';
import type { FoundPerson } from '../../domain/people/person';
import type { ArticleFields } from '../../domain/quotes/read-article-quotes';
import type { Language } from '../../domain/quotes/utterance';
import type { Block } from '../../domain/text/blocks';
import { ARTICLE, PERSON } from '../content-types';
import { toBlocksValue } from './blocks-value';

export interface ArticleToCreate {
  readonly locale: Language;
  readonly body: readonly Block[];
  readonly fields: Omit<ArticleFields, 'body'>;
  readonly source?: {
    readonly name?: string;
    readonly url?: string;
    readonly publishedAt?: string;
    readonly hits?: number;
  };
  readonly persons: readonly FoundPerson[];
}

/** What was created, as documentIds. */
export interface CreatedArticle {
  readonly article: string;
  readonly persons: readonly string[];
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

/**
 * Creates an article with the persons that were found in it: all of them drafts and suggestions. Its quotes are found by
 * saving it.
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
  return { article: documentId, persons: [...persons.values()] };
}
