import { STYLE_VERSION } from './style/style-sheet';
import { wordsIn, type PageLanguage, type Words } from './words/words';

/** The server that the pages belong to, as links need to know it. */
export interface Site {
  /** What stands before every path of this server: "" or "/cms". */
  readonly basePath: string;
  /** The scheme and host of PUBLIC_URL, for addresses that have to be absolute: "https://example.org"; else empty. */
  readonly origin: string;
  /** Where the pages lie on this server: "/reader". */
  readonly prefix: string;
}

/** The addresses of the pages in one language. */
export function addressesOf({ basePath, prefix }: Pick<Site, 'basePath' | 'prefix'>, language: PageLanguage) {
  const root = `${basePath}${prefix}`;
  return {
    style: `${root}/style.css?v=${STYLE_VERSION}`,
    front: (page = 1) => `${root}/${language}${page > 1 ? `?page=${page}` : ''}`,
    article: (slug: string) => `${root}/${language}/articles/${encodeURIComponent(slug)}`,
    person: (slug: string, page = 1) =>
      `${root}/${language}/persons/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`,
  };
}

export type Addresses = ReturnType<typeof addressesOf>;

/** What every page is made with. */
export interface Setting {
  readonly site: Site;
  readonly language: PageLanguage;
  readonly words: Words;
  readonly addresses: Addresses;
}

/** The setting of pages in one language. */
export function settingOf(site: Site, language: PageLanguage): Setting {
  return { site, language, words: wordsIn(language), addresses: addressesOf(site, language) };
}
