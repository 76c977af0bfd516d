import type { Core } from '@strapi/strapi';

export const ARTICLE = 'api::article.article';
export const PERSON = 'api::person.person';
export const QUOTE = 'api::quote.quote';

export type Uid = typeof ARTICLE | typeof PERSON | typeof QUOTE;
export type Status = 'draft' | 'published';
export type Locale = 'de' | 'en';

type Data = Record<string, unknown>;

/** A paragraph with the given words, as the value of an article's body. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** What quotes say in the tests that make them by hand: an article whose body is not told otherwise says all of it. */
const SAID = [
  'Gesagt',
  'Vielleicht gesagt',
  'Nie gesagt',
  'Ich heiße so',
  'Ich bin weg',
  'Erste Fassung',
  'Zweite Fassung',
  'Falsch gehört',
  'Bleibt so',
  'Beides',
  'Both',
  'Auch später',
  'Fertig',
  'Zu früh',
  'Wer spricht',
  'Ich komme wieder',
  'Bis dann',
  'Bis bald',
  'Und ich',
  'Mit weg',
  'Bleibt auch',
  'Umgezogen',
  'Das ist mein Wort',
  'Nebenbei gesagt',
  'Wir machen weiter',
  'Noch ein Wort',
  'Erstens',
  'Zweitens',
  'Drittens',
  'Noch eins',
  'Dazu',
  'Jetzt',
  'Ab jetzt',
  'So ist es',
  'Geht mit',
  'Wartet',
  'Na ja',
  'Und sofort',
  'We go on',
  'Gone too',
  'Entwurf, noch nicht öffentlich',
] as const;

/** The body of an article with the given title in which all words of the tests' quotes stand, each once. */
export const bodySaying = (title: string, said: readonly string[] = SAID) =>
  [`${title}.`, ...said].flatMap((text) => paragraph(text));

/** Short words for what editors do, for tests that read like the sequences they try. */
export function newsroom(strapi: Core.Strapi) {
  const documents = (uid: Uid) => strapi.documents(uid);
  const create = async (uid: Uid, data: Data, locale: Locale): Promise<string> => {
    const { documentId } = await documents(uid).create({ locale, data: data as never });
    return documentId;
  };
  const read = async (uid: Uid, documentId: string, status: Status, locale: Locale, populate: string[]) =>
    documents(uid).findOne({
      documentId,
      status,
      locale,
      populate: populate as never,
    }) as Promise<Data | null>;
  const idsIn = (value: unknown): string[] =>
    [value].flat().flatMap((entry) => (entry ? [(entry as { documentId: string }).documentId] : []));

  return {
    person: (name: string, data: Data = {}) => create(PERSON, { name, ...data }, 'de'),
    article: (title: string, data: Data = {}, locale: Locale = 'de') =>
      create(ARTICLE, { title, body: bodySaying(title), ...data }, locale),
    quote: (text: string, data: Data = {}, locale: Locale = 'de') => create(QUOTE, { text, ...data }, locale),

    update: (uid: Uid, documentId: string, data: Data, locale: Locale = 'de') => {
      const isTranslation = uid === ARTICLE && locale !== 'de' && typeof data.title === 'string';
      const body = isTranslation ? { body: bodySaying(String(data.title)) } : {};
      return documents(uid).update({ documentId, locale, data: { ...body, ...data } as never });
    },
    publish: (uid: Uid, documentId: string, locale: Locale | '*' = 'de') =>
      documents(uid).publish({ documentId, locale }),
    unpublish: (uid: Uid, documentId: string, locale: Locale | '*' = 'de') =>
      documents(uid).unpublish({ documentId, locale }),
    discard: (uid: Uid, documentId: string, locale: Locale | '*' = 'de') =>
      documents(uid).discardDraft({ documentId, locale }),
    remove: (uid: Uid, documentId: string, locale: Locale | '*' = '*') =>
      documents(uid).delete({ documentId, locale }),
    clone: async (uid: Uid, documentId: string, data: Data = {}): Promise<string> => {
      const copy: unknown = await documents(uid).clone({ documentId, locale: '*', data: data as never });
      return (copy as { documentId: string }).documentId;
    },

    /** A version of a document with its plain fields; null where there is none. */
    version: (uid: Uid, documentId: string, status: Status, locale: Locale = 'de') =>
      read(uid, documentId, status, locale, []),
    /** The documentIds that a version links to under `attribute`, in order; undefined where there is no version. */
    links: async (
      uid: Uid,
      documentId: string,
      attribute: string,
      status: Status = 'published',
      locale: Locale = 'de',
    ): Promise<string[] | undefined> => {
      const version = await read(uid, documentId, status, locale, [attribute]);
      return version === null ? undefined : idsIn(version[attribute]);
    },
    /** Deletes all quotes, articles and persons, in every language. */
    deleteEverything: async () => {
      for (const uid of [QUOTE, ARTICLE, PERSON] as const) {
        // `findMany` of the document service would leave out what is in English alone.
        for (const { documentId } of await strapi.db.query(uid).findMany({ select: ['documentId'] })) {
          await documents(uid).delete({ documentId, locale: '*' });
        }
      }
    },
    isPublic: async (uid: Uid, documentId: string, locale: Locale = 'de') =>
      (await read(uid, documentId, 'published', locale, [])) !== null,
  };
}

export type Newsroom = ReturnType<typeof newsroom>;

/** The `details.kind` of the error that `work` ends with; fails where it ends with none. */
export async function refusalKind(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    expect((error as Error).name).toBe('ValidationError');
    return (error as { details?: { kind?: unknown } }).details?.kind;
  }
  throw new Error('Nothing was refused.');
}
