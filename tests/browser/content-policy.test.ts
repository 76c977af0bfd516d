/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { registerAdministrator, tokenIn } from '../running-strapi/sign-in';
import { newsroom } from '../server/publication/newsroom';
import { type Panel, startPanel } from './panel';

const TYPES = ['api::article.article', 'api::person.person', 'api::quote.quote'] as const;

const SCREENS = [
  '/',
  ...TYPES.map((uid) => `/content-manager/collection-types/${uid}`),
  ...TYPES.map((uid) => `/content-manager/collection-types/${uid}/create`),
  ...TYPES.map((uid) => `/content-manager/collection-types/${uid}/configurations/list`),
  '/plugins/upload',
  '/settings/application-infos',
  '/settings/api-tokens',
  '/settings/internationalization',
  '/settings/users',
  '/settings/roles',
  '/settings/users-permissions/roles',
  '/me',
];

let panel: Panel;
let tab: Page;
const refused: string[] = [];

beforeAll(async () => {
  // Elsewhere Strapi loosens the policy of the panel: scripts in the page and connections to everywhere.
  panel = await startPanel({ NODE_ENV: 'production' });
  tab = await panel.openTab('en', tokenIn(await registerAdministrator(panel.server)));
  tab.on('console', (message) => {
    if (/Content Security Policy|violates the following/i.test(message.text())) refused.push(message.text());
  });
});
afterAll(() => panel?.stop());
beforeEach(() => refused.splice(0));

async function open(path: string) {
  await tab.goto(panel.at(path));
  await tab.getByRole('main').first().waitFor();
  await tab.getByRole('heading', { level: 1 }).first().waitFor();
  await tab.waitForLoadState('networkidle');
  // And not at the page to sign in, to which the panel leads whom it does not know.
  expect(tab.url()).toContain(panel.at(path));
}

describe('the content policy refuses nothing that the panel does', () => {
  it.each(SCREENS)('at %s', async (path) => {
    await open(path);
    expect(refused).toEqual([]);
  });

  it('in an article with its quotes', async () => {
    const desk = newsroom(panel.server.strapi);
    const article = await desk.article('Am Kai');
    await desk.quote('Bleibt so', { article });
    await open(`/content-manager/collection-types/api::article.article/${article}?plugins[i18n][locale]=de`);
    expect(refused).toEqual([]);
  });
});

it('the content policy refuses a script in the page and one from elsewhere', async () => {
  await open('/me');
  await tab.evaluate(() => {
    const inPage = document.createElement('script');
    inPage.textContent = 'document.title = "ran"';
    const elsewhere = document.createElement('script');
    elsewhere.src = 'https://elsewhere.example/script.js';
    document.head.append(inPage, elsewhere);
  });
  expect(await tab.title()).not.toBe('ran');
  await tab.waitForLoadState('networkidle');
  expect(refused.join('\n')).toMatch(/inline script/);
  expect(refused.join('\n')).toMatch(/elsewhere\.example/);
});
