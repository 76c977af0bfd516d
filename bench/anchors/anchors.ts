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

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Which cases of a scenario are printed one by one. */
type Shown = 'wrong' | 'missed' | '';

interface Played {
  readonly scenario: Scenario;
  readonly article: GoldArticle;
  readonly document: TrackedText;
}

/** What a system makes of one edited article: the score of each of its quotations. */
function judged({ scenario, article, document }: Played, system: System, show: Shown): readonly Score[] {
  const selectors = article.quotes.map((range) => describe(article.text, range));
  return system(selectors, document.text, article.text).flatMap((answer, at) => {
    const quote = document.quotes[at];
    if (quote === undefined) return [];
    const score = judge(document, quote, answer);
    const shown =
      (show === 'wrong' && score.wrong > 0) || (show === 'missed' && score.recoverable > score.recovered);
    if (shown) {
      const [name, id, text] = [scenario.name, article.id, document.text];
      print(JSON.stringify({ scenario: name, article: id, quote, answer, selectors: selectors[at], text }));
    }
    return [score];
  });
}

/** For each article paragraphs of others. Never its own: they would be twins that nobody counts. */
function foreignParagraphs(articles: readonly GoldArticle[]): readonly (readonly string[])[] {
  return articles.map((article, number) =>
    Array.from(
      { length: ARTICLES_OF_MATERIAL },
      (_, next) => articles[(number + next + 1) % articles.length],
    ).flatMap((other) => (other === undefined || other === article ? [] : material(other))),
  );
}

/** One system's figures: by scenario, by set, and all together. */
function tableOf(
  name: string,
  system: System,
  articles: readonly GoldArticle[],
  { seed, scenarios, show }: { readonly seed: number; readonly scenarios: string; readonly show: Shown },
): string {
  const paragraphs = foreignParagraphs(articles);
  const total = emptyScore();
  const perSet = new Map<string, Score>();
  const started = process.hrtime.bigint();
  const rows = SCENARIOS.flatMap((scenario, index) => {
    if (!scenario.name.includes(scenarios)) return [];
    const sum = emptyScore();
    articles.forEach((article, number) => {
      const own = seed * 1_000_003 + index * 10_007 + number;
      const document = play(scenario, article, own, paragraphs[number] ?? []);
      const set = perSet.get(article.set) ?? emptyScore();
      perSet.set(article.set, set);
      for (const score of judged({ scenario, article, document }, system, show)) {
        addScore(sum, score);
        addScore(set, score);
      }
    });
    addScore(total, sum);
    return [row(scenario.name, sum)];
  });
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  const played = articles.length * rows.length;
  const sets = [...perSet].map(([set, score]) => row(`all of ${set}`, score));
  return `\n${name}: ${total.quotations} quotations in ${played} edited articles, ${seconds} s\n\n${table([...rows, ...sets, row('all', total)])}`;
}

/**
 * Edits every development article in every way the simulator knows and prints how often each system finds the
 * quotations again. In: the path of a gold file or a folder of them; a seed (1); part of a system's and of a scenario's
 * name, to run only those; `wrong` or `missed`, to print each such case.
 */
function run([path, seed = '1', only = '', scenarios = '', show = '']: readonly string[]): void {
  if (path === undefined) {
    throw new Error(
      'Give the path of a gold file or folder: npm run bench -- anchors PATH [SEED] [SYSTEM] [SCENARIO] [wrong|missed]',
    );
  }
  if (show !== '' && show !== 'wrong' && show !== 'missed')
    throw new Error(`No such cases: ${show}. They are "wrong" and "missed".`);
  const articles = readGoldArticles(path).filter(({ quotes }) => quotes.length > 0);
  for (const [name, system] of Object.entries(SYSTEMS)) {
    if (only !== '' && !name.includes(only)) continue;
    print(tableOf(name, system, articles, { seed: Number(seed), scenarios, show }));
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
