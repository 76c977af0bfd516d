import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { BUSY, fillNewsroom, TIDY, type Hidden } from '../public-reading/newsroom';
import { exported } from './exported';

const TYPES = ['person', 'article', 'quote'] as const;

async function exportsOf(hidden: Hidden, look?: (server: TestServer, lines: string[]) => Promise<void>) {
  const server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  await fillNewsroom(server.strapi, hidden);
  const [everything, open] = [
    await exported(server.strapi, 'everything'),
    await exported(server.strapi, 'public'),
  ];
  await look?.(server, open);
  await server.stop();
  return { everything, open };
}

interface Line {
  readonly type: string;
  readonly documentId: string;
  readonly status?: string;
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

const TEN_MINUTES_MS = 600_000;

describe('a public export', () => {
  it(
    'has what an anonymous reader gets, byte for byte, whatever else is in the database',
    async () => {
      const busy = await exportsOf(BUSY, compareWithApi);
      const tidy = await exportsOf(TIDY);
      expect(busy.everything.join('\n')).toContain(BUSY.word);
      expect(busy.open.join('\n')).not.toContain(BUSY.word);
      expect(busy.open).toEqual(tidy.open);
    },
    TEN_MINUTES_MS,
  );
});
