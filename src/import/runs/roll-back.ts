import type { Core } from '@strapi/strapi';
import { EDITORIAL_LOCK } from '../../plugins/wortlaut/server/publication/one-at-a-time';
import { underLock } from '../../plugins/wortlaut/server/transactions/under-lock';
import { undoRecord, type Undone } from '../articles/undo-record';
import { recordsChangedAfter, recordsOfRun } from '../id-map/import-record';
import { releaseRun } from '../id-map/quarantine';
import { takeLinksBack } from '../links/take-links-back';
import { markRolledBack, type ImportRun } from './import-run';
import { patiently } from './patiently';

/** What came of undoing one record of a run. */
export type RollbackNote = Undone & { readonly source: string; readonly sourceId: string };

export interface RollbackEnd {
  readonly counts: Readonly<Record<Undone['kind'], number>>;
  readonly wasStopped: boolean;
}

/** Nothing tells what was there before, and the database may have been in use before or since. */
const RESTORED =
  'The run restored an export of Wortlaut, and what it restored stays: nothing was kept of what was there before. Go back to a copy of the database from before the run, or delete in the admin panel what is too much.';

const hasRestored = ({ settings, counts }: ImportRun) =>
  settings?.restores === true || (counts?.restored ?? 0) > 0;

/**
 * Undoes a run, record by record, the last one first, each in a transaction of its own; what was edited since stays, and
 * so do what a later run changed and what it restored out of an export of our own. Links to articles that are gone have their
 * old addresses again. What the run left in the quarantine goes. Killed and begun again, it goes on.
 */
export async function rollBack(
  strapi: Core.Strapi,
  importRun: ImportRun,
  given: {
    readonly now: () => Date;
    readonly tell: (note: RollbackNote) => void;
    readonly shallStop: () => boolean;
  },
): Promise<RollbackEnd> {
  const { run, settings, sources } = importRun;
  const counts = { removed: 0, restored: 0, unlinked: 0, kept: 0 };
  const tell = (note: RollbackNote) => {
    counts[note.kind] += 1;
    given.tell(note);
  };
  for (const { source, sourceId, run: later } of await recordsChangedAfter(strapi, run)) {
    const reason = `The run ${later} changed it since. Roll that run back first.`;
    tell({ source, sourceId, kind: 'kept', reason });
  }
  const options = { publish: settings?.publish === true, now: given.now() };
  for await (const record of recordsOfRun(strapi, run)) {
    if (given.shallStop()) return { counts, wasStopped: true };
    const undone = await patiently(() =>
      underLock(strapi, EDITORIAL_LOCK, () => undoRecord(strapi, record, options)),
    );
    tell({ source: record.source, sourceId: record.sourceId, ...undone });
  }
  await takeLinksBack(strapi);
  await releaseRun(strapi, run);
  if (hasRestored(importRun)) {
    tell({ source: sources.join(', '), sourceId: '', kind: 'kept', reason: RESTORED });
    return { counts, wasStopped: false };
  }
  await markRolledBack(strapi, run, given.now());
  return { counts, wasStopped: false };
}
