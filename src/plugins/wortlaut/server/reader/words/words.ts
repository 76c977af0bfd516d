import { de } from './de';
import { en } from './en';

/** The languages that the pages speak; the first is for whoever asks for neither. */
export const PAGE_LANGUAGES = ['de', 'en'] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** All that the pages say by themselves. */
export type Words = typeof de;

const WORDS: Readonly<Record<PageLanguage, Words>> = { de, en };

/** The words of a language. */
export const wordsIn = (language: PageLanguage): Words => WORDS[language];

/** The page language of this code; undefined for all others. */
export function pageLanguage(code: unknown): PageLanguage | undefined {
  return PAGE_LANGUAGES.find((language) => language === code);
}
