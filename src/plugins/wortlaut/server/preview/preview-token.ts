import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import { isOwnContentType } from '../content-types';

/** The draft that a preview shows. */
export interface PreviewedDocument {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  /** undefined for a type that is not localized */
  readonly locale: string | undefined;
}

/** What a token opens, and until when. */
export interface PreviewToken {
  readonly document: PreviewedDocument;
  readonly expiresAt: Date;
}

/** Long enough to read an article and to show it to somebody, short enough to be useless in an old mail. */
export const PREVIEW_MINUTES = 60;

const KEY_BYTES = 32;

/** The key that signs previews, made from a secret of the server so that it serves for nothing else. */
export function previewKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'wortlaut: preview of one draft', KEY_BYTES));
}

/** The key of this server, made from the first of APP_KEYS; throws where there is none. */
export function previewKeyOf(strapi: Core.Strapi): Buffer {
  const [secret] = strapi.config.get<string[]>('server.app.keys', []);
  if (!secret) throw new Error('Previews are signed with the first of APP_KEYS, and there is none.');
  return previewKey(secret);
}

const signature = (key: Buffer, payload: string) => createHmac('sha256', key).update(payload).digest();

/** A token that shows `document` until PREVIEW_MINUTES after `now`: letters, digits, `-`, `_` and one dot. */
export function issuePreviewToken(
  key: Buffer,
  document: PreviewedDocument,
  now: Date,
): { token: string; expiresAt: Date } {
  const expiresAt = new Date(now.getTime() + PREVIEW_MINUTES * 60_000);
  const content = [document.uid, document.documentId, document.locale ?? '', expiresAt.getTime()];
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  return { token: `${payload}.${signature(key, payload).toString('base64url')}`, expiresAt };
}

function contentOf(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Reads a token; undefined for one that has expired and for all that this server did not sign, of which nothing is
 * looked at.
 */
export function readPreviewToken(key: Buffer, token: string, now: Date): PreviewToken | undefined {
  const [payload = '', signed = '', ...more] = token.split('.');
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(key, payload);
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined;
  const content = contentOf(payload);
  if (!Array.isArray(content)) return undefined;
  const [uid, documentId, locale, expires]: unknown[] = content;
  if (typeof uid !== 'string' || !isOwnContentType(uid)) return undefined;
  if (typeof documentId !== 'string' || typeof expires !== 'number') return undefined;
  if (now.getTime() >= expires) return undefined;
  const inLocale = typeof locale === 'string' && locale !== '' ? locale : undefined;
  return { document: { uid, documentId, locale: inLocale }, expiresAt: new Date(expires) };
}
