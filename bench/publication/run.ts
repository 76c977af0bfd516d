/*
 * How long publishing an article takes, alone and with its quotes and persons.
 *
 *   npm run bench -- publication [--rounds 15] [--stored 0]
 *
 * With --stored N, N further quotes lie in the database. Ends with exit code 1 where an article with 3 quotes takes more
 * than 5 times as long as a bare one, or one with 30 quotes more than a second.
 */
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, type Newsroom } from '../../tests/server/publication/newsroom';

const LARGEST_RATIO_WITH_3 = 5;
const LONGEST_WITH_30_MS = 1000;
const DEFAULT_ROUNDS = 15;
const QUOTES_PER_STORED_ARTICLE = 20;

const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

interface Kind {
  readonly name: string;
  readonly quotes: number;
  /** How many persons speak; each quote has one of them. */
  readonly speakers: number;
  readonly speakersArePublic: boolean;
}

const KINDS: readonly Kind[] = [
  { name: 'bare', quotes: 0, speakers: 0, speakersArePublic: true },
  { name: '3 quotes, their speakers public', quotes: 3, speakers: 3, speakersArePublic: true },
  { name: '3 quotes, 3 new speakers', quotes: 3, speakers: 3, speakersArePublic: false },
  { name: '30 quotes, 6 new speakers', quotes: 30, speakers: 6, speakersArePublic: false },
];

async function prepare(desk: Newsroom, kind: Kind): Promise<string> {
  const persons: string[] = [];
  for (let index = 0; index < kind.speakers; index += 1) {
    persons.push(await desk.person(`Person ${index}`, { review: 'suggested' }));
    if (kind.speakersArePublic) await desk.publish(PERSON, persons.at(-1)!);
  }
  const article = await desk.article('Artikel', { mentions: persons });
  for (let index = 0; index < kind.quotes; index += 1) {
    const speaker = persons[index % persons.length];
    const occurrences = [{ field: 'title', exact: 'Artikel', start: 0, end: 7 }];
    await desk.quote('Artikel', { article, speaker, position: index + 1, occurrences });
  }
  return article;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(): Promise<number> {
  const rounds = numberAfter('--rounds', DEFAULT_ROUNDS);
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  const desk = newsroom(server.strapi);
  const stored = numberAfter('--stored', 0);
  const filling: Kind = { ...KINDS[1]!, quotes: QUOTES_PER_STORED_ARTICLE };
  for (let count = 0; count < stored; count += QUOTES_PER_STORED_ARTICLE) {
    await desk.publish(ARTICLE, await prepare(desk, filling));
  }

  const times = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of KINDS) {
      const article = await prepare(desk, kind);
      const start = performance.now();
      await desk.publish(ARTICLE, article);
      // The first round warms up.
      if (round > 0) times.get(kind)!.push(performance.now() - start);
    }
  }
  await server.stop();

  const medians = KINDS.map((kind) => median(times.get(kind)!));
  const bare = medians[0]!;
  KINDS.forEach(({ name }, index) => {
    const ms = medians[index]!;
    console.log(
      `${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms ${(ms / bare).toFixed(1).padStart(6)} x bare`,
    );
  });
  const isGood =
    Math.max(medians[1]!, medians[2]!) / bare <= LARGEST_RATIO_WITH_3 && medians[3]! <= LONGEST_WITH_30_MS;
  console.log(isGood ? 'Within the limits.' : 'Beyond the limits.');
  return isGood ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
