/*
 * How much longer saving an article with its quotes takes than Strapi's own document service does for the same write.
 *
 *   npm run bench -- saving [--rounds 20] [--quotes 30] [--persons 500]
 *
 * Both save articles with the same words, quotes and places, in turn, in one process. Ends with exit code 1 where Wortlaut
 * adds more than 50 ms to any kind of save.
 */
import type { Core } from '@strapi/strapi';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { body } from '../../tests/server/desk/desk-client';
import { ARTICLE, newsroom } from '../../tests/server/publication/newsroom';
import { decide, quotesOf } from '../../tests/server/quotes-in-articles/stored';
import { stockDocuments, type Documents } from './stock-documents';

const LONGEST_EXTRA_MS = 50;
const SPEAKERS = ['Karla Nagel', 'Jonas Petri', 'Hilde Brandt', 'Ole Harms', 'Meta Lührs', 'Enno Claußen'];
const SUBJECTS = [
  'Fähre',
  'Brücke',
  'Schule',
  'Straße',
  'Werft',
  'Halle',
  'Mole',
  'Schleuse',
  'Wiese',
  'Bahn',
];

const numberAfter = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

const said = (number: number): string =>
  `Die ${SUBJECTS[number % SUBJECTS.length]} kostet uns ${number + 2} Millionen, und das ${number + 1} Jahre lang`;

/** An article with a quotation in each paragraph. */
const paragraphs = (quotes: number): string[] =>
  Array.from({ length: quotes }, (_, number) => {
    const speaker = SPEAKERS[number % SPEAKERS.length];
    return `In Punkt ${number + 1} ging es lange hin und her. „${said(number)}“, sagte ${speaker}. Der Rat stimmte zu.`;
  });

/** What an editor does between two saves; each is done and undone in turn. */
const EDITS: Readonly<Record<string, (all: readonly string[]) => string[]>> = {
  'nothing changed': (all) => [...all],
  'typo before all quotes': (all) => [`Vorab: ${all[0]}`, ...all.slice(1)],
  'paragraph moved to the end': (all) => [...all.slice(1), all[0] ?? ''],
  'quotation reworded': (all) => [all[0]?.replace('kostet', 'bringt') ?? '', ...all.slice(1)],
};

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function prepare(strapi: Core.Strapi, title: string, texts: readonly string[]): Promise<string> {
  const { documentId } = await strapi
    .documents(ARTICLE)
    .create({ locale: 'de', data: { title, body: body(...texts) as never } });
  const quotes = await quotesOf(strapi, documentId);
  if (quotes.length !== texts.length)
    throw new Error(`${quotes.length} of ${texts.length} quotes were found.`);
  for (const quote of quotes) await decide(strapi, quote.documentId, { review: 'accepted' });
  return documentId;
}

async function timeSave(documents: Documents, documentId: string, texts: readonly string[]): Promise<number> {
  const start = performance.now();
  await documents(ARTICLE).update({ documentId, locale: 'de', data: { body: body(...texts) as never } });
  return performance.now() - start;
}

async function main(): Promise<number> {
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' }, breaksRules: true });
  const { strapi } = server;
  const desk = newsroom(strapi);
  for (const name of SPEAKERS) await desk.person(name);
  const others = numberAfter('--persons', 500);
  for (let number = 0; number < others; number += 1) await desk.person(`Vorname${number} Nachname${number}`);
  const texts = paragraphs(numberAfter('--quotes', 30));
  const own = await prepare(strapi, 'Mit Wortlaut', texts);
  const plain = await prepare(strapi, 'Ohne Wortlaut', texts);
  const stock = await stockDocuments(strapi);

  let isGood = true;
  for (const [name, edit] of Object.entries(EDITS)) {
    const withWortlaut: number[] = [];
    const without: number[] = [];
    for (let round = 0; round <= numberAfter('--rounds', 20); round += 1) {
      const next = round % 2 === 0 ? edit(texts) : texts;
      const [stockMs, ownMs] = [
        await timeSave(stock, plain, next),
        await timeSave(strapi.documents, own, next),
      ];
      // The first round warms up.
      if (round > 0) {
        without.push(stockMs);
        withWortlaut.push(ownMs);
      }
    }
    await timeSave(stock, plain, texts);
    await timeSave(strapi.documents, own, texts);
    const extra = median(withWortlaut) - median(without);
    isGood &&= extra <= LONGEST_EXTRA_MS;
    console.log(
      `${name.padEnd(28)} stock ${median(without).toFixed(0).padStart(4)} ms, Wortlaut ` +
        `${median(withWortlaut).toFixed(0).padStart(4)} ms: ${extra.toFixed(0).padStart(4)} ms more`,
    );
  }
  await server.stop();
  console.log(isGood ? 'Within the limit.' : 'Beyond the limit.');
  return isGood ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
