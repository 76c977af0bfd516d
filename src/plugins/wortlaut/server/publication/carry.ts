import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, PERSON, QUOTE } from '../content-types';
import { sentencesOf } from '../languages/refusal-in-languages';
import { ownersNaming } from '../links/find-owners';
import { linkedOne } from '../links/kept-links';
import { tableOf } from '../links/versions';
import { updateQuotes } from '../quotes-in-articles/write-quotes';
import type { Tables } from '../transactions/tables';
import { goneDrafts, isGone, madePublic, type Change } from './changes';
import { decidePublication } from './decide-publication';
import type { PublicationNote, WhatGoesOut } from './decide-what-goes-out';
import { toError } from './refusals';

/** What an article's draft remembers of its last publication, for the editor. */
export interface LastPublication extends Omit<WhatGoesOut, 'inTheWay'> {
  /** When it was, ISO 8601. */
  readonly at: string;
}

const WHAT = {
  person: { en: 'The person', de: 'Die Person' },
  quote: { en: 'The quotation', de: 'Das Zitat' },
} as const;

/** Runs a write on a document that goes along; what Strapi refuses is said of that document, by name. */
async function carried(
  strapi: Core.Strapi,
  what: keyof typeof WHAT,
  { documentId, name }: PublicationNote,
  write: () => Promise<unknown>,
) {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    const why = sentencesOf(error);
    const { en, de } = WHAT[what];
    throw toError(strapi, {
      kind: 'carried-document-invalid',
      documentId,
      sentences: {
        en: `${en} "${name}" goes out with the article and cannot be published: ${why.en}`,
        de: `${de} „${name}“ geht mit dem Artikel hinaus und lässt sich nicht veröffentlichen: ${why.de}`,
      },
    });
  }
}

async function carryOut(
  strapi: Core.Strapi,
  tables: Tables,
  documentId: string,
  locale: string,
  now: Date,
): Promise<void> {
  const decided = await decidePublication(strapi, tables, documentId, locale, now);
  if (!decided) return;
  const { inTheWay, ...goesOut } = decided.whatGoesOut;
  if (inTheWay[0]) throw toError(strapi, inTheWay[0]);
  await updateQuotes(strapi, tables, decided.places, now);

  for (const person of goesOut.persons) {
    await carried(strapi, 'person', person, () =>
      strapi.documents(PERSON).publish({ documentId: person.documentId }),
    );
  }
  for (const quote of goesOut.quotes) {
    await carried(strapi, 'quote', quote, () =>
      strapi.documents(QUOTE).publish({ documentId: quote.documentId, locale }),
    );
  }
  for (const quote of goesOut.takenBack) {
    await strapi.documents(QUOTE).unpublish({ documentId: quote.documentId, locale });
  }
  const record: LastPublication = { at: now.toISOString(), ...goesOut };
  await tables(tableOf(strapi, ARTICLE))
    .where({ document_id: documentId, locale, published_at: null })
    .update({ last_publication: JSON.stringify(record) });
}

/** Deletes the quotes that belong to the article where it has no draft any more: nowhere at all once it is gone. */
async function carryAway(strapi: Core.Strapi, tables: Tables, change: Change): Promise<void> {
  const locales = goneDrafts(change).map(({ locale }) => locale);
  if (locales.length === 0) return;
  const naming = await ownersNaming(strapi, tables, ARTICLE, [change.documentId]);
  const belonging = naming.filter(
    (quote) =>
      !quote.isPublic &&
      linkedOne(quote.links, 'article') === change.documentId &&
      (isGone(change) || locales.includes(quote.locale)),
  );
  for (const { documentId, locale } of belonging) {
    if (locale !== null) await strapi.documents(QUOTE).delete({ documentId, locale });
  }
}

/**
 * Lets the quotes and persons of an article go its way: out with a publication, away with a deletion. What an
 * unpublication means for the quotes follows from their visibility; see `settle`.
 */
export async function carryAlong(
  strapi: Core.Strapi,
  tables: Tables,
  change: Change,
  now: Date,
): Promise<void> {
  if (change.uid !== ARTICLE) return;
  await carryAway(strapi, tables, change);
  for (const { locale } of madePublic(change)) {
    if (locale !== null) await carryOut(strapi, tables, change.documentId, locale, now);
  }
}
