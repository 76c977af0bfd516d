import type { Core } from '@strapi/strapi';
import { exportContent } from '../../../src/export/export-content';
import type { Visibility } from '../../../src/export/exported-types';
import { exportMarkdown } from '../../../src/export/markdown/export-markdown';
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

/** An export as Markdown: the texts of the files by their names. */
export async function exportedMarkdown(
  strapi: Core.Strapi,
  visibility: Visibility = 'everything',
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  await exportMarkdown(strapi, visibility, async (name, text) => {
    files[name] = text;
  });
  return files;
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
