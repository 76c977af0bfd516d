import type { Core } from '@strapi/strapi';
import type { RecordResult } from '../articles/outcome';
import { restoreExport, type RestoreOutcome } from '../own-export/restore-export';
import { readLines } from '../sources/read-lines';
import type { OwnExport } from '../sources/read-source';

function resultOf({ place, source }: OwnExport, outcome: RestoreOutcome): RecordResult {
  const { type, documentId, line } = outcome;
  const at = {
    source,
    sourceId: `${type} ${documentId}`.trim() || `line ${line}`,
    place: `${place}:${line}`,
  };
  switch (outcome.kind) {
    case 'created':
    case 'replaced':
      return { kind: 'restored', ...at, article: documentId };
    case 'same':
      return { kind: 'unchanged', ...at, article: documentId };
    case 'differs':
      return { kind: 'left', ...at, article: documentId, reason: outcome.message };
    case 'refused':
      return { kind: 'failed', ...at, reason: outcome.message, input: undefined };
  }
}

/**
 * Restores an export of our own that stands among the sources, exactly as it was: nothing of it is read as an article, and
 * nothing comes into the id map but what the export itself holds of it. Tells of each document once it is in.
 */
export async function restoreOwnExport(
  strapi: Core.Strapi,
  given: OwnExport,
  options: { readonly force: boolean; readonly dryRun: boolean },
  tell: (result: RecordResult) => void | Promise<void>,
): Promise<void> {
  let told = Promise.resolve();
  const say = (result: RecordResult) => {
    told = told.then(() => tell(result));
  };
  const { force, dryRun } = options;
  const onOutcome = (outcome: RestoreOutcome) => say(resultOf(given, outcome));
  const end = await restoreExport(strapi, readLines(given.bytes), { force, dryRun, onOutcome });
  if (end.kind === 'not-readable') {
    const { source, place } = given;
    say({ kind: 'failed', source, sourceId: place, place, reason: end.message, input: undefined });
  }
  await told;
}
