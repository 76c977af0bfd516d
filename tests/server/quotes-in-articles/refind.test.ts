import { refind, type RefindProgress } from '../../../src/plugins/wortlaut/server/quotes-in-articles/refind';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { body } from '../desk/desk-client';
import { ARTICLE } from '../publication/newsroom';
import { decide, everyRow, quotesOf, quoteWith, wrongPlaces } from './stored';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
});
afterAll(() => server.stop());

const FERRY = '„Die Fähre fährt ab Montag wieder“, sagte Bürgermeisterin Karla Nagel.';
const BRIDGE = 'Jonas Petri sagte: „Über diese Brücke geht im Winter keiner mehr.“';
const HARBOUR = '„Im Hafen ist es so still wie lange nicht“, sagte Hilde Brandt.';

async function makeArticle(title: string, ...paragraphs: string[]): Promise<string> {
  const data = { title, body: body(...paragraphs) as never };
  const { documentId } = await server.strapi.documents(ARTICLE).create({ locale: 'de', data });
  return documentId;
}

/** Changes what an article says as something that does not ask Strapi does: a script of SQL statements. */
async function writePast(documentId: string, ...paragraphs: string[]): Promise<void> {
  const { strapi } = server;
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  await strapi.db
    .getConnection(tableName)
    .where({ document_id: documentId })
    .update({ body: JSON.stringify(body(...paragraphs)) });
}

const clock = () => new Date();

describe('finding the quotes of all articles again', () => {
  it('changes no row where everything was found by saving', async () => {
    const article = await makeArticle('Unverändert', FERRY, BRIDGE);
    const { documentId } = await quoteWith(server.strapi, article, 'Fähre');
    await decide(server.strapi, documentId, { review: 'accepted', speakerRole: 'die Chefin der Stadt' });
    const before = await everyRow(server.strapi);
    const { suggested, updated, removed } = await refind(server.strapi, clock);
    expect({ suggested, updated, removed }).toEqual({ suggested: 0, updated: 0, removed: 0 });
    expect(await everyRow(server.strapi)).toBe(before);
  });

  it('catches up with what was written past Strapi, and keeps every decision', async () => {
    const { strapi } = server;
    const article = await makeArticle('Vorbeigeschrieben', FERRY, BRIDGE, HARBOUR);
    const accepted = await quoteWith(strapi, article, 'Fähre');
    const rejected = await quoteWith(strapi, article, 'Brücke');
    await decide(strapi, accepted.documentId, { review: 'accepted', kind: 'partial' });
    await decide(strapi, rejected.documentId, { review: 'rejected' });
    const arrived = '„Wir haben die Mole neu verfugt“, sagte Ole Harms.';
    await writePast(article, 'Vorab ein Satz.', BRIDGE, FERRY, arrived);

    const { suggested, removed } = await refind(strapi, clock);
    expect({ suggested, removed }).toEqual({ suggested: 1, removed: 1 });
    const now = (await quotesOf(strapi, article)).map(({ text, kind, review, occurrences }) => [
      text,
      kind,
      review,
      occurrences.map(({ state }) => state).join(),
    ]);
    expect(now).toEqual([
      ['Über diese Brücke geht im Winter keiner mehr.', 'direct', 'rejected', 'moved'],
      ['Die Fähre fährt ab Montag wieder', 'partial', 'accepted', 'moved'],
      ['Wir haben die Mole neu verfugt', 'direct', 'suggested', 'anchored'],
    ]);
    expect(await wrongPlaces(strapi, article)).toEqual([]);
  });

  it('goes on where it was interrupted, and begins anew once it has ended', async () => {
    const { strapi } = server;
    for (const number of [1, 2, 3, 4]) await makeArticle(`Nummer ${number}`, FERRY);
    const total = await strapi.documents(ARTICLE).count({});
    const seen: number[] = [];
    const interrupt = ({ done }: RefindProgress): void => {
      seen.push(done);
      if (done === 3) throw new Error('The power failed.');
    };
    await expect(refind(strapi, clock, interrupt)).rejects.toThrow('The power failed.');
    await refind(strapi, clock, ({ done }) => seen.push(done));
    const all = Array.from({ length: total }, (_, index) => index + 1);
    expect(seen).toEqual(all);

    const again: number[] = [];
    await refind(strapi, clock, ({ done }) => again.push(done));
    expect(again).toEqual(all);
  });
});
