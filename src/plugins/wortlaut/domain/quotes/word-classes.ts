import type { Word } from '../text/words';
import { namedThings, namingWords, isCompoundOfNamedThing } from './data/named-things';
import {
  conjunctions,
  determiners,
  listingWords,
  nounsForWords,
  prepositions,
  soCalled,
  sourceWords,
  verbsAndPronouns,
} from './data/small-words';
import { speechVerbStrengths } from './data/speech-verbs';
import { inLanguage, type Language } from './utterance';

/** The classes a word may belong to, one bit each, so that one look-up answers for all. */
export const WordClass = {
  saying: 1,
  weakVerb: 2,
  naming: 4,
  source: 8,
  determiner: 16,
  preposition: 32,
  conjunction: 64,
  listing: 128,
  verbOrPronoun: 256,
  soCalled: 512,
  nounForWords: 1024,
  namedThing: 2048,
  /** A form of a verb of saying whose prefix stands elsewhere: "wies" of "zurückweisen". */
  separable: 4096,
} as const;

const VERBS = WordClass.saying | WordClass.weakVerb | WordClass.separable;

function classesByWord(lang: Language): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const [form, strengths] of speechVerbStrengths(lang)) {
    if (strengths.has('saying')) add([form], WordClass.saying);
    else if (strengths.size > 0) add([form], WordClass.weakVerb);
    else add([form], WordClass.separable);
  }
  add(namingWords[lang], WordClass.naming);
  add(sourceWords[lang], WordClass.source);
  add(determiners[lang], WordClass.determiner);
  add(prepositions[lang], WordClass.preposition);
  add(conjunctions[lang], WordClass.conjunction);
  add(listingWords, WordClass.listing);
  add(verbsAndPronouns[lang], WordClass.verbOrPronoun);
  add(soCalled, WordClass.soCalled);
  add(nounsForWords[lang], WordClass.nounForWords);
  add(namedThings[lang], WordClass.namedThing);
  return classes;
}

const byLanguage: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  de: classesByWord('de'),
  en: classesByWord('en'),
};

/** The classes of a word as it stands in a text, as bits of `WordClass`; a German noun is no verb, as its capital tells. */
export function classesOf(lang: Language, word: Word): number {
  const classes = inLanguage(lang, byLanguage).get(word.lower) ?? 0;
  return lang === 'de' && word.capital ? classes & ~VERBS : classes;
}

/** Whether names in quotation marks usually follow a noun; in German at the end of a compound too. */
export function bearsNames(lang: Language, word: Word): boolean {
  if ((classesOf(lang, word) & WordClass.namedThing) !== 0) return true;
  return lang === 'de' && word.capital && isCompoundOfNamedThing(word.lower);
}
