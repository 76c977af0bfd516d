import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/plugins/wortlaut/domain/quotes/utterance';
import { partOf, type Part } from './split';

export interface GoldQuote {
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerName?: string | null;
  readonly speakerClass?: string | null;
  readonly kind?: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** What the scorer beside the gold reads of an answer. */
export interface ScoredQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker?: string;
  readonly mention?: string;
}

interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Report {
  readonly documents: number;
  readonly gold: number;
  readonly system: number;
  readonly negatives: number;
  readonly negativesHit: number;
  readonly exact: Rate;
  readonly overlap: Rate;
  readonly endToEnd: Rate;
  readonly attribution: Readonly<
    Record<
      string,
      { readonly accuracy: number; readonly right: number; readonly matched: number; readonly gold: number }
    >
  >;
}

/** The functions of `score.mjs`, which lies in the folder of the gold and is no part of the project. */
export interface Scorer {
  readonly score: (
    gold: readonly GoldArticle[],
    answers: readonly { readonly id: string; readonly quotes: readonly ScoredQuote[] }[],
    options: { readonly utf16: boolean; readonly mention: boolean },
  ) => Report;
  readonly sameSpeaker: (answer: string, gold: string) => boolean;
  readonly speakerClass: (quote: GoldQuote, lang: string, text: string) => string;
  readonly trimSpan: (characters: readonly string[], start: number, end: number) => readonly [number, number];
}

/** Loads the scorer from the folder of the gold. */
export async function loadScorer(folder: string): Promise<Scorer> {
  // The compiler would turn import() into require(), which cannot load an ES module.
  const load = new Function('url', 'return import(url)') as (url: string) => Promise<Scorer>;
  return load(pathToFileURL(join(folder, 'score.mjs')).href);
}

/** The articles of one gold set that are in a part of the split. */
export function readGold(folder: string, set: string, part: Part | 'all'): readonly GoldArticle[] {
  return readFileSync(join(folder, `${set}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter((article) => part === 'all' || partOf(article.id) === part);
}
