import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON, QUOTE } from '../content-types';
import { isRecord } from './refusal';

/** A link table with its columns: `own` points to the row that has the attribute, `other` to what is linked. */
interface LinkTable {
  readonly name: string;
  readonly own: string;
  readonly other: string;
}

function linkTable(strapi: Core.Strapi, uid: string, attributeName: string): LinkTable {
  const attribute: unknown = strapi.db.metadata.get(uid).attributes[attributeName];
  const table = isRecord(attribute) && isRecord(attribute.joinTable) ? attribute.joinTable : {};
  const own = isRecord(table.joinColumn) ? table.joinColumn.name : undefined;
  const other = isRecord(table.inverseJoinColumn) ? table.inverseJoinColumn.name : undefined;
  if (typeof table.name !== 'string' || typeof own !== 'string' || typeof other !== 'string') {
    throw new Error(`"${attributeName}" of ${uid} has no link table: quotes cannot be kept out of sight.`);
  }
  return { name: table.name, own, other };
}

/** How a version that names a speaker keeps that, as SQLite and as PostgreSQL write JSON: see links/kept-links.ts. */
const NAMES_A_SPEAKER = ['%"speaker":["%', '%"speaker": ["%'];

/**
 * The ids of the quotes that are public, as a sub-query: published, of a published article, and, if it has a speaker,
 * of a published one.
 *
 * Publication keeps other quotes without a public row at all; this holds even after something went past it.
 */
export function visibleQuoteIds(strapi: Core.Strapi) {
  const article = linkTable(strapi, QUOTE, 'article');
  const speaker = linkTable(strapi, QUOTE, 'speaker');
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const { db } = strapi;
  const ofSpeaker = () =>
    db
      .getConnection(`${speaker.name} as of_speaker`)
      .join(`${table(PERSON)} as its_speaker`, 'its_speaker.id', `of_speaker.${speaker.other}`)
      .whereRaw('?? = ??', [`of_speaker.${speaker.own}`, 'visible.id'])
      .select('of_speaker.id');
  const namesSpeaker = NAMES_A_SPEAKER.map(() => "coalesce(cast(?? as text), '') like ?").join(' or ');
  return db
    .getConnection(`${table(QUOTE)} as visible`)
    .select('visible.id')
    .whereNotNull('visible.published_at')
    .whereExists(
      db
        .getConnection(`${article.name} as of_article`)
        .join(`${table(ARTICLE)} as its_article`, 'its_article.id', `of_article.${article.other}`)
        .whereNotNull('its_article.published_at')
        .whereRaw('?? = ??', [`of_article.${article.own}`, 'visible.id'])
        .select('of_article.id'),
    )
    .whereNotExists(ofSpeaker().whereNull('its_speaker.published_at'))
    .where((which) =>
      which.whereExists(ofSpeaker()).orWhereRaw(
        `not (${namesSpeaker})`,
        NAMES_A_SPEAKER.flatMap((pattern) => ['visible.linked_documents', pattern]),
      ),
    );
}

/** The ids of the rows of `uid` whose attribute `attributeName` links to a public quote, as a sub-query. */
export function idsWithVisibleQuotes(strapi: Core.Strapi, uid: string, attributeName: string) {
  const link = linkTable(strapi, uid, attributeName);
  return strapi.db
    .getConnection(`${link.name} as to_quote`)
    .select(`to_quote.${link.own}`)
    .whereIn(`to_quote.${link.other}`, visibleQuoteIds(strapi));
}
