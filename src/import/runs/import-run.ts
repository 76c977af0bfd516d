import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { IMPORT_RUN } from '../../plugins/wortlaut/server/imports/import-schemas';
import type { RecordResult } from '../articles/outcome';

/** How many records came to which end. */
export type RunCounts = Record<RecordResult['kind'], number>;

export interface ImportRun {
  readonly run: string;
  readonly sources: readonly string[];
  readonly startedAt: string;
  /** null while it runs, and where it was broken off. */
  readonly endedAt: string | null;
  readonly counts: Partial<RunCounts> | null;
  /** null while what it wrote stands. */
  readonly rolledBackAt: string | null;
  /** What a retry does as this run did, and what a rollback has to know. */
  readonly settings: RunSettings | null;
}

export interface RunSettings {
  readonly publish?: boolean;
  readonly force?: boolean;
  readonly locale?: string;
  /** ISO 8601. */
  readonly since?: string;
  /** Whether an export of our own was among its sources. */
  readonly restores?: boolean;
}

const query = (strapi: Core.Strapi) => strapi.db.query(IMPORT_RUN);

/** A new run's name: when it began (UTC), and something that no other run has. */
function newRunName(now: Date): string {
  const time = now.toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-');
  return `${time}-${randomBytes(2).toString('hex')}`;
}

/** Writes down that a run begins; out: its name. */
export async function beginRun(
  strapi: Core.Strapi,
  { sources, settings, now }: { sources: readonly string[]; settings: ImportRun['settings']; now: Date },
): Promise<string> {
  const run = newRunName(now);
  await query(strapi).create({ data: { run, sources: [...sources], settings, startedAt: now } });
  return run;
}

/** Writes down that a run ended, and how. */
export async function endRun(strapi: Core.Strapi, run: string, counts: RunCounts, now: Date): Promise<void> {
  await query(strapi).update({ where: { run }, data: { endedAt: now, counts } });
}

/** Writes down that a run restores an export of our own, before it does: a run may be broken off at any moment. */
export async function noteRestoring(strapi: Core.Strapi, run: string): Promise<void> {
  const settings = { ...(await findRun(strapi, run))?.settings, restores: true };
  await query(strapi).update({ where: { run }, data: { settings } });
}

/** All runs, the last one at the head, also of those that an export brought back. */
export async function allRuns(strapi: Core.Strapi): Promise<ImportRun[]> {
  return query(strapi).findMany({ orderBy: [{ startedAt: 'desc' }, { id: 'desc' }] });
}

/** The run of that name; undefined where there is none. */
export async function findRun(strapi: Core.Strapi, run: string): Promise<ImportRun | undefined> {
  return (await query(strapi).findOne({ where: { run } })) ?? undefined;
}

/** Writes down that a run was rolled back, as far as it could be. */
export async function markRolledBack(strapi: Core.Strapi, run: string, now: Date): Promise<void> {
  await query(strapi).update({ where: { run }, data: { rolledBackAt: now } });
}
