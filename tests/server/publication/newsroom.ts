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
      create(ARTICLE, { title, body: paragraph(`${title}.`), ...data }, locale),
    quote: (text: string, data: Data = {}, locale: Locale = 'de') => create(QUOTE, { text, ...data }, locale),

    update: (uid: Uid, documentId: string, data: Data, locale: Locale = 'de') =>
      documents(uid).update({ documentId, locale, data: data as never }),
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
