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

/**
 * Undoes a run, record by record, the last one first, each in a transaction of its own; what was edited since stays, and
 * so does what a later run changed. Links to articles that are gone have their old addresses again. What the run left in the
 * quarantine goes. Killed and begun again, it goes on.
 */
export async function rollBack(
  strapi: Core.Strapi,
  { run, settings }: ImportRun,
  given: {
    readonly now: () => Date;
    readonly tell: (note: RollbackNote) => void;
    readonly shallStop: () => boolean;
  },
): Promise<RollbackEnd> {
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
  await markRolledBack(strapi, run, given.now());
  return { counts, wasStopped: false };
}
