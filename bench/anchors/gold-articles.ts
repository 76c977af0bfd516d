import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codePointMap } from '../../src/plugins/wortlaut/domain/text/code-points';
import type { Utf16Range } from '../../src/plugins/wortlaut/domain/text/offsets';

/** One article with its quotations, whose places are in UTF-16 code units. */
export interface GoldArticle {
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Utf16Range[];
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly kind?: string }[];
}

/** Kinds that are no quotation, or not surely one. */
const NOT_A_QUOTATION = ['none', 'unsure'];

/** Reads the articles of a JSON-lines file, or of all such files of a folder, in the order of their names. */
export function readGoldArticles(path: string): readonly GoldArticle[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
    return files.sort().flatMap((name) => readGoldArticles(join(path, name)));
  }
  const set = (path.split('/').at(-1) ?? path).replace(/\.jsonl$/, '');
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { id, text, quotes } = JSON.parse(line) as GoldLine;
    const map = codePointMap(text);
    const ranges = quotes
      .filter(({ kind }) => !NOT_A_QUOTATION.includes(kind ?? ''))
      .map(({ start, end }) => ({ start: map.toUtf16(start), end: map.toUtf16(end) }));
    return { set, id, text, quotes: ranges };
  });
}
