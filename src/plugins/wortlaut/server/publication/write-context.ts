import type { Core, Modules } from '@strapi/strapi';
import { isOwnContentType, type ContentTypeUid } from '../content-types';
import { publishesAtOnce } from '../documents/written-data';
import type { Version } from '../links/versions';
import { defaultLocale, isLocalized } from '../locales/locale-of';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;

type WriteAction = (typeof WRITES)[number];

/** A document action that writes an article, a person or a quote. */
export type WriteContext = Extract<Context, { action: WriteAction }> & { readonly uid: ContentTypeUid };

/** Does this action write an article, a person or a quote? */
export function isWrite(context: Context): context is WriteContext {
  return isOwnContentType(context.uid) && WRITES.some((action) => action === context.action);
}

/** Does this action make public versions? A create or an update does where it says so. */
export function publishes({ action, params }: WriteContext): boolean {
  return action === 'publish' || ((action === 'create' || action === 'update') && publishesAtOnce(params));
}

/** The document that the action is about; one that is created has none yet. */
export function documentIdOf({ action, params }: WriteContext): string | undefined {
  if (action === 'create' || !('documentId' in params)) return undefined;
  return typeof params.documentId === 'string' ? params.documentId : undefined;
}

/** Tells, as Strapi would, which locales the action is about: one, several, all or the default one. */
export async function isInLocales(
  strapi: Core.Strapi,
  { uid, params }: WriteContext,
): Promise<(version: Version) => boolean> {
  if (!isLocalized(strapi, uid)) return () => true;
  const asked: unknown = 'locale' in params ? params.locale : undefined;
  const locales = (Array.isArray(asked) ? asked : [asked]).filter(
    (locale): locale is string => typeof locale === 'string' && locale !== '',
  );
  if (locales.includes('*')) return () => true;
  if (locales.length === 0) locales.push(await defaultLocale(strapi));
  return ({ locale }) => locale !== null && locales.includes(locale);
}
