import type { Core } from '@strapi/strapi';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { RandomEditors, randomFrom } from '../publication/editorial/random-operations';
import { EditorialRun } from '../publication/editorial/run-operations';
import type { Moment } from '../publication/editorial/operations';
import { BUSY, fillNewsroom, TIDY, type Hidden } from '../public-reading/newsroom';
import { exported, exportedMarkdown } from './exported';

const TEN_MINUTES_MS = 600_000;
const TYPES = ['person', 'article', 'quote'] as const;

/** Everything that leaves in a public export, in both forms. */
async function publicExport(strapi: Core.Strapi) {
  return { lines: await exported(strapi, 'public'), files: await exportedMarkdown(strapi, 'public') };
}

async function exportsOf(hidden: Hidden, look?: (server: TestServer, lines: string[]) => Promise<void>) {
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await fillNewsroom(server.strapi, hidden);
  const everything = [
    await exported(server.strapi, 'everything'),
    await exportedMarkdown(server.strapi, 'everything'),
  ];
  const open = await publicExport(server.strapi);
  await look?.(server, open.lines);
  await server.stop();
  return { everything: everything.map((each) => JSON.stringify(each)), open };
}

interface Line {
  readonly type: string;
  readonly documentId: string;
  readonly status?: string;
  readonly links?: Readonly<Record<string, readonly string[]>>;
}

/** Documents that an export names without having a record of them. */
function strangersIn(lines: readonly string[]): string[] {
  const records = lines.slice(1).map((line) => JSON.parse(line) as Line);
  const known = new Set(records.map(({ documentId }) => documentId));
  return records.flatMap(({ links = {} }) => Object.values(links).flat()).filter((id) => !known.has(id));
}

/** The documents of the public export are those that an anonymous reader gets. */
async function compareWithApi({ http }: TestServer, lines: readonly string[]): Promise<void> {
  const records = lines.slice(1).map((line) => JSON.parse(line) as Line);
  for (const type of TYPES) {
    const locale = type === 'person' ? '' : '&locale=*';
    const { body } = await http.get(`/api/${type}s?pagination[pageSize]=100${locale}`).expect(200);
    const inApi = body.data.map(({ documentId }: Line) => documentId).sort();
    const ofType = records.filter((record) => record.type === type);
    expect({ type, ids: ofType.map(({ documentId }) => documentId).sort() }).toEqual({ type, ids: inApi });
    expect(ofType.length).toBeGreaterThan(3);
    expect(new Set(ofType.map(({ status }) => status))).toEqual(new Set(['published']));
  }
}

/** What an editor does to drafts alone. */
const ON_DRAFTS = ['create', 'edit', 'clone', 'discard'];
const isHidden = (moment: Moment) => moment.every((operation) => ON_DRAFTS.includes(operation.do));

const OPERATIONS = 100;
const SEED = 20261126;

describe('a public export', () => {
  it(
    'has what an anonymous reader gets, byte for byte, whatever else is in the database',
    async () => {
      const busy = await exportsOf(BUSY, compareWithApi);
      const tidy = await exportsOf(TIDY);
      for (const each of busy.everything) expect(each).toContain(BUSY.word);
      expect(JSON.stringify(busy.open)).not.toContain(BUSY.word);
      expect(busy.open).toEqual(tidy.open);
    },
    TEN_MINUTES_MS,
  );

  it(
    'stays the same to the byte through everything that is done to drafts',
    async () => {
      const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
      const run = new EditorialRun(server.strapi);
      const editors = new RandomEditors(randomFrom(SEED), run.model);
      let before = await publicExport(server.strapi);
      const met = { hidden: 0, changed: 0, mostLines: 0 };
      while (run.operations < OPERATIONS) {
        const moment = editors.nextMoment();
        await run.step(moment);
        const after = await publicExport(server.strapi);
        expect({ moment, strangers: strangersIn(after.lines) }).toEqual({ moment, strangers: [] });
        if (isHidden(moment)) {
          expect({ moment, ...after }).toEqual({ moment, ...before });
          met.hidden += 1;
        } else if (after.lines.join() !== before.lines.join()) met.changed += 1;
        met.mostLines = Math.max(met.mostLines, after.lines.length);
        before = after;
      }
      await server.stop();
      // Otherwise there was nothing to hide and nothing to show.
      expect(met.hidden).toBeGreaterThan(OPERATIONS / 10);
      expect(met.changed).toBeGreaterThan(3);
      expect(met.mostLines).toBeGreaterThan(5);
    },
    TEN_MINUTES_MS,
  );
});
