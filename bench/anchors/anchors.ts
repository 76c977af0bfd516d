import { describe } from '../../src/plugins/wortlaut/domain/anchors/describe';
import { resolveAll } from '../../src/plugins/wortlaut/domain/anchors/resolve-all';
import type { QuoteSelectors, Resolution } from '../../src/plugins/wortlaut/domain/anchors/selectors';
import { seededRandom } from './edit-simulator/random';
import { paragraphsOf } from './edit-simulator/sentences';
import { track, type TrackedText } from './edit-simulator/tracked-text';
import { readGoldArticles, type GoldArticle } from './gold-articles';
import { hypothesisPlace } from './hypothesis-matcher';
import { SCENARIOS, type Scenario } from './scenarios';
import { addScore, emptyScore, judge, type Answer, type Score } from './score';

type System = (selectors: readonly QuoteSelectors[], text: string, former: string) => readonly Answer[];

function answers(results: readonly Resolution[]): readonly Answer[] {
  return results.map((result) =>
    result.kind === 'lost'
      ? { place: undefined, nearest: result.nearest?.range }
      : { place: result.selectors, nearest: undefined },
  );
}

const SYSTEMS: Readonly<Record<string, System>> = {
  'Wortlaut, given the selectors only': (selectors, text) => answers(resolveAll(selectors, text)),
  'Wortlaut, given the former text too': (selectors, text, former) =>
    answers(resolveAll(selectors, text, former)),
  Hypothesis: (selectors, text) =>
    selectors.map((one) => ({ place: hypothesisPlace(one, text), nearest: undefined })),
};

/** Paragraphs shorter than this are headings and credits. */
const SHORTEST_MATERIAL = 120;
const LONGEST_MATERIAL = 600;
/** How many of the articles after an article give the paragraphs that are put into it. */
const ARTICLES_OF_MATERIAL = 20;

function material({ text }: GoldArticle): readonly string[] {
  return paragraphsOf({ text, quotes: [] })
    .map(({ start, end }) => text.slice(start, end).slice(0, LONGEST_MATERIAL))
    .filter((paragraph) => paragraph.length >= SHORTEST_MATERIAL);
}

function play(
  scenario: Scenario,
  article: GoldArticle,
  seed: number,
  paragraphs: readonly string[],
): TrackedText {
  const random = seededRandom(seed);
  const start = track(article.text, article.quotes);
  return scenario.edits(random).reduce((document, edit) => edit(document, random, { paragraphs }), start);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)}`;
}

function row(name: string, score: Score): Record<string, string | number> {
  return {
    scenario: name,
    quotations: score.quotations,
    given: score.given,
    'right %': percent(score.right, score.given),
    wrong: score.wrong,
    'with twin': score.withTwin,
    'wrong with twin': score.wrongWithTwin,
    recoverable: score.recoverable,
    'recovered %': percent(score.recovered, score.recoverable),
    reworded: score.reworded,
    'accepted silently': score.accepted,
    'nearest right %': percent(score.nearestRight, score.reworded),
  };
}

function table(rows: readonly Record<string, string | number>[]): string {
  const keys = Object.keys(rows[0] ?? {});
  const cells = [keys, ...rows.map((one) => keys.map((key) => String(one[key] ?? '')))];
  const widths = keys.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => {
    const padded = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}

/**
 * Edits every development article in every way the simulator knows and prints how often each system finds the
 * quotations again. In: the path of a gold file or a folder of them; a seed (1); part of a system's and of a scenario's
 * name, to run only those; `wrong` or `missed`, to print each such case.
 */
function run([path, seedText = '1', only = '', scenarios = '', show = '']: readonly string[]): void {
  if (path === undefined) {
    throw new Error(
      'Give the path of a gold file or folder: npm run bench -- anchors PATH [SEED] [SYSTEM] [SCENARIO] [wrong|missed]',
    );
  }
  const articles = readGoldArticles(path).filter(({ quotes }) => quotes.length > 0);
  // Never the article's own paragraphs: they would be twins that nobody counts.
  const paragraphs = articles.map((_, number) =>
    Array.from(
      { length: ARTICLES_OF_MATERIAL },
      (__, next) => articles[(number + next + 1) % articles.length],
    )
      .filter((other) => other !== undefined && other !== articles[number])
      .flatMap((other) => (other === undefined ? [] : material(other))),
  );
  const print = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  for (const [name, system] of Object.entries(SYSTEMS)) {
    if (only !== '' && !name.includes(only)) continue;
    const total = emptyScore();
    const perSet = new Map<string, Score>();
    const started = process.hrtime.bigint();
    const rows = SCENARIOS.flatMap((scenario, index) => {
      if (!scenario.name.includes(scenarios)) return [];
      const sum = emptyScore();
      articles.forEach((article, number) => {
        const seed = Number(seedText) * 1_000_003 + index * 10_007 + number;
        const document = play(scenario, article, seed, paragraphs[number] ?? []);
        const selectors = article.quotes.map((range) => describe(article.text, range));
        const set = perSet.get(article.set) ?? emptyScore();
        perSet.set(article.set, set);
        system(selectors, document.text, article.text).forEach((answer, at) => {
          const quote = document.quotes[at];
          if (quote === undefined) return;
          const score = judge(document, quote, answer);
          addScore(sum, score);
          addScore(set, score);
          if (
            (show === 'wrong' && score.wrong > 0) ||
            (show === 'missed' && score.recoverable > score.recovered)
          ) {
            print(
              JSON.stringify({
                scenario: scenario.name,
                article: article.id,
                quote,
                answer,
                selectors: selectors[at],
                text: document.text,
              }),
            );
          }
        });
      });
      addScore(total, sum);
      return [row(scenario.name, sum)];
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    print(
      `\n${name}: ${total.quotations} quotations in ${articles.length * rows.length} edited articles, ${seconds.toFixed(1)} s\n`,
    );
    const sets = [...perSet].map(([set, score]) => row(`all of ${set}`, score));
    print(table([...rows, ...sets, row('all', total)]));
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
