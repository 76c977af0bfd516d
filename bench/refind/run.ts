/*
 * Finds the quotes of many articles again after their words have been written past Strapi, as a script of SQL statements
 * would, is interrupted half-way, and goes on.
 *
 *   npm run bench -- refind [--articles 1000]
 *
 * Prints articles a second, and ends with exit code 1 where a decision was changed, a quotation was not found again, or a
 * second run found anything left to do.
 */
import { refind, type RefindProgress } from '../../src/plugins/wortlaut/server/quotes-in-articles/refind';
import { startStrapi } from '../../tests/running-strapi/start-strapi';
import { body } from '../../tests/server/desk/desk-client';
import { ARTICLE, QUOTE } from '../../tests/server/publication/newsroom';
import { quotesOf } from '../../tests/server/quotes-in-articles/stored';

const SPEAKERS = ['Karla Nagel', 'Jonas Petri', 'Hilde Brandt', 'Ole Harms'];
const THINGS = ['Fähre', 'Brücke', 'Schule', 'Werft', 'Mole'];
const SAYINGS = [
  'Wir haben lange genug auf einen Plan gewartet',
  'Das Geld dafür liegt seit zwei Jahren bereit',
  'Niemand hat mit den Leuten am Hafen gesprochen',
  'Im Frühjahr fangen wir an, ob es regnet oder nicht',
];
const FRAMES = [
  'Am Montag kam der Rat im alten Speicher zusammen.',
  'Erst nach Mitternacht wurde es im Saal wieder ruhig.',
  'Die Zuhörer klatschten, bis der Vorsitzende sie bat, das zu lassen.',
  'Über die Kosten will man im nächsten Monat noch einmal reden.',
];
const QUOTES_EACH = 4;

const at = process.argv.indexOf('--articles');
const ARTICLES = at < 0 ? 1000 : Number(process.argv[at + 1]);

const paragraphs = (article: number): string[] =>
  SPEAKERS.slice(0, QUOTES_EACH).map((speaker, index) => {
    const thing = THINGS[(article + index) % THINGS.length];
    return `${FRAMES[index]} „${SAYINGS[index]}, Antrag ${article} zur ${thing} hin oder her“, sagte ${speaker}.`;
  });

/** Something that editors decide about each quote. */
const DECISIONS = [
  { review: 'accepted', kind: 'partial' },
  { review: 'rejected' },
  { review: 'accepted', speakerRole: 'wer zuletzt kommt' },
] as const;

class PowerFailure extends Error {}

async function main(): Promise<number> {
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  const { strapi } = server;
  const articles: string[] = [];
  for (let number = 0; number < ARTICLES; number += 1) {
    const data = { title: `Sitzung ${number}`, body: body(...paragraphs(number)) as never };
    const { documentId } = await strapi.documents(ARTICLE).create({ locale: 'de', data });
    articles.push(documentId);
    const [quote] = await quotesOf(strapi, documentId);
    const decision = DECISIONS[number % DECISIONS.length];
    if (quote && decision) {
      await strapi
        .documents(QUOTE)
        .update({ documentId: quote.documentId, locale: 'de', data: decision as never });
    }
  }
  const decided = async (): Promise<string> =>
    JSON.stringify(
      await strapi.db.query(QUOTE).findMany({
        where: { review: { $ne: 'suggested' } },
        select: ['documentId', 'text', 'kind', 'review', 'speakerRole'],
        orderBy: { documentId: 'asc' },
      }),
    );
  const before = await decided();
  const table = strapi.db.metadata.get(ARTICLE).tableName;
  for (const [number, documentId] of articles.entries()) {
    const [first = '', ...others] = paragraphs(number);
    const next = JSON.stringify(body('Ein Absatz vorab.', ...others, first));
    await strapi.db.getConnection(table).where({ document_id: documentId }).update({ body: next });
  }

  const start = performance.now();
  const half = Math.floor(ARTICLES / 2);
  const clock = () => new Date();
  let reached = 0;
  const interrupt = ({ done }: RefindProgress): void => {
    reached = done;
    if (done === half) throw new PowerFailure();
  };
  await refind(strapi, clock, interrupt).catch((error: unknown) => {
    if (!(error instanceof PowerFailure)) throw error;
  });
  let first: number | undefined;
  const result = await refind(strapi, clock, ({ done }) => {
    first ??= done;
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${ARTICLES} articles with ${QUOTES_EACH} quotes each in ${seconds.toFixed(1)} s, ` +
      `${(ARTICLES / seconds).toFixed(0)} a second; interrupted after ${reached}, went on with ${first}.`,
  );
  const second = await refind(strapi, clock);
  const lost = await strapi.db.query('quote.occurrence').count({ where: { state: 'lost' } });
  const isKept = (await decided()) === before;
  console.log(
    `Second half: ${result.suggested} suggested, ${result.updated} updated, ${result.removed} gone. ` +
      `Second run: ${second.updated + second.suggested + second.removed} changed. ` +
      `Lost places: ${lost}. Decisions ${isKept ? 'kept' : 'CHANGED'}.`,
  );
  await server.stop();
  const isDone = second.updated + second.suggested + second.removed === 0;
  return isKept && isDone && lost === 0 && first === half + 1 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
