/*
 * Fits the weights of the evidence that marks quote someone, and prints how well they do on articles they were not
 * fitted on (cross-validation over articles). Only the tuned part of the development data is read.
 *
 *   fit.ts KRAUTS.jsonl POLNEAR.jsonl RW.jsonl [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindEvidence } from '../../src/plugins/wortlaut/domain/quotes/kind-evidence';
import { surroundings } from '../../src/plugins/wortlaut/domain/quotes/kind';
import { pairMarks } from '../../src/plugins/wortlaut/domain/quotes/spans';
import { findMarks } from '../../src/plugins/wortlaut/domain/quotes/marks';
import type { Language } from '../../src/plugins/wortlaut/domain/quotes/utterance';
import { findParagraphs } from '../../src/plugins/wortlaut/domain/text/paragraphs';
import { findWords } from '../../src/plugins/wortlaut/domain/text/words';
import { partOf } from '../quotes/split';
import { fit, probability, type Example, type Weights } from './logistic';

interface Article {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly kind?: string }[];
}

const FOLDS = 6;
const PENALTY = 10;
const RAREST = 4;
/** German newspapers are few and what is read; fiction of 1840-1919 is plenty and hardly ever is. */
const WEIGHT = { krauts: 3, polnear: 1, rw: 0.5 } as const;

function trimmed(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from < to && /[\s"“”„‟«»‹›‘’‚‛'`]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s"“”„‟«»‹›‘’‚‛'`,.]/u.test(text.charAt(to - 1))) to -= 1;
  return `${from}-${to}`;
}

export function examplesOf(path: string, weight: number, firstGroup: number): Example[] {
  const articles = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Article => JSON.parse(line));
  return articles.flatMap((article, group): Example[] => {
    if (partOf(article.id) !== 'tuned') return [];
    const { lang, text } = article;
    const offsets: number[] = [];
    for (let at = 0; at <= text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!(unit >= 0xdc00 && unit <= 0xdfff)) offsets.push(at);
    }
    const gold = article.quotes.map((quote) => ({
      ...quote,
      start: offsets[quote.start]!,
      end: offsets[quote.end]!,
      key: trimmed(text, offsets[quote.start]!, offsets[quote.end]!),
    }));
    const paragraphs = findParagraphs(text);
    const words = findWords(text);
    const spans = pairMarks({ text, paragraphs, marks: findMarks({ text, paragraphs }) });
    return surroundings({ lang, text, words, paragraphs, spans }).flatMap((around): Example[] => {
      const { start, end } = around.span.inner;
      const key = trimmed(text, start, end);
      const same = gold.find((quote) => quote.key === key);
      const touched = gold.some((quote) => quote.kind !== 'none' && quote.start < end && quote.end > start);
      if (same?.kind === 'unsure' || (!same && touched)) return [];
      const yes = same !== undefined && same.kind !== 'none';
      return [{ evidence: kindEvidence(around), yes, weight, group: firstGroup + group }];
    });
  });
}

function crossValidate(examples: readonly Example[], counted: readonly Example[]): string {
  let [right, found, all] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(
      examples.filter(({ group }) => group % FOLDS !== fold),
      PENALTY,
      RAREST,
    );
    for (const { evidence, yes } of counted.filter(({ group }) => group % FOLDS === fold)) {
      const answer = probability(weights, evidence) >= 0.5;
      if (answer) found += 1;
      if (yes) all += 1;
      if (answer && yes) right += 1;
    }
  }
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `P ${percent(right / found)}  R ${percent(right / all)}  F1 ${percent((2 * right) / (found + all))}  (${all} quotations of ${counted.length} spans)`;
}

/**
 * Both languages are fitted together: each piece of evidence has a weight that both share and a difference for each, and
 * the penalty keeps the differences small where the examples do not ask for them.
 */
function withLanguage(lang: Language, examples: readonly Example[]): Example[] {
  return examples.map((example) => ({
    ...example,
    evidence: [...example.evidence, ...example.evidence.map((name) => `${lang}|${name}`)],
  }));
}

function ofLanguage(lang: Language, weights: Weights): Weights {
  const own: Record<string, number> = {};
  for (const [name, weight] of Object.entries(weights)) {
    const [language, rest] = name.includes('|') ? name.split('|') : [lang, name];
    if (language === lang && rest) own[rest] = Math.round(((own[rest] ?? 0) + weight) * 100) / 100;
  }
  return own;
}

function main(): void {
  const [krautsPath, polnearPath, rwPath] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (!krautsPath || !polnearPath || !rwPath) {
    console.error('usage: fit.ts KRAUTS.jsonl POLNEAR.jsonl RW.jsonl [--write]');
    process.exitCode = 2;
    return;
  }
  const krauts = withLanguage('de', examplesOf(krautsPath, WEIGHT.krauts, 0));
  const rw = withLanguage('de', examplesOf(rwPath, WEIGHT.rw, 1000));
  const polnear = withLanguage('en', examplesOf(polnearPath, WEIGHT.polnear, 2000));
  const all = [...krauts, ...rw, ...polnear];
  console.log(`krauts   ${crossValidate(all, krauts)}`);
  console.log(`rw       ${crossValidate(all, rw)}`);
  console.log(`polnear  ${crossValidate(all, polnear)}`);
  if (!process.argv.includes('--write')) return;
  const weights = fit(all, PENALTY, RAREST);
  const path = join(process.cwd(), 'src/plugins/wortlaut/domain/quotes/data/kind-weights.ts');
  writeFileSync(path, asModule({ de: ofLanguage('de', weights), en: ofLanguage('en', weights) }));
}

function asModule(weights: Readonly<Record<Language, Weights>>): string {
  const table = (language: Language): string =>
    Object.entries(weights[language])
      .filter(([, weight]) => weight !== 0)
      .map(([name, weight]) => `    '${name.replaceAll("'", "\\'")}': ${weight},`)
      .join('\n');
  return `import type { Language } from '../utterance';

/*
 * Fitted by bench/quotes-kinds/fit.ts on the tuned part of the development data; do not edit by hand. A weight is the
 * change in the logarithm of the odds that a span in quotation marks quotes someone, where the evidence is the case.
 */
export const kindWeights: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  de: {
${table('de')}
  },
  en: {
${table('en')}
  },
};
`;
}

if (require.main === module) main();
