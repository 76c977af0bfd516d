import { languageOf } from './languages';

/** Where Strapi keeps the language of the panel in a browser. */
export const STORED_LANGUAGE = 'strapi-admin-language';

/** Lets a panel that was never opened in this browser begin in the first language of the browser that it speaks. */
export function beginInTheBrowsersLanguage({ localStorage, navigator }: Window): void {
  if (localStorage.getItem(STORED_LANGUAGE) !== null) return;
  const language = navigator.languages.map(languageOf).find((each) => each !== undefined);
  if (language !== undefined) localStorage.setItem(STORED_LANGUAGE, language);
}
