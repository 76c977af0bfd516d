/*
 * How well quotations and their speakers are found, measured against gold with the scorer that lies beside it.
 *
 *   npm run bench -- quotes --gold FOLDER [--part tuned|held-out|all] [--set krauts|polnear|rw|own-de|own-en] [--rates]
 *
 * FOLDER holds score.mjs and <set>.dev.jsonl; the articles of own-de and own-en lie in bench/quotes/own-articles. Rules may be tuned on the part `tuned` alone; of `held-out` only total
 * figures are printed.
 */
import { answer, type AnsweredArticle } from './answers';
import { confusionTables, worstArticles } from './confusion';
import { loadScorer, readGold, type GoldArticle, type Report, type Scorer } from './gold';
import { readOwnArticles } from './own-articles';
import { crossValidated, evidenceRates, reliabilityTable } from './reliability';
import { consistencyOfGold, spanErrorTables } from './span-errors';
import type { Part } from './split';

const SETS = ['krauts', 'polnear', 'rw', 'own-de', 'own-en'];
/** Sets of newspapers of today, on whose evidence the confidence is measured. */
const MEASURED = ['krauts', 'polnear', 'own-de', 'own-en'];
const WORST = 10;

interface Options {
  readonly gold: string;
  readonly part: Part | 'all';
  readonly sets: readonly string[];
  readonly rates: boolean;
}

function readOptions(args: readonly string[]): Options {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at >= 0 ? args[at + 1] : undefined;
  };
  const gold = value('--gold');
  if (!gold)
    throw new Error('Say where the gold lies: --gold FOLDER (with score.mjs and the .dev.jsonl files).');
  const part = value('--part') ?? 'tuned';
  if (part !== 'tuned' && part !== 'held-out' && part !== 'all')
    throw new Error(`No such part: ${part}. Parts are tuned, held-out and all.`);
  const set = value('--set');
  return { gold, part, sets: set ? [set] : SETS, rates: args.includes('--rates') };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function figures(articles: readonly AnsweredArticle[], scorer: Scorer, mention: boolean): Report {
  return scorer.score(
    articles.map((each) => each.article),
    articles.map((each) => ({ id: each.article.id, quotes: each.answers })),
    { utf16: true, mention },
  );
}

function printFigures(set: string, articles: readonly AnsweredArticle[], scorer: Scorer): void {
  const report = figures(articles, scorer, true);
  const resolved = figures(articles, scorer, false);
  const { attribution } = report;
  console.log(
    `\n${set}: ${report.documents} articles, ${report.gold} quotations, ${report.system} found, negatives taken ${report.negativesHit}/${report.negatives}`,
  );
  console.log(
    `  exact span F1  ${percent(report.exact.f1)}  (P ${percent(report.exact.precision)} R ${percent(report.exact.recall)})`,
  );
  console.log(
    `  attribution    ${percent(attribution.all?.accuracy ?? 0)}  resolved name only ${percent(resolved.attribution.all?.accuracy ?? 0)}`,
  );
  for (const name of ['named', 'nominal', 'pronoun']) {
    const c = attribution[name];
    if (c)
      console.log(
        `    ${name.padEnd(8)} ${percent(c.accuracy)}  (${c.right} of ${c.matched} matched, ${c.gold} gold)`,
      );
  }
  console.log(
    `  end to end F1  ${percent(report.endToEnd.f1)}  resolved name only ${percent(resolved.endToEnd.f1)}`,
  );
}

function readSet({ gold, part }: Options, set: string): readonly GoldArticle[] {
  if (set === 'own-de') return readOwnArticles('de', part);
  if (set === 'own-en') return readOwnArticles('en', part);
  return readGold(gold, set, part);
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const scorer = await loadScorer(options.gold);
  const all: AnsweredArticle[] = [];
  for (const set of options.sets) {
    const articles = readSet(options, set).map((article) => answer(article, scorer));
    printFigures(set, articles, scorer);
    for (const line of consistencyOfGold(articles)) console.log(line);
    // Case by case only where tuning is allowed.
    if (options.part === 'tuned') {
      for (const line of confusionTables(articles, scorer)) console.log(line);
      for (const line of spanErrorTables(articles)) console.log(line);
      for (const line of worstArticles(articles, WORST)) console.log(line);
    }
    if (MEASURED.includes(set) || options.sets.length === 1) all.push(...articles);
  }
  console.log('\nreliability of the confidence (newspapers of both languages)');
  for (const line of reliabilityTable(all)) console.log(line);
  if (options.part === 'tuned') {
    console.log('\nthe same by rates measured on four fifths of these articles, for the fifth left out');
    for (const line of reliabilityTable(crossValidated(all))) console.log(line);
  }
  if (options.rates && options.part === 'tuned') for (const line of evidenceRates(all)) console.log(line);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
