import type { Core } from '@strapi/strapi';
import type { WriteContext } from './write-context';

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** The public versions in what a document action returns. */
function publicEntries(result: unknown): Entry[] {
  if (!isEntry(result)) return [];
  const entries = Array.isArray(result.entries) ? result.entries : [result];
  return entries.filter((entry) => isEntry(entry) && Boolean(entry.publishedAt) && 'documentId' in entry);
}

/**
 * Brings what a publication returns up to date: Strapi read it before the rest of the act, so its relations, and the words
 * of a withdrawn quote, are not what the act ended with. Changes the entries of `result` in place.
 */
export async function refreshResult(
  strapi: Core.Strapi,
  context: WriteContext,
  result: unknown,
): Promise<void> {
  if (context.action === 'unpublish' || context.action === 'delete') return;
  const { params } = context;
  const selection: object = {
    ...('populate' in params ? { populate: params.populate } : {}),
    ...('fields' in params ? { fields: params.fields } : {}),
  };
  for (const entry of publicEntries(result)) {
    const question: { documentId: string; status: 'published'; locale?: string } = {
      documentId: String(entry.documentId),
      status: 'published',
    };
    if (typeof entry.locale === 'string') question.locale = entry.locale;
    const current: unknown = await strapi.documents(context.uid).findOne(Object.assign(question, selection));
    if (!isEntry(current)) continue;
    for (const key of Object.keys(entry)) delete entry[key];
    Object.assign(entry, current);
  }
}
