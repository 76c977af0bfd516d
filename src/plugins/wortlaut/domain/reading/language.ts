import { franc } from 'franc-min';
import type { Language } from '../quotes/utterance';

const LANGUAGES: Readonly<Record<string, Language>> = { deu: 'de', eng: 'en' };
/** Below this, trigrams are a guess. */
const SHORTEST_TEXT = 60;
/** As much of the text as settles it. */
const ENOUGH = 4_000;

/** German or English, by the trigrams of the text; undefined where it is too short to tell. */
export function languageOfText(text: string): Language | undefined {
  return LANGUAGES[franc(text.slice(0, ENOUGH), { only: Object.keys(LANGUAGES), minLength: SHORTEST_TEXT })];
}

/** The language of a tag ("de-AT", "en_US"); undefined for other languages. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'de' || primary === 'en' ? primary : undefined;
}
