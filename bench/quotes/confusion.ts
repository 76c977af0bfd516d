import type { AnsweredArticle } from './answers';
import type { Scorer } from './gold';

type Tally = Map<string, { n: number; wrong: number }>;

function count(tally: Tally, key: string, right: boolean): void {
  const entry = tally.get(key) ?? { n: 0, wrong: 0 };
  entry.n += 1;
  if (!right) entry.wrong += 1;
  tally.set(key, entry);
}

function table(title: string, tally: Tally): readonly string[] {
  const rows = [...tally].sort((a, b) => b[1].wrong - a[1].wrong || b[1].n - a[1].n);
  return [
    `  ${title}`,
    ...rows.map(([key, { n, wrong }]) => `    ${key.padEnd(44)} ${String(wrong).padStart(4)} of ${n}`),
  ];
}

/**
 * What goes wrong: quotations missed and invented, and wrong speakers by the class of the gold mention, by the position of
 * the cue and by the evidence.
 */
export function confusionTables(articles: readonly AnsweredArticle[], scorer: Scorer): readonly string[] {
  const byClass: Tally = new Map();
  const byPosition: Tally = new Map();
  const byEvidence: Tally = new Map();
  let missed = 0;
  let invented = 0;
  for (const { article, pairs, invented: more } of articles) {
    invented += more.length;
    for (const { gold, answer, right } of pairs) {
      if (!answer) missed += 1;
      if (!answer || !gold.speaker) continue;
      count(byClass, scorer.speakerClass(gold, article.lang, article.text), right);
      count(byPosition, answer.evidence.position, right);
      count(byEvidence, `${answer.evidence.cue} / ${answer.evidence.reference}`, right);
    }
  }
  return [
    `  missed ${missed}, invented ${invented}`,
    ...table('wrong speakers by class of the mention', byClass),
    ...table('wrong speakers by position of the cue', byPosition),
    ...table('wrong speakers by evidence', byEvidence),
  ];
}

/** The articles with the most mistakes, worst first. */
export function worstArticles(articles: readonly AnsweredArticle[], count: number): readonly string[] {
  const rows = articles.map(({ article, pairs, invented }) => {
    const missed = pairs.filter((pair) => !pair.answer).length;
    const wrong = pairs.filter((pair) => pair.answer && pair.gold.speaker && !pair.right).length;
    return {
      id: article.id,
      missed,
      wrong,
      invented: invented.length,
      mistakes: missed + wrong + invented.length,
      gold: pairs.length,
    };
  });
  rows.sort((a, b) => b.mistakes - a.mistakes);
  return [
    `  the ${count} worst articles (missed, invented, wrong speaker, quotations)`,
    ...rows
      .slice(0, count)
      .map(
        (row) =>
          `    ${String(row.missed).padStart(3)} ${String(row.invented).padStart(3)} ${String(row.wrong).padStart(3)} ${String(row.gold).padStart(4)}  ${row.id}`,
      ),
  ];
}
