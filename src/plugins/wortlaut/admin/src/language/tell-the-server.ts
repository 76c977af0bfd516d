import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { STORED_LANGUAGE } from './begin-in-the-browsers-language';

type Middleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** The cookie from which the server learns the language of the panel; server/languages reads it. */
const COOKIE = 'wortlaut-admin-language';
const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** What the panel keeps of the server's answers and what is worded in its language. */
const WORDED = [
  'InitialData',
  'ContentTypesConfiguration',
  'ComponentConfiguration',
  'RecentDocumentList',
] as const;

function writeCookie(language: string): void {
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=strict`;
}

/** Tells the server in which language the panel begins. */
export function tellTheServerAtTheBeginning(): void {
  const language = localStorage.getItem(STORED_LANGUAGE);
  if (language !== null) writeCookie(language);
}

/** Tells the server when the language of the panel changes, and asks it again for everything that has words in it. */
export const tellTheServerOfChanges: Middleware = () => (store) => (next) => (action) => {
  const result = next(action);
  if (action.type === 'admin/setLocale' && typeof action.payload === 'string') {
    writeCookie(action.payload);
    store.dispatch(adminApi.enhanceEndpoints({ addTagTypes: WORDED }).util.invalidateTags([...WORDED]));
  }
  return result;
};
