import type { Locale } from '../newsroom';
import { kindOf, WITHDRAWN, type Edit, type Operation, type Review, type Where } from './operations';

interface PersonVersion {
  name: string;
  review: Review;
}
interface ArticleVersion {
  title: string;
  mentions: readonly string[];
  authors: readonly string[];
}
interface QuoteVersion {
  text: string | null;
  article: string | undefined;
  speaker: string | undefined;
  /** `WITHDRAWN`, or the note of another correction. */
  correction: string | undefined;
}
interface Versions<T> {
  draft: T;
  /** Published by its editors; whether it is in sight depends on others too. */
  published?: T | undefined;
}
type ByLocale<T> = Partial<Record<Locale, Versions<T>>>;

const LOCALES: readonly Locale[] = ['de', 'en'];

/** Ends an operation that is to be refused, with the kinds of which the server must give one. */
class Refused extends Error {
  readonly kinds: readonly string[];
  constructor(...kinds: readonly string[]) {
    super(kinds.join(' or '));
    this.kinds = kinds;
  }
}

const isWithdrawn = (version: QuoteVersion | undefined) => version?.correction === WITHDRAWN;

/** Would readers be shown other words without being told why? */
function isSilentChange(draft: QuoteVersion, published: QuoteVersion | undefined): boolean {
  if (published === undefined || isWithdrawn(published) || published.text === draft.text) return false;
  return draft.correction === undefined || draft.correction === published.correction;
}

/** One version as both the model and the server tell it: its words, and its links by attribute. */
export type View = Record<string, string | null | readonly string[]>;

/**
 * What the newsroom should look like, written as plainly as possible and with nothing of Strapi's: rules 2 and 4 of the
 * design. The server is compared with it after every step.
 */
export class Model {
  persons = new Map<string, Versions<PersonVersion> & { wasPublic: boolean }>();
  articles = new Map<string, ByLocale<ArticleVersion>>();
  quotes = new Map<string, ByLocale<QuoteVersion>>();
  /** A quote is accepted or not in all its locales. */
  reviews = new Map<string, Review>();

  /** Carries out `operation`; gives the kinds that the refusal may have, or undefined where it is allowed. */
  apply(operation: Operation): readonly string[] | undefined {
    const before = structuredClone([this.persons, this.articles, this.quotes, this.reviews] as const);
    try {
      this.perform(operation);
      this.settle();
      return undefined;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      [this.persons, this.articles, this.quotes, this.reviews] = before;
      return error.kinds;
    }
  }

  private perform(operation: Operation): void {
    const kind = kindOf(operation.what);
    switch (operation.do) {
      case 'create':
      case 'edit':
        return this.write(operation.what, operation.locale, operation.edit);
      case 'editAndPublish':
        this.write(operation.what, operation.locale, operation.edit);
        return this.publish(operation.what, operation.locale);
      case 'clone':
        return this.clone(operation.what, operation.as);
      case 'publish':
        return this.publish(operation.what, operation.locale);
      case 'unpublish':
        if (kind === 'person') delete this.persons.get(operation.what)!.published;
        for (const versions of this.versionsIn(operation.what, operation.locale)) delete versions.published;
        return;
      case 'discard':
        return this.discard(operation.what, operation.locale);
      case 'delete':
        return this.delete(operation.what, operation.locale);
    }
  }

  private versionsIn(name: string, where: Where): Versions<ArticleVersion | QuoteVersion>[] {
    const localized = this.articles.get(name) ?? this.quotes.get(name) ?? {};
    const locales = where === '*' ? LOCALES : [where];
    return locales.flatMap((locale) => localized[locale] ?? []);
  }

  private write(name: string, locale: Locale, edit: Edit): void {
    if (kindOf(name) === 'person') {
      const person = this.persons.get(name) ?? {
        draft: { name: '', review: 'accepted' as const },
        wasPublic: false,
      };
      if (edit.name !== undefined) person.draft.name = edit.name;
      if (edit.review !== undefined) person.draft.review = edit.review;
      this.persons.set(name, person);
    } else if (kindOf(name) === 'article') {
      const article = this.articles.get(name) ?? {};
      const first = LOCALES.map((each) => article[each]?.draft).find((draft) => draft !== undefined);
      article[locale] ??= {
        draft: { title: '', mentions: first?.mentions ?? [], authors: first?.authors ?? [] },
      };
      Object.assign(article[locale].draft, pick(edit, ['title', 'mentions', 'authors']));
      this.articles.set(name, article);
    } else {
      const quote = this.quotes.get(name) ?? {};
      const first = LOCALES.map((each) => quote[each]?.draft).find((draft) => draft !== undefined);
      quote[locale] ??= {
        draft: { text: null, article: first?.article, speaker: first?.speaker, correction: undefined },
      };
      const { draft } = quote[locale];
      if (edit.text !== undefined) draft.text = edit.text;
      if (edit.article !== undefined) draft.article = edit.article ?? undefined;
      if (edit.speaker !== undefined) draft.speaker = edit.speaker ?? undefined;
      if (edit.correction !== undefined) draft.correction = edit.correction ?? undefined;
      this.quotes.set(name, quote);
      this.reviews.set(name, edit.review ?? this.reviews.get(name) ?? 'accepted');
    }
  }

  private clone(name: string, as: string): void {
    const person = this.persons.get(name);
    if (person) this.persons.set(as, { draft: { ...person.draft }, wasPublic: false });
    for (const collection of [this.articles, this.quotes]) {
      const original = collection.get(name);
      if (!original) continue;
      const copy: ByLocale<ArticleVersion | QuoteVersion> = {};
      for (const locale of LOCALES) {
        const versions = original[locale];
        if (versions) copy[locale] = { draft: structuredClone(versions.draft) };
      }
      (collection as Map<string, typeof copy>).set(as, copy);
    }
    const review = this.reviews.get(name);
    if (review) this.reviews.set(as, review);
  }

  private publishPerson(name: string): void {
    const person = this.persons.get(name)!;
    person.published = { ...person.draft };
    person.wasPublic = true;
  }

  private publish(name: string, where: Where): void {
    if (kindOf(name) === 'person') return this.publishPerson(name);
    for (const locale of where === '*' ? LOCALES : [where]) {
      if (this.articles.get(name)?.[locale]) this.publishArticle(name, locale);
    }
    // All locales are written before the first is judged, so a refusal in any of them is one for all.
    for (const locale of where === '*' ? LOCALES : [where]) {
      if (this.quotes.get(name)?.[locale]) this.publishQuote(name, locale);
    }
  }

  private putOut(quote: Versions<QuoteVersion>): void {
    quote.published = isWithdrawn(quote.draft)
      ? { text: null, article: quote.draft.article, speaker: undefined, correction: WITHDRAWN }
      : { ...quote.draft };
  }

  private publishArticle(name: string, locale: Locale): void {
    const article = this.articles.get(name)![locale]!;
    article.published = structuredClone(article.draft);
    const own = [...this.quotes].flatMap(([quoteName, locales]) => {
      const versions = locales[locale];
      return versions?.draft.article === name ? [{ quoteName, versions }] : [];
    });
    const isAccepted = (quoteName: string) => this.reviews.get(quoteName) === 'accepted';
    const along = own.filter(
      ({ quoteName, versions }) =>
        isAccepted(quoteName) && (!versions.published || versions.published.article === name),
    );
    const refusals = along.flatMap(({ versions: { draft, published } }) => {
      if (isWithdrawn(draft)) return [];
      if (!draft.text?.trim()) return ['quote-without-text'];
      return isSilentChange(draft, published) ? ['correction-needed'] : [];
    });
    if (refusals.length > 0) throw new Refused(...refusals);

    const speakers = along.flatMap(({ versions: { draft } }) =>
      isWithdrawn(draft) ? [] : (draft.speaker ?? []),
    );
    for (const id of new Set([...speakers, ...article.draft.mentions, ...article.draft.authors])) {
      const { draft, wasPublic } = this.persons.get(id)!;
      const isConfirmed =
        draft.review === 'accepted' || (draft.review === 'suggested' && speakers.includes(id));
      if (!wasPublic && isConfirmed) this.publishPerson(id);
    }
    for (const { versions } of along) this.putOut(versions);
    for (const { quoteName, versions } of own) {
      if (!isAccepted(quoteName) && versions.published?.article === name) delete versions.published;
    }
  }

  private publishQuote(name: string, locale: Locale): void {
    const quote = this.quotes.get(name)![locale]!;
    const { draft } = quote;
    if (draft.article === undefined) throw new Refused('quote-without-article');
    if (!this.articles.get(draft.article)?.[locale]?.published) throw new Refused('article-not-public');
    if (!isWithdrawn(draft)) {
      if (this.reviews.get(name) !== 'accepted') throw new Refused('quote-not-accepted');
      if (!draft.text?.trim()) throw new Refused('quote-without-text');
      if (draft.speaker !== undefined && !this.persons.get(draft.speaker)?.published) {
        throw new Refused('speaker-not-public');
      }
      if (isSilentChange(draft, quote.published)) throw new Refused('correction-needed');
    }
    this.putOut(quote);
  }

  private discard(name: string, where: Where): void {
    const person = this.persons.get(name);
    const versions = person ? [person] : this.versionsIn(name, where);
    const published = versions.filter((each) => each.published);
    for (const { published: version } of published) {
      if (version && 'correction' in version && isWithdrawn(version))
        throw new Refused('withdrawn-has-no-way-back');
    }
    if (published.length === 0 && versions.length > 0) throw new Refused('nothing-to-go-back-to');
    for (const each of published) each.draft = structuredClone(each.published) as never;
  }

  private delete(name: string, where: Where): void {
    if (kindOf(name) === 'person') return this.deletePerson(name);
    const localized = this.articles.get(name) ?? this.quotes.get(name)!;
    const locales = where === '*' ? LOCALES : [where];
    for (const locale of locales) delete localized[locale];
    const isGone = LOCALES.every((locale) => !localized[locale]);
    if (kindOf(name) === 'article') {
      for (const quote of this.quotes.values()) {
        for (const locale of isGone ? LOCALES : locales) {
          if (quote[locale]?.draft.article === name) delete quote[locale];
        }
      }
    }
    for (const collection of [this.articles, this.quotes]) {
      for (const [each, versions] of collection) {
        if (LOCALES.every((locale) => !versions[locale])) collection.delete(each);
      }
    }
  }

  private deletePerson(name: string): void {
    this.persons.delete(name);
    const others = (ids: readonly string[]) => ids.filter((id) => id !== name);
    for (const article of this.articles.values()) {
      for (const version of this.allVersions(article)) {
        version.mentions = others(version.mentions);
        version.authors = others(version.authors);
      }
    }
    for (const quote of this.quotes.values()) {
      for (const locale of LOCALES) {
        const versions = quote[locale];
        if (versions?.published?.speaker === name) delete versions.published;
        if (versions?.draft.speaker === name) versions.draft.speaker = undefined;
      }
    }
  }

  private allVersions<T>(localized: ByLocale<T>): T[] {
    return LOCALES.flatMap((locale) => {
      const versions = localized[locale];
      return versions ? [versions.draft, ...(versions.published ? [versions.published] : [])] : [];
    });
  }

  /** No quote is published where its article is not. */
  private settle(): void {
    for (const quote of this.quotes.values()) {
      for (const locale of LOCALES) {
        const versions = quote[locale];
        const article = versions?.published?.article;
        if (versions?.published && !(article && this.articles.get(article)?.[locale]?.published)) {
          delete versions.published;
        }
      }
    }
  }

  /** Everything that is stored, by name, locale and state, as the server should show it. */
  view(): Map<string, View> {
    const view = new Map<string, View>();
    for (const [name, { draft, published }] of this.persons) {
      view.set(`${name} draft`, { words: draft.name });
      if (published) view.set(`${name} published`, { words: published.name });
    }
    for (const locale of LOCALES) {
      for (const [name, article] of this.articles) {
        const versions = article[locale];
        if (!versions) continue;
        view.set(
          `${name} ${locale} draft`,
          this.articleView(versions.draft, () => true),
        );
        const isPublic = (id: string) => this.persons.get(id)?.published !== undefined;
        if (versions.published) {
          view.set(`${name} ${locale} published`, this.articleView(versions.published, isPublic));
        }
      }
      for (const [name, quote] of this.quotes) {
        const versions = quote[locale];
        if (!versions) continue;
        const { draft, published } = versions;
        const hasDraft = draft.article !== undefined && this.articles.get(draft.article)?.[locale];
        view.set(`${name} ${locale} draft`, {
          words: draft.text,
          article: hasDraft ? [draft.article!] : [],
          speaker: draft.speaker === undefined ? [] : [draft.speaker],
        });
        const speaker = published?.speaker;
        if (!published || (speaker !== undefined && !this.persons.get(speaker)?.published)) continue;
        view.set(`${name} ${locale} published`, {
          words: published.text,
          article: [published.article!],
          speaker: speaker === undefined ? [] : [speaker],
        });
      }
    }
    return view;
  }

  private articleView(version: ArticleVersion, isShown: (id: string) => boolean): View {
    return {
      words: version.title,
      mentions: version.mentions.filter(isShown),
      authors: version.authors.filter(isShown),
    };
  }
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}
