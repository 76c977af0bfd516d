import type { Core } from '@strapi/strapi';
import { readArticleQuotes, type ArticleQuote } from '../../domain/quotes/read-article-quotes';
import { isSameWording } from '../../domain/quotes/wording';
import { QUOTE } from '../content-types';
import { isSamePlace } from '../desk/findings';
import { knownPersonsIn } from '../persons/person-names';
import type { Change } from '../publication/changes';
import type { Tables } from '../transactions/tables';
import { FIELDS, type FieldTexts } from '../desk/article-text';
import { languageOf } from './article-texts';
import type { DraftTexts } from './draft-texts';
import { matchFindings } from './match-findings';
import { placeAgain, type Place, type PlacedQuote } from './place-again';
import { readStoredQuotes } from './stored-quotes';
import { placesOf, positionOf, toSuggestion, type Suggestion } from './suggestion';
import { takeOverTranslations } from './take-over-translations';
import { updateQuotes, writeSuggestions, type QuoteUpdate } from './write-quotes';

/** A draft of an article whose quotes are to be found again. */
export interface ArticleToRead extends DraftTexts {
  /** What it said when the places of its quotes were described; undefined where it is new. */
  readonly former: FieldTexts | undefined;
  /** Whether the draft is a row that Strapi has just made. */
  readonly isNewRow: boolean;
}

/** What reading an article again did. */
export interface ReadAgain {
  readonly changes: readonly Change[];
  readonly suggested: number;
  readonly updated: number;
  readonly removed: number;
}

/** The places of a quote somebody decided about, with those where a heading has come to repeat it. */
function withNewRepeats(
  { quote, places }: PlacedQuote,
  finding: ArticleQuote | undefined,
  texts: FieldTexts,
): readonly Place[] {
  if (!finding || !isSameWording(finding.text, quote.text)) return places;
  const standing = places.filter(({ state }) => state !== 'lost');
  // Of one that was written down without a place, the place is the one where its words were found as a quotation.
  if (standing.length === 0) return places.length === 0 ? placesOf(finding, texts) : places;
  const further = placesOf(finding, texts).filter(
    (place) => !standing.some((own) => isSamePlace(own, place)),
  );
  return further.length === 0 ? places : [...places, ...further];
}

/** The places of a suggestion that follows what is found, in the rows that it has where they are as many. */
function followed(placed: PlacedQuote, suggestion: Suggestion): readonly Place[] {
  const { places } = placed.quote;
  if (places.length !== suggestion.places.length) return suggestion.places;
  return suggestion.places.map((place, index) => ({ ...place, id: places[index]?.id }));
}

function updateOf(
  placed: PlacedQuote,
  finding: ArticleQuote | undefined,
  texts: FieldTexts,
  suggest: (finding: ArticleQuote) => Suggestion,
): QuoteUpdate {
  const { quote } = placed;
  if (quote.isUntouched && finding) {
    const suggestion = suggest(finding);
    return { quote, places: followed(placed, suggestion), position: suggestion.position, suggestion };
  }
  const places = withNewRepeats(placed, finding, texts);
  return { quote, places, position: positionOf(texts, places) };
}

/**
 * Finds the quotes of an article's draft again: gives those that are stored their places in its present words, suggests
 * those that are new, and lets suggestions that nobody has touched follow what is found.
 *
 * What a person decided about stays as it is but for its places (rule 6 of the design); what cannot be placed beyond
 * doubt is `lost` (rule 7). Writes nothing where nothing changed (rule 5). Call it inside an act, which settles the
 * changes that come out. An article in a language that nobody here reads is left alone.
 */
export async function readAgain(
  strapi: Core.Strapi,
  tables: Tables,
  article: ArticleToRead,
  now: Date,
): Promise<ReadAgain> {
  const { documentId, locale, texts, former } = article;
  const lang = languageOf(locale);
  if (lang === undefined) return { changes: [], suggested: 0, updated: 0, removed: 0 };
  const place = { id: article.id, documentId, locale: lang, createdBy: article.createdBy };
  const stored = await readStoredQuotes(strapi, tables, place, article.isNewRow);
  const words = FIELDS.map((field) => texts[field]).join('\n\n');
  const persons = words.trim() === '' ? [] : await knownPersonsIn(strapi, words);
  const { quotes: findings } = readArticleQuotes({ lang, fields: texts, persons });

  const placed = placeAgain(stored, texts, former);
  const matched = matchFindings(findings, placed);
  const suggest = (finding: ArticleQuote) => toSuggestion(finding, texts, persons);
  const vanished = placed.filter((each) => each.quote.isUntouched && !matched.findings.has(each));
  const updates = placed
    .filter((each) => !vanished.includes(each))
    .map((each) => updateOf(each, matched.findings.get(each), texts, suggest));

  const updated = await updateQuotes(strapi, tables, updates, now);
  const unstored = await takeOverTranslations(
    strapi,
    tables,
    { documentId, locale: lang, texts },
    matched.unstored,
    persons,
  );
  const made = await writeSuggestions(strapi, tables, place, unstored.map(suggest), now);
  for (const { quote } of vanished) {
    await strapi.documents(QUOTE).delete({ documentId: quote.documentId, locale: quote.locale });
  }
  return {
    changes: [...updated, ...made],
    suggested: made.length,
    updated: updated.length,
    removed: vanished.length,
  };
}
