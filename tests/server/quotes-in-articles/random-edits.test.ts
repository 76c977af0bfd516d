import * as edits from '../../../bench/anchors/edit-simulator/edits';
import { seededRandom } from '../../../bench/anchors/edit-simulator/random';
import { stands, track, type TrackedText } from '../../../bench/anchors/edit-simulator/tracked-text';
import { plainText } from '../../../src/plugins/wortlaut/domain/text/plain-text';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { body } from '../desk/desk-client';
import { ARTICLE } from '../publication/newsroom';
import { decide, quotesOf, wrongPlaces, type Quote } from './stored';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
});
afterAll(() => server.stop());

const ARTICLES = 8;
const EDITS_EACH = 5;
/** The share of the quotations whose words still stand that must be found, after any number of edits. */
const LEAST_KEPT = 0.9;

const TOPICS = ['Fähre', 'Brücke', 'Schule', 'Werft', 'Mole', 'Schleuse', 'Halle', 'Bahn'];
const SPEAKERS = ['Karla Nagel', 'Jonas Petri', 'Hilde Brandt', 'Ole Harms'];
const SAYINGS = [
  'Wir haben lange genug auf einen Plan gewartet',
  'Das Geld dafür liegt seit zwei Jahren bereit',
  'Niemand hat mit den Leuten am Hafen gesprochen',
  'Im Frühjahr fangen wir an, ob es regnet oder nicht',
];
const OTHER_TEXTS = {
  paragraphs: [
    'Bei ruhiger See legte am Sonntag ein Dreimaster an, den viele Schaulustige begrüßten.',
    'Die Bücherei öffnet in den Ferien schon um neun.',
  ],
};

/** An article with a quotation in every paragraph, each of its own words. */
const articleText = (number: number): string[] =>
  SAYINGS.map((saying, index) => {
    const topic = TOPICS[(number + index) % TOPICS.length];
    const frame = `Um die ${topic} ging es in Punkt ${index + 1} von Sitzung ${number + 1}.`;
    return `${frame} „${saying}, die ${topic} kommt“, sagte ${SPEAKERS[index]}. Danach schwiegen alle eine Weile.`;
  });

/** The article with its accepted quotes, to be followed through edits. */
function tracked(paragraphs: readonly string[], quotes: readonly Quote[]): TrackedText {
  const text = paragraphs.join('\n\n');
  const ranges = quotes.map(({ text: wording }) => {
    const start = text.indexOf(wording);
    return { start, end: start + wording.length };
  });
  return track(text, ranges);
}

const blocksOf = ({ text }: TrackedText): string[] => text.split('\n\n').filter((one) => one.trim() !== '');

/** How many characters other than white space stand before a place: the same however paragraphs are parted. */
const depth = (text: string, start: number): number => text.slice(0, start).replace(/\s/g, '').length;

interface Tally {
  standing: number;
  kept: number;
  lost: number;
  readonly elsewhere: string[];
}

/** Compares the stored places with where the quotations truly are. */
async function compare(document: TrackedText, article: string, before: readonly Quote[], tally: Tally) {
  const version = await server.strapi.documents(ARTICLE).findOne({ documentId: article, locale: 'de' });
  const stored = plainText(version!.body as never).text;
  const now = await quotesOf(server.strapi, article);
  for (const [index, quote] of document.quotes.entries()) {
    const place = now.find(({ documentId }) => documentId === before[index]!.documentId)!.occurrences[0]!;
    const isStanding = stands(document, quote);
    if (isStanding) tally.standing += 1;
    if (place.state === 'lost') {
      tally.lost += 1;
      continue;
    }
    tally.kept += 1;
    const isThere = isStanding && depth(document.text, quote.range.start) === depth(stored, place.start);
    if (!isThere) tally.elsewhere.push(`"${place.exact}" is said to be at ${place.start} of: ${stored}`);
  }
}

it('random edits never put a stored quote at a wrong place, nor touch a decision', async () => {
  const { strapi } = server;
  const random = seededRandom(20261128);
  const tally: Tally = { standing: 0, kept: 0, lost: 0, elsewhere: [] };
  for (let number = 0; number < ARTICLES; number += 1) {
    const paragraphs = articleText(number);
    const { documentId } = await strapi.documents(ARTICLE).create({
      locale: 'de',
      data: { title: `Sitzung ${number + 1}`, body: body(...paragraphs) as never },
    });
    for (const quote of await quotesOf(strapi, documentId))
      await decide(strapi, quote.documentId, { review: 'accepted' });
    const before = await quotesOf(strapi, documentId);
    expect(before).toHaveLength(SAYINGS.length);
    const decisions = (quotes: readonly Quote[]) =>
      quotes
        .filter(({ review }) => review === 'accepted')
        .map(({ documentId: id, text, kind, speaker }) =>
          JSON.stringify([id, text, kind, speaker?.documentId]),
        )
        .sort();

    let document = tracked(paragraphs, before);
    for (let edit = 0; edit < EDITS_EACH; edit += 1) {
      document = random.pick(edits.ANY)!(document, random, OTHER_TEXTS);
      await strapi
        .documents(ARTICLE)
        .update({ documentId, locale: 'de', data: { body: body(...blocksOf(document)) as never } });
      expect(decisions(await quotesOf(strapi, documentId))).toEqual(decisions(before));
      expect(await wrongPlaces(strapi, documentId)).toEqual([]);
      await compare(document, documentId, before, tally);
    }
  }
  expect(tally.elsewhere).toEqual([]);
  expect(tally.kept).toBeGreaterThan(LEAST_KEPT * tally.standing);
  // Deleted and reworded quotations are among them, or nothing was shown.
  expect(tally.lost).toBeGreaterThan(10);
});
