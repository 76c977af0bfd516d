import type { Core } from '@strapi/strapi';

/** The languages that Wortlaut speaks to those who write; the first is for whoever says nothing else. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** In this cookie the admin panel says which language it is shown in. */
const ADMIN_LANGUAGE_COOKIE = 'wortlaut-admin-language';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The language that a code such as "de" or "de-AT" stands for. */
function languageOf(code: unknown): Language | undefined {
  if (typeof code !== 'string') return undefined;
  return LANGUAGES.find((language) => code.toLowerCase().split('-')[0] === language);
}

/** What an administrator chose in the profile. */
function chosenInProfile(state: unknown): Language | undefined {
  if (!isRecord(state) || !isRecord(state.user)) return undefined;
  return languageOf(state.user.preferedLanguage);
}

/** What of a Koa request tells the language of the one who sent it. */
export interface LanguageSource {
  readonly state: unknown;
  readonly cookies: { get(name: string): string | undefined };
  acceptsLanguages(languages: string[]): unknown;
}

/**
 * The language of the one who sent a request: that of the admin panel in front of them, or the one chosen in their
 * profile, or the first in `Accept-Language` that Wortlaut speaks; else English.
 */
export function languageOfRequest(request: LanguageSource): Language {
  return (
    languageOf(request.cookies.get(ADMIN_LANGUAGE_COOKIE)) ??
    chosenInProfile(request.state) ??
    languageOf(request.acceptsLanguages([...LANGUAGES])) ??
    LANGUAGES[0]
  );
}

/** The language of the request that is being answered, whichever way it came; English outside of any. */
export function languageNow(strapi: Core.Strapi): Language {
  const request = strapi.requestContext.get();
  return request ? languageOfRequest(request) : LANGUAGES[0];
}
