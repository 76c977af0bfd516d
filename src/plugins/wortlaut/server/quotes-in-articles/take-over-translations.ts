import type { Core, Modules } from '@strapi/strapi';
import type { KnownPerson } from '../../domain/people/person';
import type { ArticleQuote } from '../../domain/quotes/read-article-quotes';
import type { TranslatedUtterance } from '../../domain/translations/likeness';
import { pairTranslations } from '../../domain/translations/pair-translations';
import { QUOTE } from '../content-types';
import { FIELDS, type FieldTexts } from '../desk/article-text';
import { linkedOne } from '../links/kept-links';
import { versionsOf } from '../links/versions';
import type { Tables } from '../transactions/tables';
import { readDraftTexts, type DraftTexts } from './draft-texts';
import { readStoredQuotes, type StoredQuote } from './stored-quotes';
import { toSuggestion, type Suggestion } from './suggestion';

interface Found {
  readonly finding: ArticleQuote;
  readonly suggestion: Suggestion;
}

const lengthOf = (texts: FieldTexts) => FIELDS.reduce((sum, field) => sum + texts[field].length + 1, 0);

function originalUtterance({ text, kind, links, position }: StoredQuote, texts: FieldTexts) {
  const speaker = linkedOne(links, 'speaker');
  return { text, kind, speaker, position: (position ?? 0) / lengthOf(texts) };
}

/** A finding as an utterance; somebody whom no stored person can be is a speaker of its own. */
function foundUtterance({ finding, suggestion }: Found, texts: FieldTexts): TranslatedUtterance {
  const { speaker, foundSpeaker, position } = suggestion;
  const isStranger = foundSpeaker?.name != null && foundSpeaker.candidates.length === 0;
  return {
    text: finding.text,
    kind: finding.kind,
    speaker: speaker ?? (isStranger ? `called ${foundSpeaker.name}` : undefined),
    position: position / lengthOf(texts),
  };
}

/** The accepted quotes of an article in another locale that have no wording in this one yet, in order. */
async function untranslated(
  strapi: Core.Strapi,
  tables: Tables,
  original: DraftTexts & { readonly locale: string },
  locale: string,
): Promise<StoredQuote[]> {
  const stored = await readStoredQuotes(strapi, tables, original, false);
  const accepted = stored.filter(({ review, text }) => review === 'accepted' && text.trim() !== '');
  const versions = await versionsOf(
    strapi,
    tables,
    QUOTE,
    accepted.map(({ documentId }) => documentId),
  );
  const translated = new Set(
    versions.filter((version) => version.locale === locale).map(({ documentId }) => documentId),
  );
  return accepted.filter(({ documentId }) => !translated.has(documentId));
}

/** Gives a quote its wording in another language, with the places that were found there. */
async function writeTranslation(
  strapi: Core.Strapi,
  { documentId, locale: originalLanguage, text, links }: StoredQuote,
  suggestion: Suggestion,
  locale: string,
): Promise<void> {
  const { speakerLabel, speakerRole, attribution, place } = suggestion.fields;
  const speaker = linkedOne(links, 'speaker');
  const data: Modules.Documents.ServiceParams<typeof QUOTE>['update']['data'] = {
    text: suggestion.text,
    speakerLabel,
    speakerRole,
    attribution,
    place,
    occurrences: [...suggestion.places],
    position: suggestion.position,
    article: linkedOne(links, 'article'),
    originalText: text,
    originalLanguage,
    ...(speaker === undefined ? {} : { speaker }),
  };
  await strapi.documents(QUOTE).update({ documentId, locale, data });
}

/**
 * Takes the accepted quotes of an article's other languages over into one that has been translated: each that is found
 * there beyond doubt gets its wording in the translation, with the wording that it was translated from. Call it inside
 * an act.
 *
 * Out: the findings that are no translation, and remain to be suggested.
 */
export async function takeOverTranslations(
  strapi: Core.Strapi,
  tables: Tables,
  article: { readonly documentId: string; readonly locale: string; readonly texts: FieldTexts },
  findings: readonly ArticleQuote[],
  known: readonly KnownPerson[],
): Promise<readonly ArticleQuote[]> {
  const { documentId, locale, texts } = article;
  if (findings.length === 0) return findings;
  let remaining = findings.map((finding): Found => ({
    finding,
    suggestion: toSuggestion(finding, texts, known),
  }));
  for (const draft of await readDraftTexts(strapi, tables, [documentId])) {
    if (draft.locale === null || draft.locale === locale) continue;
    const originals = await untranslated(strapi, tables, { ...draft, locale: draft.locale }, locale);
    const pairs = pairTranslations(
      originals.map((quote) => originalUtterance(quote, draft.texts)),
      remaining.map((found) => foundUtterance(found, texts)),
    );
    for (const { original, translation } of pairs) {
      const quote = originals[original];
      const suggestion = remaining[translation]?.suggestion;
      if (quote && suggestion) await writeTranslation(strapi, quote, suggestion, locale);
    }
    const taken = new Set(pairs.map(({ translation }) => translation));
    remaining = remaining.filter((_, index) => !taken.has(index));
  }
  return remaining.map(({ finding }) => finding);
}
