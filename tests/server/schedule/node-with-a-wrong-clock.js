'use strict';

/*
 * A further node on the database of the environment, whose clock is wrong by CLOCK_ERROR_MS. Says "ready" to its parent,
 * looks for due articles when it is told to, and answers with the documentIds that it published.
 */
const path = require('node:path');

const error = Number(process.env.CLOCK_ERROR_MS);
const RightDate = Date;
globalThis.Date = class extends RightDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RightDate.now() + error] : given));
  }
  static now() {
    return RightDate.now() + error;
  }
};

async function main() {
  const { createStrapi } = require('@strapi/strapi');
  const project = path.join(__dirname, '..', '..', '..');
  const distDir = path.join(project, 'dist');
  const { publishDue } = require(path.join(distDir, 'src/plugins/wortlaut/server/schedule/publish-due'));
  const strapi = await createStrapi({ appDir: project, distDir, serveAdminPanel: false }).load();
  strapi.cron.remove('wortlaut-publish-due');
  process.once('message', async () => {
    const published = await publishDue(strapi);
    process.send({ published }, () => process.exit(0));
  });
  process.send('ready');
}

void main();
