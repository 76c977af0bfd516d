import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of a source, or a sentence why something in its place is not read. */
export type FileFound =
  | { readonly kind: 'file'; readonly file: string; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string };

const isInside = (file: string, folder: string) => file === folder || file.startsWith(folder + path.sep);

async function* below(root: string, folder: string): AsyncGenerator<FileFound> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    const name = path.relative(root, file).split(path.sep).join('/');
    if (entry.isDirectory()) yield* below(root, file);
    else if (entry.isFile()) yield { kind: 'file', file, name };
    else if (entry.isSymbolicLink()) {
      const target = await realpath(file).catch(() => undefined);
      if (target === undefined) yield { kind: 'refused', name, reason: 'It is a link that leads nowhere.' };
      else if (!isInside(target, root))
        yield { kind: 'refused', name, reason: 'It is a link that leads out of the folder.' };
      // A link to something in the folder: that is read where it is.
    } else yield { kind: 'refused', name, reason: 'It is neither a file nor a folder.' };
  }
}

/** Whether there is a folder, a file or neither under a path that somebody typed. */
export async function kindOfPath(given: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  const found = await stat(given).catch(() => undefined);
  if (!found) return 'missing';
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
}

/**
 * All files below a folder, folder by folder in the order of their names, so that every run sees the same order. Hidden
 * files are passed over; links that lead out of the folder, and what is no file, are told of and not followed.
 */
export async function* filesBelow(folder: string): AsyncGenerator<FileFound> {
  const root = await realpath(folder);
  yield* below(root, root);
}
