import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const PROJECT = path.join(__dirname, '..', '..');

/** Every TypeScript source below `folder`, as paths from the project's folder with forward slashes. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder)).flatMap((entry) => {
    const file = path.posix.join(folder, entry);
    if (entry === 'node_modules') return [];
    if (statSync(path.join(PROJECT, file)).isDirectory()) return sourcesBelow(file);
    return /\.tsx?$/.test(entry) ? [file] : [];
  });
}

/** A place that one source file imports: a file of the project (without its ending) or a package. */
export type Imported = { readonly file: string } | { readonly package: string };

/** What `file` (a path from the project's folder) imports, with the text `source`. */
export function importsOf(file: string, source: string): Imported[] {
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? { file: path.posix.normalize(path.posix.join(path.posix.dirname(file), fileName)) }
        : { package: fileName },
    );
}

/** The imports of a source file of the project. */
export function readImports(file: string): Imported[] {
  return importsOf(file, readFileSync(path.join(PROJECT, file), 'utf8'));
}
