import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../src/plugins/wortlaut/domain/quotes/utterance';
import type { GoldArticle, GoldQuote } from './gold';
import type { Part } from './split';

/*
 * Articles written for this project by authors who had not seen its rules, with their quotations marked by hand. Persons and
 * events are made up. The rules were tuned on the part `tuned`; nobody looked at the other one.
 *
 * What stands between quotation marks is in a tag: <q k=direct m="Huber" n="Anna Huber">…</q>, `k` being direct, partial, none (a
 * name, a term, irony) or unsure, `m` the words that name the speaker, and `n` the fullest name that the text gives.
 */
const FOLDER = resolve('bench/quotes/own-articles');
const TAG = /<q k=(direct|partial|none|unsure)((?: [mn]="[^"]*")*)>([^]*?)<\/q>/g;

/** The articles of one language and part. */
export function readOwnArticles(lang: Language, part: Part | 'all'): readonly GoldArticle[] {
  const parts: readonly Part[] = part === 'all' ? ['tuned', 'held-out'] : [part];
  return parts.flatMap((each) =>
    readdirSync(join(FOLDER, lang, each))
      .sort()
      .map((file) =>
        withoutTags(`${lang}/${each}/${file}`, lang, readFileSync(join(FOLDER, lang, each, file), 'utf8')),
      ),
  );
}

/** The plain text of a tagged one, and its quotations at their places. */
function withoutTags(id: string, lang: Language, tagged: string): GoldArticle {
  let text = '';
  let read = 0;
  const quotes: GoldQuote[] = [];
  for (const match of tagged.matchAll(TAG)) {
    const [whole, kind, attributes = '', words = ''] = match;
    text += tagged.slice(read, match.index);
    const start = Array.from(text).length;
    text += words;
    read = match.index + whole.length;
    const speaker = / m="([^"]*)"/.exec(attributes)?.[1] ?? null;
    const speakerName = / n="([^"]*)"/.exec(attributes)?.[1] ?? null;
    quotes.push({ start, end: start + Array.from(words).length, text: words, speaker, speakerName, kind });
  }
  return { id, lang, text: text + tagged.slice(read), quotes };
}
