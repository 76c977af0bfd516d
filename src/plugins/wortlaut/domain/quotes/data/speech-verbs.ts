import { inLanguage, type Language } from '../utterance';
import { englishMannerVerbs, englishSayingVerbs, englishThinkingVerbs } from './english-speech-verbs';
import {
  germanDirections,
  germanMannerVerbs,
  germanSayingVerbs,
  germanThinkingVerbs,
  germanVoiceVerbs,
} from './german-speech-verbs';
import { inflectEnglishVerb } from './inflect-english-verb';
import { inflectGermanVerb } from './inflect-german-verb';

/** How far a verb shows that the words beside it were said: said, thought or held, or only accompanied by a gesture. */
export type SpeechVerbStrength = 'saying' | 'thinking' | 'manner';

export type VerbTense = 'infinitive' | 'present' | 'past' | 'participle' | 'gerund' | 'subjunctive';

/** One inflected form of a verb. */
export interface VerbForm {
  /** In lower case. */
  readonly form: string;
  /** The whole infinitive: "mitteilen". */
  readonly lemma: string;
  readonly tense: VerbTense;
  /** A separable prefix that this form needs later in its clause: "mit" for "teilte". */
  readonly prefix: string | undefined;
}

export interface SpeechVerbForm extends VerbForm {
  readonly strength: SpeechVerbStrength;
}

type Inflect = (entry: string) => readonly VerbForm[];

function index(
  lists: readonly (readonly [SpeechVerbStrength, string])[],
  inflect: Inflect,
): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  const forms = new Map<string, SpeechVerbForm[]>();
  for (const [strength, list] of lists) {
    for (const entry of new Set(list.trim().split(/\s+/))) {
      for (const form of inflect(entry)) {
        const same = forms.get(form.form);
        if (same) same.push({ ...form, strength });
        else forms.set(form.form, [{ ...form, strength }]);
      }
    }
  }
  return forms;
}

/** "entgegen" and "rufen" make "entgegenrufen", whether or not a dictionary has it. */
function withDirections(verbs: string): string {
  const directions = germanDirections.trim().split(/\s+/);
  const entries = verbs.trim().split(/\s+/);
  return entries.flatMap((verb) => directions.map((direction) => `${direction}+${verb}`)).join(' ');
}

const byLanguage: Readonly<Record<Language, ReadonlyMap<string, readonly SpeechVerbForm[]>>> = {
  de: index(
    [
      ['saying', germanSayingVerbs],
      ['saying', withDirections(germanVoiceVerbs)],
      ['thinking', germanThinkingVerbs],
      ['manner', germanMannerVerbs],
    ],
    inflectGermanVerb,
  ),
  en: index(
    [
      ['saying', englishSayingVerbs],
      ['thinking', englishThinkingVerbs],
      ['manner', englishMannerVerbs],
    ],
    inflectEnglishVerb,
  ),
};

const NONE: readonly SpeechVerbForm[] = [];

/**
 * The speech verbs a word may be a form of.
 *
 * @param lower one word, in lower case
 * @returns all readings; empty where the word is no form of a listed verb
 */
export function speechVerbForms(lang: Language, lower: string): readonly SpeechVerbForm[] {
  return inLanguage(lang, byLanguage).get(lower) ?? NONE;
}

/**
 * All forms with the strengths of the verbs they are by themselves forms of; empty for those that need a separable prefix
 * ("teilte" without its "mit").
 */
export function speechVerbStrengths(lang: Language): ReadonlyMap<string, ReadonlySet<SpeechVerbStrength>> {
  return new Map(
    [...byLanguage[lang]].map(([form, readings]) => [
      form,
      new Set(readings.filter(({ prefix }) => prefix === undefined).map(({ strength }) => strength)),
    ]),
  );
}
