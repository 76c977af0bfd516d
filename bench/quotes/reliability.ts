import {
  confidenceOf,
  spanClass,
  speakerClass,
} from '../../src/plugins/wortlaut/domain/quotes/speakers/confidence';
import type { EvidenceRates } from '../../src/plugins/wortlaut/domain/quotes/speakers/confidence-rates';
import type { Answer, AnsweredArticle } from './answers';

const STEPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Every direct or partial answer, with whether its span and its speaker are both right. */
function judged(
  articles: readonly AnsweredArticle[],
): readonly { readonly answer: Answer; readonly right: boolean }[] {
  return articles.flatMap(({ pairs, invented }) => [
    ...pairs.flatMap(({ gold, answer, right }) => (answer && gold.speaker ? [{ answer, right }] : [])),
    ...invented.map((answer) => ({ answer, right: false })),
  ]);
}

/** For each step of confidence, how many answers have it and how many of those are right. */
export function reliabilityTable(articles: readonly AnsweredArticle[]): readonly string[] {
  const all = judged(articles);
  const rows = STEPS.slice(0, -1).map((from, index) => {
    const to = STEPS[index + 1] ?? 1;
    const inside = all.filter(({ answer }) => answer.confidence >= from && answer.confidence < to);
    return row(`${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`, inside, all.length);
  });
  const high = all.filter(({ answer }) => answer.confidence >= 0.9);
  return ['  confidence         n  share  right  mean', ...rows, row('at least 0.90', high, all.length)];
}

function row(
  name: string,
  rows: readonly { readonly answer: Answer; readonly right: boolean }[],
  all: number,
): string {
  const right = rows.filter((each) => each.right).length;
  const mean = rows.reduce((sum, each) => sum + each.answer.confidence, 0) / Math.max(1, rows.length);
  const share = (100 * rows.length) / Math.max(1, all);
  const rate = (100 * right) / Math.max(1, rows.length);
  return `  ${name.padEnd(14)} ${String(rows.length).padStart(5)}  ${share.toFixed(1).padStart(5)}  ${rate.toFixed(1).padStart(5)}  ${mean.toFixed(2)}`;
}

/** Articles are dealt into so many parts; each is judged by the rates of the others. */
const FOLDS = 5;

/**
 * The articles with the confidence that rates measured on other articles alone would give: what the rates are worth on
 * articles they were not measured on.
 */
export function crossValidated(articles: readonly AnsweredArticle[]): readonly AnsweredArticle[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    measureRates(articles.filter((__, index) => index % FOLDS !== fold)),
  );
  return articles.map((each, index) => {
    const rates = folds[index % FOLDS];
    const judge = (answer: Answer): Answer => ({
      ...answer,
      confidence: confidenceOf(answer.kind, answer.evidence, rates),
    });
    return {
      ...each,
      pairs: each.pairs.map((pair) => ({ ...pair, answer: pair.answer && judge(pair.answer) })),
      invented: each.invented.map(judge),
    };
  });
}

/** The rates of each class of evidence in these articles. */
export function measureRates(articles: readonly AnsweredArticle[]): EvidenceRates {
  const { speakers, spans } = tally(articles);
  const rates = (counts: Tally): Record<string, number> =>
    Object.fromEntries([...counts].map(([key, { n, right }]) => [key, estimate(right, n)]));
  return { speaker: rates(speakers), span: rates(spans) };
}

/** The same as lines of `confidence-rates.ts`. */
export function evidenceRates(articles: readonly AnsweredArticle[]): readonly string[] {
  const { speakers, spans } = tally(articles);
  return ['const speaker = {', ...lines(speakers), '};', 'const span = {', ...lines(spans), '};'];
}

type Tally = Map<string, { n: number; right: number }>;

function tally(articles: readonly AnsweredArticle[]): { readonly speakers: Tally; readonly spans: Tally } {
  const speakers: Tally = new Map();
  const spans: Tally = new Map();
  for (const { pairs, invented } of articles) {
    for (const { gold, answer, right } of pairs) {
      if (!answer) continue;
      count(spans, spanClass(answer.kind, answer.evidence), true);
      if (gold.speaker) count(speakers, speakerClass(answer.evidence), right);
    }
    for (const answer of invented) count(spans, spanClass(answer.kind, answer.evidence), false);
  }
  return { speakers, spans };
}

function count(tally: Tally, key: string, right: boolean): void {
  const entry = tally.get(key) ?? { n: 0, right: 0 };
  entry.n += 1;
  if (right) entry.right += 1;
  tally.set(key, entry);
}

/** One right and one wrong case are added, so that few cases make no certainty (rule of succession). */
function estimate(right: number, n: number): number {
  return (right + 1) / (n + 2);
}

function lines(tally: Tally): readonly string[] {
  return [...tally]
    .sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1))
    .map(([key, { n, right }]) => `  '${key}': ${estimate(right, n).toFixed(3)}, // ${right} of ${n}`);
}
