import { isSameText, type ArticleKeys } from './likeness';

/** Articles of the same headline, stored or earlier in the batch, to find one that comes a second time. */
export class KnownArticles {
  private readonly byTitle = new Map<
    string,
    { keys: ArticleKeys; ofDocument: string; ofLocale: string; place: string }[]
  >();

  /** Adds one that is stored or will be, and the place that it came from. */
  add(keys: ArticleKeys, ofDocument: string, ofLocale: string, place: string): void {
    const same = this.byTitle.get(keys.titleKey) ?? [];
    same.push({ keys, ofDocument, ofLocale, place });
    this.byTitle.set(keys.titleKey, same);
  }

  /** The first one in that language with the same headline and as good as the same text. */
  sameAs(keys: ArticleKeys, locale: string) {
    return this.byTitle
      .get(keys.titleKey)
      ?.find(
        (known) =>
          known.ofLocale === locale &&
          (known.keys.textKey === keys.textKey || isSameText(known.keys.shingles, keys.shingles)),
      );
  }
}
