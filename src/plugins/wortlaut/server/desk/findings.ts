import type { Core } from '@strapi/strapi';
import type { DeskLocale, DeskPlace } from '../../contracts/quote-desk';
import { readArticleQuotes, type ArticleQuote } from '../../domain/quotes/read-article-quotes';
import { isSameWording } from '../../domain/quotes/wording';
import { knownPersonsIn } from '../persons/person-names';
import { FIELDS, type FieldTexts } from './article-text';

/** Finds the quotes of a text; the persons of the database are who speakers are matched to. */
export async function findQuotes(
  strapi: Core.Strapi,
  texts: FieldTexts,
  locale: DeskLocale,
): Promise<readonly ArticleQuote[]> {
  const persons = await knownPersonsIn(strapi, FIELDS.map((field) => texts[field]).join('\n\n'));
  return readArticleQuotes({ lang: locale, fields: texts, persons }).quotes;
}

/** The share of the shorter one that two places must have in common to be places of one quotation. */
const COMMON_SHARE = 0.5;

/** Are these places of one quotation, give or take a word or a mark? */
export function isSamePlace(one: Omit<DeskPlace, 'part'>, other: Omit<DeskPlace, 'part'>): boolean {
  if (one.field !== other.field) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common > 0 && common >= COMMON_SHARE * Math.min(one.end - one.start, other.end - other.start);
}

/** What of a quote tells whether a finding is the same. */
export interface Covering {
  readonly text: string;
  readonly places: readonly Omit<DeskPlace, 'part'>[];
}

/** Is the finding this quote: at one of its places, or, where it has none, in its words? */
export function isCovered(finding: ArticleQuote, { text, places }: Covering): boolean {
  if (places.length === 0) return isSameWording(finding.text, text);
  return finding.occurrences.some((occurrence) => places.some((place) => isSamePlace(occurrence, place)));
}
