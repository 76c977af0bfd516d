import { plainText } from '../../../domain/text/plain-text';
import type { Article } from '../answers/article';
import type { Picture } from '../answers/picture';
import type { LinkedPerson, Quote } from '../answers/quote';
import { imageAddress, linkAddress } from '../body/addresses';
import type { PageNode } from '../body/element';
import { markedPlaces, quoteElementId, type MarkedPlace } from '../body/marked-places';
import { markedText } from '../body/marked-text';
import { passagesOf } from '../body/passages';
import { dayShown, deadlineShown, momentShown, type ShownDate } from '../dates';
import { settingOf, type Setting } from '../site';
import { pageLanguage } from '../words/words';
import { jsonLdOf } from './article-json-ld';
import type { Page } from './page';

/** What a note in the margin says of one or more quotations that begin beside it. */
export interface Note {
  readonly speaker: ShownPerson | undefined;
  /** Who said it where it is no person with a name. */
  readonly label: string | undefined;
  readonly role: string | undefined;
  readonly details: readonly { readonly label: string; readonly value: string; readonly date?: ShownDate }[];
  readonly original: { readonly text: string; readonly language: string | undefined } | undefined;
  readonly correction: ShownCorrection | undefined;
}

export interface ShownPerson {
  readonly name: string;
  readonly initials: string;
  readonly page: string | undefined;
  readonly portrait: ShownPicture | undefined;
}

export interface ShownPicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface ShownCorrection {
  readonly kind: string;
  readonly date: ShownDate | undefined;
  readonly note: string;
}

/** A picture as a page shows it; undefined where its address is none that a page may load. */
export function shownPicture(picture: Picture | undefined, { site }: Setting): ShownPicture | undefined {
  const src = picture && imageAddress(picture.url, site.basePath);
  return picture && src !== undefined ? { ...picture, src } : undefined;
}

/** The first letters of the first and the last part of a name. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => [...(part ?? '')][0] ?? '').join('');
}

/** A person with a link to their page. */
function shownPerson(person: LinkedPerson, setting: Setting): ShownPerson {
  return {
    name: person.name,
    initials: initialsOf(person.name),
    page: person.slug === undefined ? undefined : setting.addresses.person(person.slug),
    portrait: shownPicture(person.portrait, setting),
  };
}

/** A correction in the words of the page. */
export function shownCorrection(
  { kind, date, note }: { kind: string; date: string; note: string },
  { words, language }: Setting,
): ShownCorrection {
  const kinds: Readonly<Record<string, string>> = words.correctionKinds;
  return { kind: kinds[kind] ?? words.correctionKinds.correction, date: dayShown(date, language), note };
}

/** What a note says of a quotation. */
export function noteOf(quote: Quote, setting: Setting): Note {
  const { words, language } = setting;
  const details = [
    { label: words.saidOn, value: '', date: dayShown(quote.saidOn, language) },
    { label: words.at, value: quote.place },
    { label: words.occasion, value: quote.occasion },
    { label: words.via, value: quote.via },
    { label: words.translatedBy, value: quote.translator },
  ];
  return {
    speaker: quote.speaker && shownPerson(quote.speaker, setting),
    label: quote.speakerLabel,
    role: quote.speakerRole,
    details: details.flatMap(({ label, value, date }) => {
      if (date) return [{ label, value: date.shown, date }];
      return value ? [{ label, value }] : [];
    }),
    original:
      quote.originalText === undefined
        ? undefined
        : { text: quote.originalText, language: quote.originalLanguage },
    correction: quote.correction && shownCorrection(quote.correction, setting),
  };
}

/** The notes beside a passage: one for each quotation that begins there for the first time, the same ones only once. */
function notesOf(begins: readonly MarkedPlace[], noted: Set<string>, setting: Setting): readonly Note[] {
  const notes: Note[] = [];
  const seen = new Set<string>();
  for (const { quote } of begins) {
    if (noted.has(quote.documentId)) continue;
    noted.add(quote.documentId);
    const note = noteOf(quote, setting);
    if (note.speaker === undefined && note.label === undefined) continue;
    const written = JSON.stringify(note);
    if (!seen.has(written)) notes.push(note);
    seen.add(written);
  }
  return notes;
}

/** What is set around an article's page where it is a draft. */
export interface Draft {
  /** ISO 8601 */
  readonly expiresAt: string;
}

/**
 * The page of an article. The quotations in title, kicker and abstract have their notes below these, those of the body
 * beside the block in which they begin.
 */
export function articlePage(article: Article, setting: Setting, draft?: Draft): Page {
  const { words, language, addresses, site } = setting;
  const begun = new Set<string>();
  const noted = new Set<string>();
  const heads: MarkedPlace[] = [];
  const marked = (field: 'kicker' | 'title' | 'abstract'): readonly PageNode[] => {
    const text = article[field] ?? '';
    const places = markedPlaces(article, field, text);
    heads.push(...places);
    return markedText([{ text, start: 0, formats: [], link: undefined }], places, begun);
  };
  const plain = plainText(article.body);
  const head = { kicker: marked('kicker'), title: marked('title'), abstract: marked('abstract') };
  const passages = passagesOf(article.body, plain, {
    places: markedPlaces(article, 'body', plain.text),
    begun,
    basePath: site.basePath,
  }).map(({ content, begins }) => ({ content, notes: notesOf(begins, noted, setting) }));
  const sourceUrl = article.source?.url === undefined ? undefined : linkAddress(article.source.url);
  return {
    template: 'article',
    title: article.seo.title ?? article.title,
    description: article.seo.description ?? article.abstract,
    otherLanguages: draft ? [] : otherLanguages(article, setting),
    jsonLd: draft ? undefined : jsonLdOf(article, setting),
    canonical: draft || article.slug === undefined ? undefined : addresses.article(article.slug),
    draftUntil: draft && deadlineShown(draft.expiresAt, language),
    view: {
      ...head,
      headNotes: notesOf(heads, noted, setting),
      hasKicker: article.kicker !== undefined,
      hasAbstract: article.abstract !== undefined,
      contentLanguage: article.locale,
      dateline: article.dateline,
      byline: article.byline,
      authors: article.authors.map((author) => shownPerson(author, setting)),
      published: momentShown(article.firstPublicationDate ?? article.publishedAt, language),
      updated: updatedOf(article, setting),
      cover: shownPicture(article.cover, setting),
      passages,
      source: article.source && { name: article.source.name ?? sourceUrl, url: sourceUrl },
      corrections: article.corrections.map((each) => shownCorrection(each, setting)),
      withdrawn: withdrawnOf(article, setting),
      words,
    },
  };
}

/** The quotations that were withdrawn: when and why, without their words. */
function withdrawnOf({ quotes }: Article, setting: Setting) {
  return quotes.flatMap(({ correction, documentId }) =>
    correction?.kind === 'withdrawn'
      ? [{ ...shownCorrection(correction, setting), id: quoteElementId(documentId) }]
      : [],
  );
}

function otherLanguages({ translations }: Article, { site, language: own }: Setting): Page['otherLanguages'] {
  return translations.flatMap(({ locale, slug }) => {
    const language = pageLanguage(locale);
    if (language === undefined || language === own) return [];
    return [{ language, path: settingOf(site, language).addresses.article(slug) }];
  });
}

/** When the article was last published, where that was on a later day than the first time. */
function updatedOf(
  { firstPublicationDate, publishedAt }: Article,
  { language }: Setting,
): ShownDate | undefined {
  const first = dayShown(firstPublicationDate, language);
  const last = dayShown(publishedAt, language);
  return first && last && first.shown !== last.shown ? momentShown(publishedAt, language) : undefined;
}
