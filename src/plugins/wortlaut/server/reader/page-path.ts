/** As `addressesOf` writes them, wherever the pages lie: the setting READER may change. */
const PAGE_PATH = /^(?:\/[\w.~-]+)+\/(?:de|en)\/(?:articles|persons)\/[\w.~%-]+(?:#\S*)?$/;

/** Is this the path of an article's or a person's page on this server? Links between imported articles lead there. */
export function isPagePath(text: string): boolean {
  return PAGE_PATH.test(text);
}
