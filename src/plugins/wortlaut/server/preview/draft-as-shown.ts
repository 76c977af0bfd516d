import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON, QUOTE, type ContentTypeUid } from '../content-types';
import { WITHOUT_WORDS } from '../publication/redact';
import { isRecord } from '../public-reading/refusal';
import type { PreviewedDocument } from './preview-token';

type Draft = Readonly<Record<string, unknown>>;

const LINKED_PERSON = { fields: ['name', 'slug'], populate: { portrait: true } };

/** What a page shows beside a document's own fields: of linked persons nothing but name and portrait. */
const SHOWN: Readonly<Record<ContentTypeUid, Readonly<Record<string, unknown>>>> = {
  [ARTICLE]: {
    cover: true,
    seo: { populate: ['metaImage'] },
    source: true,
    corrections: true,
    authors: LINKED_PERSON,
    mentions: LINKED_PERSON,
    quotes: {
      filters: { review: { $eq: 'accepted' } },
      sort: ['position', 'documentId'],
      populate: { occurrences: true, correction: true, speaker: LINKED_PERSON },
    },
  },
  [PERSON]: { aliases: true, roles: true, bio: true, portrait: true, sameAs: true },
  [QUOTE]: { occurrences: true, correction: true, speaker: LINKED_PERSON },
};

const listOf = (value: unknown): readonly Draft[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A quote as its page would show it: of a withdrawn one nothing but that it was withdrawn. */
function withoutWithdrawnWords(quote: Draft): Draft {
  const isWithdrawn = isRecord(quote.correction) && quote.correction.kind === 'withdrawn';
  return isWithdrawn ? { ...quote, ...WITHOUT_WORDS, occurrences: [], speaker: null } : quote;
}

/** Linked persons by their documentIds, as far as they are public. */
async function publicPersons(strapi: Core.Strapi, persons: readonly Draft[]): Promise<Map<unknown, Draft>> {
  const documentIds = persons.flatMap(({ documentId }) =>
    typeof documentId === 'string' ? [documentId] : [],
  );
  const found = await strapi.documents(PERSON).findMany({
    filters: { documentId: { $in: documentIds } },
    status: 'published',
    fields: ['name', 'slug'],
    populate: ['portrait'],
  });
  return new Map(found.map((person) => [person.documentId, person]));
}

/** A draft in which every linked person is what the public sees of them; one without a public page has no slug. */
async function withPublicPersons(strapi: Core.Strapi, draft: Draft): Promise<Draft> {
  const quotes = listOf(draft.quotes);
  const speakers = [draft, ...quotes].map(({ speaker }) => speaker).filter(isRecord);
  const found = await publicPersons(strapi, [
    ...listOf(draft.authors),
    ...listOf(draft.mentions),
    ...speakers,
  ]);
  const seen = (person: unknown) =>
    isRecord(person) ? (found.get(person.documentId) ?? { ...person, slug: null }) : person;
  const withSpeaker = (one: Draft): Draft =>
    'speaker' in one ? { ...one, speaker: seen(one.speaker) } : one;
  return {
    ...withSpeaker(draft),
    ...('authors' in draft && { authors: listOf(draft.authors).map(seen) }),
    ...('mentions' in draft && { mentions: listOf(draft.mentions).map(seen) }),
    ...('quotes' in draft && { quotes: quotes.map(withSpeaker) }),
  };
}

/**
 * The draft of one document as its page would show it if it were published now, without private fields. Of its quotes
 * only the accepted ones, and withdrawn ones without their words; null where there is no such draft, and for a quote
 * that nobody accepted.
 */
export async function draftAsShown(
  strapi: Core.Strapi,
  { uid, documentId, locale }: PreviewedDocument,
): Promise<unknown> {
  const draft: Draft | null = await strapi
    .documents(uid)
    .findOne({ documentId, status: 'draft', ...(locale && { locale }), populate: { ...SHOWN[uid] } });
  if (!draft || (uid === QUOTE && draft.review !== 'accepted')) return null;
  const shown =
    uid === QUOTE
      ? withoutWithdrawnWords(draft)
      : { ...draft, ...('quotes' in draft && { quotes: listOf(draft.quotes).map(withoutWithdrawnWords) }) };
  return strapi.contentAPI.sanitize.output(
    await withPublicPersons(strapi, shown),
    strapi.contentType(uid),
    {},
  );
}
