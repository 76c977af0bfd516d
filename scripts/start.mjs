import { createRequire } from 'node:module';
import { assertDatabaseFile, databaseFailure } from './first-run/database.mjs';
import { ensureBuilt } from './first-run/build.mjs';
import { readSettings } from './first-run/env-file.mjs';
import { prepareWithSecrets } from './first-run/prepare.mjs';
import { assertPortFree, listeningAddress } from './first-run/port.mjs';
import { duration } from './first-run/progress.mjs';
import { inProject, projectFolder } from './first-run/project.mjs';

const EVERYWHERE = ['0.0.0.0', '::', ''];

/**
 * @param {Record<string, string | undefined>} settings
 * @param {{ host: string, port: number }} address
 * @returns {string} where the addresses begin, without a slash at the end
 */
function publicAddress(settings, { host, port }) {
  if (settings.PUBLIC_URL) return settings.PUBLIC_URL.replace(/\/+$/, '');
  const name = EVERYWHERE.includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** @param {string} base */
function showAddresses(base) {
  process.stdout.write(
    [
      '',
      `  Admin panel          ${base}/admin`,
      `  Articles over REST   ${base}/api/articles?populate[quotes][populate]=speaker`,
      `  GraphQL end point    ${base}/graphql`,
      '',
      '  Ctrl+C stops it.',
      '',
      '',
    ].join('\n'),
  );
}

/**
 * `npm start`: installs, writes secrets and builds where that is needed, then serves in this same process.
 *
 * @throws {import('./first-run/failure.mjs').Failure}
 */
export async function main() {
  const began = Date.now();
  process.env.NODE_ENV ||= 'production';
  await assertPortFree(listeningAddress(readSettings()));
  await prepareWithSecrets();
  await ensureBuilt();

  const settings = readSettings();
  const address = listeningAddress(settings);
  // The steps above may have taken minutes, in which another program can have taken the port.
  await assertPortFree(address);
  assertDatabaseFile(settings);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: projectFolder, distDir: inProject('dist') });
  try {
    await strapi.load();
  } catch (error) {
    throw databaseFailure(error, settings) ?? error;
  }
  await strapi.start();
  process.stdout.write(`✔ Wortlaut is ready after ${duration(Date.now() - began)}\n`);
  showAddresses(publicAddress(settings, address));
}
