import path from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { hashOfInput } from '../articles/commit-batch';
import { recordsNamed } from '../id-map/import-record';
import { kindOfPath } from '../sources/files-below';
import { readSource } from '../sources/read-source';

/** As many records of a source are looked at: a folder that was moved is known by the first ones. */
const RECORDS_LOOKED_AT = 20;

/** A source that lies where another one lay before. */
export interface MovedSource {
  readonly given: string;
  /** What the id map calls it. */
  readonly former: string;
}

/** The first records of a source that are known by where it lies: their names and the hashes of their inputs. */
async function firstRecords(given: string): Promise<{ source: string; hashes: Map<string, string> }> {
  const hashes = new Map<string, string>();
  let source = '';
  let looked = 0;
  for await (const record of readSource(given, undefined, Readable.from([]))) {
    looked += 1;
    if (record.kind === 'own-export' || !path.isAbsolute(record.source)) break;
    ({ source } = record);
    if (record.kind === 'record') hashes.set(record.sourceId, hashOfInput(record.input));
    if (looked === RECORDS_LOOKED_AT) break;
  }
  return { source, hashes };
}

async function formerOf(strapi: Core.Strapi, given: string): Promise<string | undefined> {
  const { source, hashes } = await firstRecords(given);
  if (hashes.size === 0) return undefined;
  const rows = await recordsNamed(strapi, [...hashes.keys()]);
  if (rows.some((row) => row.source === source)) return undefined;
  const alike = rows.filter(({ sourceId, inputHash }) => hashes.get(sourceId) === inputHash);
  for (const former of new Set(alike.map((row) => row.source))) {
    if (path.isAbsolute(former) && (await kindOfPath(former)) === 'missing') return former;
  }
  return undefined;
}

/**
 * Sources that were imported from another place, which is gone: the same names with the same contents. Nobody knows whether
 * they were moved; imported as they are, they would be new sources, and no change in them would reach the articles.
 */
export async function findMovedSources(
  strapi: Core.Strapi,
  sources: readonly string[],
): Promise<MovedSource[]> {
  const moved: MovedSource[] = [];
  for (const given of sources) {
    const former = given === '-' ? undefined : await formerOf(strapi, given);
    if (former !== undefined) moved.push({ given, former });
  }
  return moved;
}
