import { stat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow, kindOfPath } from './files-below';

const sizeOf = async (file: string) => (await stat(file).catch(() => undefined))?.size ?? 0;

async function sizeOfSource(given: string): Promise<number> {
  const at = path.resolve(given);
  const kind = await kindOfPath(at);
  if (kind === 'file') return sizeOf(at);
  if (kind !== 'folder') return 0;
  let size = 0;
  for await (const found of filesBelow(at)) if (found.kind === 'file') size += await sizeOf(found.file);
  return size;
}

/** How many bytes there are to read in files and folders; undefined where standard input is among them, which does not tell. */
export async function sizeOfSources(sources: readonly string[]): Promise<number | undefined> {
  if (sources.includes('-')) return undefined;
  let size = 0;
  for (const given of sources) size += await sizeOfSource(given);
  return size;
}
