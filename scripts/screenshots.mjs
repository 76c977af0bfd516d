/// <reference lib="dom" />
/*
 * `node scripts/screenshots.mjs [FOLDER]`: takes a picture of every screen of the admin panel, in German and in
 * English, and of the pages for readers, from the build in dist/ and a database of its own. FOLDER is
 * .wortlaut/screenshots unless said otherwise.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/preparations/find-browser.mjs';
import { takePicturesOfTheDesk } from './screenshots/desk-screens.mjs';
import { exampleContent } from './screenshots/example-content.mjs';
import { takePicturesOfTheReader } from './screenshots/reader-screens.mjs';
import { inProject, projectFolder } from './first-run/project.mjs';

const PORT = 14_337;
const SIZE = { width: 1440, height: 1000 };
const ADMINISTRATOR = {
  firstname: 'Erika',
  lastname: 'Muster',
  email: 'erika.muster@example.org',
  password: `Only-here-${randomBytes(8).toString('hex')}1`,
};

/** @param {string} folder */
async function startServer(folder) {
  const secret = () => randomBytes(16).toString('base64');
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(PORT),
    PUBLIC_URL: '',
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    WORTLAUT_SEED: 'false',
    LOG_LEVEL: 'error',
  });
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = await createStrapi({ appDir: projectFolder, distDir: inProject('dist') }).load();
  await strapi.start();
  return strapi;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {{ address: string, file: string, shows: import('playwright-core').Locator, whole?: boolean }} screen
 */
async function takePicture(page, { address, file, shows, whole = true }) {
  await page.goto(`http://127.0.0.1:${PORT}/admin${address}`);
  await shows.first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('div[role="alert"] img') === null);
  if (whole) {
    // The panel scrolls inside; a window as high as its content shows all of it.
    const height = await page.evaluate(() =>
      Math.max(...Array.from(document.querySelectorAll('*')).map((element) => element.scrollHeight)),
    );
    await page.setViewportSize({ width: SIZE.width, height: Math.min(height + 40, 6000) });
  }
  await page.screenshot({ path: file });
  await page.setViewportSize(SIZE);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} file
 * @param {string} person documentId
 * @param {string} save
 */
async function takePictureOfAnError(page, file, person, save) {
  await page.goto(
    `http://127.0.0.1:${PORT}/admin/content-manager/collection-types/api::person.person/${person}`,
  );
  await page.getByLabel(/Wikidata/).fill('42');
  await page.getByRole('button', { name: save, exact: true }).click();
  await page
    .getByText(/wikidata\.org/)
    .first()
    .waitFor();
  await page.screenshot({ path: file });
}

const SAVE = { de: 'Speichern', en: 'Save' };

/**
 * @param {import('playwright-core').Browser} browser
 * @param {'de' | 'en'} language
 * @param {{ folder: string, content: Awaited<ReturnType<typeof exampleContent>>, token: string }} at
 */
async function takePictures(browser, language, { folder, content, token }) {
  const context = await browser.newContext({
    viewport: SIZE,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  await context.addInitScript((value) => {
    localStorage.setItem('jwtToken', JSON.stringify(value));
    localStorage.setItem('isLoggedIn', 'true');
  }, token);
  const page = await context.newPage();
  const file = (/** @type {string} */ name) => path.join(folder, `${name}.${language}.png`);
  const types = '/content-manager/collection-types';
  const hello = page.getByRole('heading', { name: /Erika/ });
  await takePicture(page, { address: '/', file: file('home'), shows: hello, whole: false });
  for (const { name, uid, documentId } of content.screens) {
    const locale = uid === 'api::person.person' ? '' : '?plugins[i18n][locale]=de';
    const list = page.getByRole('grid');
    await takePicture(page, {
      address: `${types}/${uid}${locale}`,
      file: file(`${name}s`),
      shows: list,
      whole: false,
    });
    const save = page.getByRole('button', { name: SAVE[language], exact: true });
    await takePicture(page, {
      address: `${types}/${uid}/${documentId}${locale}`,
      file: file(name),
      shows: save,
    });
  }
  await takePictureOfAnError(page, file('error'), content.person, SAVE[language]);
  await context.close();
}

/** The pictures of the quote desk: in German in both looks, in English in the light one. */
const DESK_PICTURES = /** @type {const} */ ([
  ['de', 'light'],
  ['de', 'dark'],
  ['en', 'light'],
]);

/**
 * Takes away what the way through the desk left, so that each begins in the same newsroom.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
async function tidyUp(strapi) {
  const articles = await strapi
    .documents('api::article.article')
    .findMany({ locale: 'de', filters: { publishAt: { $notNull: true } } });
  for (const { documentId } of articles)
    await strapi.documents('api::article.article').delete({ documentId });
  const persons = await strapi.documents('api::person.person').findMany({ filters: { origin: 'found' } });
  for (const { documentId } of persons) await strapi.documents('api::person.person').delete({ documentId });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ folder: string, content: Awaited<ReturnType<typeof exampleContent>> }} at
 */
async function takeReaderPictures(browser, { folder, content }) {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    bypassCSP: true,
  });
  const address = (/** @type {string} */ to) => `http://127.0.0.1:${PORT}/reader${to}`;
  await takePicturesOfTheReader(await context.newPage(), { folder, address, slugs: content.slugs });
  await context.close();
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {string} folder
 * @param {string} token
 */
async function takeDeskPictures(browser, strapi, folder, token) {
  for (const [language, look] of DESK_PICTURES) {
    const context = await browser.newContext({
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(([value, theme]) => {
      localStorage.setItem('jwtToken', JSON.stringify(value));
      localStorage.setItem('isLoggedIn', 'true');
      localStorage.setItem('STRAPI_THEME', theme);
    }, /** @type {const} */ ([token, look]));
    const page = await context.newPage();
    const address = (/** @type {string} */ to) => `http://127.0.0.1:${PORT}/admin${to}`;
    await takePicturesOfTheDesk(page, { language, look, folder, address });
    await context.close();
    await tidyUp(strapi);
  }
}

const folder = path.resolve(process.argv[2] ?? inProject('.wortlaut/screenshots'));
await mkdir(folder, { recursive: true });
const workFolder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-screenshots-'));
const strapi = await startServer(workFolder);
const browser = await chromium.launch(await findBrowser());
try {
  const content = await exampleContent(strapi);
  const registered = await fetch(`http://127.0.0.1:${PORT}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMINISTRATOR),
  });
  /** @type {any} */
  const { data } = await registered.json();
  await takeReaderPictures(browser, { folder, content });
  await takeDeskPictures(browser, strapi, folder, data.token);
  for (const language of /** @type {const} */ (['de', 'en'])) {
    await takePictures(browser, language, { folder, content, token: data.token });
  }
} finally {
  await browser.close();
  await strapi.destroy();
  await rm(workFolder, { recursive: true, force: true });
}
