import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../running-strapi/test-database';

const COMMAND = path.join(__dirname, '..', '..', '..', 'scripts', 'wortlaut.js');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('a command that cannot start Strapi says why, and ends as one that did nothing', async () => {
  const env = { ...process.env, ...database.environment, APP_KEYS: '' };
  const child = spawn(process.execPath, [COMMAND, 'check'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  try {
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(said).toContain('App keys are required');
  } finally {
    // One that does not end would outlive the test.
    child.kill('SIGKILL');
  }
});
