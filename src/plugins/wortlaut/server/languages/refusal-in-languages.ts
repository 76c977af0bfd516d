import { errors } from '@strapi/utils';
import { type Language, LANGUAGES } from './language-of-request';

/** What an editor is told, in every language of the panel. */
export type Sentences = Readonly<Record<Language, string>>;

/**
 * A refusal that can be told again in another language than that of the request it answers: one that is kept is read
 * later, by somebody else. To the client it is Strapi's ValidationError: HTTP 400, one sentence, `details`.
 */
export class RefusalInLanguages extends errors.ValidationError {
  constructor(
    readonly sentences: Sentences,
    /** That of the one who is answered now. */
    language: Language,
    details: object,
  ) {
    super(sentences[language], details);
  }
}

/** The sentences that a value of unknown origin holds; undefined where it holds none. */
export function readSentences(value: unknown): Sentences | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { en, de }: Partial<Record<Language, unknown>> = value;
  return typeof en === 'string' && typeof de === 'string' ? { en, de } : undefined;
}

/** What an error says, in every language as far as it has words for it. */
export function sentencesOf(error: Error): Sentences {
  const own = 'sentences' in error ? readSentences(error.sentences) : undefined;
  return own ?? { en: error.message, de: error.message };
}

/** Sentences made by a function of the language. */
export function inEachLanguage(sentence: (language: Language) => string): Sentences {
  const said = LANGUAGES.map((language) => [language, sentence(language)] as const);
  return { en: '', de: '', ...Object.fromEntries(said) };
}
