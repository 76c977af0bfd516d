import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { malformed } from '../requests';
import { isRow } from '../stored-quote';
import type { Snapshot } from './snapshot';

const KEY_BYTES = 32;

function signatureOf(strapi: Core.Strapi, content: string): Buffer {
  const [secret] = strapi.config.get<string[]>('server.app.keys', []);
  if (!secret)
    throw new Error('What undoes an operation is signed with the first of APP_KEYS, and there is none.');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'wortlaut: undo of an operation', KEY_BYTES));
  return createHmac('sha256', key).update(content).digest();
}

/** What an answer gives out to put a quote back: signed, so that nothing else than a former state comes back. */
export function seal(strapi: Core.Strapi, documentId: string, snapshot: Snapshot | undefined): unknown {
  const content = JSON.stringify([documentId, snapshot ?? null]);
  return { content, signature: signatureOf(strapi, content).toString('base64url') };
}

const isSnapshot = (value: unknown): value is Snapshot =>
  isRow(value) && isRow(value.quote) && isRow(value.others) && isRow(value.authorship);

/** Reads what `seal` gave out; undefined for a quote that did not exist. Fails as malformed. */
export function unseal(strapi: Core.Strapi, documentId: string, state: unknown): Snapshot | undefined {
  const wrong = malformed('state', 'what an answer gave under "undo"');
  if (!isRow(state) || typeof state.content !== 'string' || typeof state.signature !== 'string') throw wrong;
  const given = Buffer.from(state.signature, 'base64url');
  const expected = signatureOf(strapi, state.content);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw wrong;
  const content: unknown = JSON.parse(state.content);
  if (!Array.isArray(content)) throw wrong;
  const [id, snapshot]: unknown[] = content;
  if (id !== documentId) throw wrong;
  if (snapshot === null) return undefined;
  if (!isSnapshot(snapshot)) throw wrong;
  return snapshot;
}
