import type { Locale } from '../newsroom';
import type { Model } from './model';
import { kindOf, WITHDRAWN, type Edit, type Moment, type Operation, type Review } from './operations';

/** Few documents, so that operations meet. */
const MOST = { person: 4, article: 3, quote: 5 } as const;
const REVIEWS: readonly Review[] = ['suggested', 'accepted', 'accepted', 'rejected'];
const LOCALES: readonly Locale[] = ['de', 'de', 'en'];

/** What quotes say; every article has all of it, so that no quote is refused for its words. */
export const SAYINGS = [
  'Der Hafen friert zu',
  'Wir zahlen nichts',
  'Morgen ist Schluss',
  'Niemand war eingeladen',
  'Das Dach hält',
  'Zwei Euro mehr',
  'Sie hat gelogen',
  'Kinder fahren umsonst',
  'Kein Kommentar',
  'Alles wird teurer',
  'Ihr Hund bellt',
  'Uns fehlt Personal',
  'Endlich Regen',
  'Dieser Vertrag gilt',
  'Mein Vater wusste es',
  'Jetzt oder nie',
  'Die Brücke muss weg',
  'Oben liegt Schnee',
  'Vier Jahre Arbeit',
  'Lieber spät',
];

/** Numbers from 0 to 1 that follow from `seed` alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Thinks up what editors could do next, given what the newsroom looks like. */
export class RandomEditors {
  private count = 0;

  constructor(
    private readonly random: () => number,
    private readonly model: Model,
  ) {}

  /** One to three operations that start at the same moment; a deletion is alone, since others would meet a void. */
  nextMoment(): Moment {
    const first = this.next();
    if (first.do === 'delete') return [first];
    const more = this.chance(0.3) ? [this.next(), this.next()].slice(0, 1 + this.below(2)) : [];
    return [first, ...more.filter((operation) => operation.do !== 'delete')];
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private chance(probability: number): boolean {
    return this.random() < probability;
  }

  private one<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  private some<T>(from: readonly T[]): T[] {
    const shuffled = from.map((each) => [this.random(), each] as const).sort(([a], [b]) => a - b);
    return shuffled.slice(0, this.below(from.length + 1)).map(([, each]) => each);
  }

  private newName(kind: keyof typeof MOST): string {
    this.count += 1;
    return `${kind[0]}${this.count}`;
  }

  private existing(kind: keyof typeof MOST): string[] {
    const collection = { person: this.model.persons, article: this.model.articles, quote: this.model.quotes };
    return [...collection[kind].keys()];
  }

  private localesOf(name: string): Locale[] {
    const localized = this.model.articles.get(name) ?? this.model.quotes.get(name) ?? {};
    return (['de', 'en'] as const).filter((locale) => localized[locale]);
  }

  private edit(name: string, locale: Locale, isNew: boolean): Edit {
    const persons = this.existing('person');
    const words = `${name} says ${this.below(1000)}`;
    if (kindOf(name) === 'person') {
      return {
        ...(isNew || this.chance(0.7) ? { name: words } : {}),
        ...(isNew || this.chance(0.3) ? { review: this.one(REVIEWS) } : {}),
      };
    }
    if (kindOf(name) === 'article') {
      return {
        ...(isNew || this.chance(0.5) ? { title: words } : {}),
        ...(this.chance(0.6) ? { mentions: this.some(persons) } : {}),
        ...(this.chance(0.2) ? { authors: this.some(persons) } : {}),
      };
    }
    const articles = this.existing('article').filter((article) => this.localesOf(article).includes(locale));
    return {
      ...(isNew || this.chance(0.5) ? { text: this.chance(0.06) ? '' : this.one(SAYINGS) } : {}),
      ...(articles.length > 0 && (isNew || this.chance(0.3)) ? { article: this.one(articles) } : {}),
      ...(this.chance(0.03) ? { article: null } : {}),
      ...(persons.length > 0 && (isNew || this.chance(0.3)) ? { speaker: this.one([...persons, null]) } : {}),
      ...(this.chance(isNew ? 0.3 : 0.2) ? { review: this.one(REVIEWS) } : {}),
      ...(this.chance(0.3) ? { correction: `Berichtigt, Nr. ${this.below(1000)}.` } : {}),
      ...(this.chance(0.06) ? { correction: this.chance(0.6) ? WITHDRAWN : null } : {}),
    };
  }

  private next(): Operation {
    const kind = this.one(['person', 'person', 'article', 'article', 'article', 'quote', 'quote'] as const);
    const names = this.existing(kind);
    if (names.length === 0 || (names.length < MOST[kind] && this.chance(0.3))) {
      const locale = kind === 'person' ? 'de' : this.one(LOCALES);
      if (names.length > 0 && this.chance(0.2)) {
        return { do: 'clone', what: this.one(names), as: this.newName(kind) };
      }
      const what = this.newName(kind);
      return { do: 'create', what, locale, edit: this.edit(what, locale, true) };
    }
    const what = this.one(names);
    const has = this.localesOf(what);
    const anyLocale = kind === 'person' ? 'de' : this.one(LOCALES);
    const isNew = kind !== 'person' && !has.includes(anyLocale);
    const where = kind === 'person' || this.chance(0.2) ? '*' : this.one(has);
    const action = this.one([
      'edit',
      'edit',
      'edit',
      'editAndPublish',
      'publish',
      'publish',
      'publish',
      'unpublish',
      'discard',
      names.length < 2 ? 'publish' : 'delete',
    ] as const);
    if (action === 'edit' || action === 'editAndPublish') {
      return { do: action, what, locale: anyLocale, edit: this.edit(what, anyLocale, isNew) };
    }
    return { do: action, what, locale: where };
  }
}
