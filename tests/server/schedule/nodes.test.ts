import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom } from '../publication/newsroom';

const HOUR_MS = 3_600_000;
const MINUTES = 60_000;
/** SQLite is for one node. */
const onSeveralNodes = process.env.TEST_DATABASE === 'postgres' ? it : it.skip;

const nextMessage = (node: ChildProcess) =>
  new Promise<unknown>((resolve, reject) => {
    node.once('message', resolve);
    node.once('exit', (code) => reject(new Error(`The node ended with ${code}.`)));
  });

describe('several nodes with clocks apart', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
    server.strapi.cron.remove('wortlaut-publish-due');
  });
  afterAll(() => server.stop());

  onSeveralNodes(
    'publish what is due once, and what is not due not at all',
    async () => {
      const desk = newsroom(server.strapi);
      const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
      const nodes: ChildProcess[] = [];
      for (const error of [-24 * HOUR_MS, 24 * HOUR_MS]) {
        const node = fork(path.join(__dirname, 'node-with-a-wrong-clock.js'), {
          env: { ...process.env, CLOCK_ERROR_MS: String(error) },
        });
        nodes.push(node);
        expect(await nextMessage(node)).toBe('ready');
      }
      // Only now, since a node looks for due articles by itself until it is ready.
      const due = await desk.article('Fällig', { publishAt: inMs(-MINUTES) });
      const quote = await desk.quote('Jetzt', { article: due });
      const later = await desk.article('Später', { publishAt: inMs(HOUR_MS) });

      const answers = nodes.map(nextMessage);
      for (const node of nodes) node.send('look');
      const published = (await Promise.all(answers)).flatMap(
        (answer) => (answer as { published: string[] }).published,
      );
      expect(published).toEqual([due]);
      expect(await desk.links(ARTICLE, due, 'quotes')).toEqual([quote]);
      expect(await desk.isPublic(ARTICLE, later)).toBe(false);
    },
    3 * MINUTES,
  );
});
