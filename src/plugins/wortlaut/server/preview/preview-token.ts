import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { ContentTypeUid } from '../content-types';
import { isOwnContentType } from '../content-types';

/** The draft that a preview shows. */
export interface PreviewedDocument {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  /** undefined for a type that is not localized */
  readonly locale: string | undefined;
}

/** What a token turned out to be. */
export type PreviewToken =
  | { readonly kind: 'valid'; readonly document: PreviewedDocument; readonly expiresAt: Date }
  | { readonly kind: 'expired' }
  | { readonly kind: 'forged' };

/** Long enough to read an article and to show it to somebody, short enough to be useless in an old mail. */
export const PREVIEW_MINUTES = 60;

const KEY_BYTES = 32;

/** The key that signs previews, made from a secret of the server so that it serves for nothing else. */
export function previewKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'wortlaut: preview of one draft', KEY_BYTES));
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

/** Reads a token. `forged` is everything that this server did not sign; nothing in it is looked at then. */
export function readPreviewToken(key: Buffer, token: string, now: Date): PreviewToken {
  const [payload = '', signed = '', ...more] = token.split('.');
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(key, payload);
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return { kind: 'forged' };
  const content = contentOf(payload);
  if (!Array.isArray(content)) return { kind: 'forged' };
  const [uid, documentId, locale, expires]: unknown[] = content;
  if (
    typeof uid !== 'string' ||
    !isOwnContentType(uid) ||
    typeof documentId !== 'string' ||
    typeof expires !== 'number'
  ) {
    return { kind: 'forged' };
  }
  if (now.getTime() >= expires) return { kind: 'expired' };
  const inLocale = typeof locale === 'string' && locale !== '' ? locale : undefined;
  return { kind: 'valid', document: { uid, documentId, locale: inLocale }, expiresAt: new Date(expires) };
}
