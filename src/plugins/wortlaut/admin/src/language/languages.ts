/** The languages of the admin panel. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language that a code such as "de" or "de-AT" stands for, if the panel speaks it. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => code.toLowerCase().split('-')[0] === language);
}
