import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON } from '../content-types';
import { linked } from '../links/kept-links';
import { relationsOwnedBy } from '../links/owned-relations';
import type { StoredContent, StoredVersion } from './content';
import { readContent } from './read-content';

/** Made by the database or the clock, or about the work and not the content. */
const LEFT_OUT = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublicationDate',
  'linkedDocuments',
  'lastPublication',
  'publishFailure',
  'withheld',
  'foundSpeaker',
]);

/** `value` without ids, with the keys of every object in order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
}

/** Names articles and persons by type and slug, which are the same wherever the content is. */
function namesOf({ versions }: StoredContent): (documentId: string) => string {
  const names = new Map<string, string>();
  for (const { uid, documentId, locale, data } of versions) {
    if (uid !== ARTICLE && uid !== PERSON) continue;
    const name = `${uid} ${locale ?? ''} ${String(data.slug)}`;
    const known = names.get(documentId);
    if (known === undefined || name < known) names.set(documentId, name);
  }
  return (documentId) => names.get(documentId) ?? 'nothing';
}

function lineOf(version: StoredVersion, nameOf: (documentId: string) => string): string {
  const { uid, locale, isPublic, kept, data } = version;
  const fields = Object.entries(data).filter(([key, value]) => !LEFT_OUT.has(key) && value !== null);
  const links = relationsOwnedBy(uid).map(({ attribute }) => [
    attribute,
    linked(kept, attribute).map(nameOf),
  ]);
  return JSON.stringify([uid, locale, isPublic, canonical(Object.fromEntries(fields)), links]);
}

/** One hash (SHA-256, hexadecimal) of content that was read; see `fingerprint`. */
function fingerprintOf(content: StoredContent): string {
  const nameOf = namesOf(content);
  const lines = content.versions.map((version) => lineOf(version, nameOf)).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/**
 * One hash of all articles, persons and quotes, drafts and public versions, with their links in order.
 *
 * The same for the same content on SQLite and on PostgreSQL, whatever ids and documentIds it has and whenever it was
 * written: ids, times made by the clock and records about the work are left out, links go by the slugs of what they lead
 * to. Media files are not part of it.
 */
export async function fingerprint(strapi: Core.Strapi): Promise<string> {
  return fingerprintOf(await readContent(strapi));
}
