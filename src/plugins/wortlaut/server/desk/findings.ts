import type { Core } from '@strapi/strapi';
import type { DeskLocale, DeskPlace, DeskQuote } from '../../contracts/quote-desk';
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

/** The share of a place that another must have in common with it to be a place of the same quotation. */
const COMMON_SHARE = 0.5;

type Stretch = Omit<DeskPlace, 'part'>;

/** The share that two places have in common, of the shorter or of the longer one. */
function isShared(one: Stretch, other: Stretch, pick: typeof Math.min): boolean {
  if (one.field !== other.field) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common > 0 && common >= COMMON_SHARE * pick(one.end - one.start, other.end - other.start);
}

/** Are these places of one quotation, give or take a word or a mark, or with tighter bounds? */
export function isSamePlace(one: Stretch, other: Stretch): boolean {
  return isShared(one, other, Math.min);
}

/**
 * Are quotes of these kinds, at these places, one quotation? Words in quotation marks within a reported sentence are a
 * quotation of their own, so places of a reported and a marked one have to be about as long.
 */
export function isSameQuotation(
  one: { readonly kind: DeskQuote['kind']; readonly place: Stretch },
  other: { readonly kind: DeskQuote['kind']; readonly place: Stretch },
): boolean {
  const mayNest = (one.kind === 'indirect') !== (other.kind === 'indirect');
  return isShared(one.place, other.place, mayNest ? Math.max : Math.min);
}

/** What of a quote tells whether a finding is the same. */
export interface Covering {
  readonly kind: DeskQuote['kind'];
  readonly text: string;
  readonly places: readonly Omit<DeskPlace, 'part'>[];
}

/** Is the finding this quote: at one of its places, or, where it has none, in its words? */
export function isCovered(finding: ArticleQuote, { kind, text, places }: Covering): boolean {
  if (places.length === 0) return isSameWording(finding.text, text);
  return finding.occurrences.some((occurrence) =>
    places.some((place) => isSameQuotation({ kind: finding.kind, place: occurrence }, { kind, place })),
  );
}
