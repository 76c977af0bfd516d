/*
 * How fast quotations are found: articles a second on one core, memory over many articles, and the time for hostile inputs
 * of growing size.
 *
 *   npm run bench -- quotes-speed
 */
import { findQuotes } from '../../src/plugins/wortlaut/domain/quotes/find-quotes';
import { articles, hostileUnits } from './articles';

const ARTICLES = 1000;
const ARTICLE_LENGTH = 3000;
const ROUNDS = 4;
const SIZES = [65_536, 131_072, 262_144, 524_288, 1_048_576];
/**
 * Times are the best of so many runs, since other work on the machine only ever adds; of more where the growth looks like more than
 * linear, which one slow moment is enough for.
 */
const RUNS = 3;
const MOST_RUNS = 9;
/** Four times the text may take so many times the time before it is called more than linear; garbage is collected unevenly. */
const LINEAR_UP_TO = 5.5;

const cpuMilliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
};

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(0);

function measureArticles(): void {
  const texts = articles(ARTICLES, ARTICLE_LENGTH);
  console.log(`${ARTICLES} articles of ${ARTICLE_LENGTH} characters, by processor time`);
  for (let round = 1; round <= ROUNDS; round += 1) {
    let utterances = 0;
    const spent = cpuMilliseconds(() => {
      for (const request of texts) utterances += findQuotes(request).utterances.length;
    });
    const perSecond = Math.round((ARTICLES * 1000) / spent);
    const heap = megabytes(process.memoryUsage().heapUsed);
    console.log(
      `  round ${round}: ${perSecond} articles a second, ${utterances} utterances, heap ${heap} MB`,
    );
  }
}

function measureHostile(): void {
  console.log(`\nmilliseconds for inputs of ${SIZES.map((size) => `${size / 1024} KB`).join(', ')}`);
  for (const [name, unit] of Object.entries(hostileUnits)) {
    const texts = SIZES.map((size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
    let times: readonly number[] = texts.map(() => Infinity);
    for (let run = 1; run <= RUNS || (growthOf(times) > LINEAR_UP_TO && run <= MOST_RUNS); run += 1)
      times = texts.map((text, at) =>
        Math.min(
          times[at] ?? Infinity,
          cpuMilliseconds(() => findQuotes({ lang: 'de', text })),
        ),
      );
    const growth = growthOf(times);
    const verdict = growth <= LINEAR_UP_TO ? '' : '  MORE THAN LINEAR';
    const columns = times.map((time) => time.toFixed(0).padStart(6)).join(' ');
    console.log(`  ${name.padEnd(32)} ${columns}   x ${growth.toFixed(1)} for 4 times the text${verdict}`);
  }
}

function growthOf(times: readonly number[]): number {
  const [quarter = 1, , whole = 1] = times.slice(-3);
  return whole / Math.max(quarter, 1);
}

measureArticles();
measureHostile();
