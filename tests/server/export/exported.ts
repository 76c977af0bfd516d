import type { Core } from '@strapi/strapi';
import { exportContent } from '../../../src/export/export-content';
import type { Visibility } from '../../../src/export/exported-types';
import {
  restoreExport,
  type RestoreOptions,
  type RestoreOutcome,
  type RestoreResult,
} from '../../../src/import/own-export/restore-export';

/** An export as its lines. */
export async function exported(
  strapi: Core.Strapi,
  visibility: Visibility = 'everything',
): Promise<string[]> {
  const lines: string[] = [];
  await exportContent(strapi, visibility, async (line) => {
    lines.push(line);
  });
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Restores lines; gives what became of each document as well. */
export async function restored(
  strapi: Core.Strapi,
  lines: readonly string[],
  options: RestoreOptions = {},
): Promise<{ result: RestoreResult; outcomes: RestoreOutcome[] }> {
  const outcomes: RestoreOutcome[] = [];
  const result = await restoreExport(strapi, each(lines), {
    ...options,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  return { result, outcomes };
}
