/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { registerAdministrator, tokenIn } from '../running-strapi/sign-in';
import { fillNewspaper, SECRET, type Newspaper } from '../server/reader/newspaper';
import { type Language, type Panel, startPanel } from './panel';

declare const axe: { run(options: object): Promise<AxeResults> };

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');
const ARTICLE = 'api::article.article';

let panel: Panel;
let paper: Newspaper;
let token: string;
let tab: Page;

beforeAll(async () => {
  panel = await startPanel();
  token = tokenIn(await registerAdministrator(panel.server));
  paper = await fillNewspaper(panel.server.strapi);
  await panel.server.strapi
    .documents(ARTICLE)
    .update({ documentId: paper.article, locale: 'en', data: { title: 'The bridge is coming' } as never });
  tab = await panel.openTab('de', token);
});
afterAll(() => panel?.stop());

const reader = (path: string) => new URL(`/reader${path}`, panel.at('')).href;

/** The address that the panel is given for the draft of the article. */
async function previewAddress(): Promise<string> {
  const { body } = await panel.server.http
    .get(`/content-manager/preview/url/${ARTICLE}`)
    .set({ authorization: `Bearer ${token}` })
    .query({ documentId: paper.article, locale: 'de', status: 'draft' });
  return new URL(body.data.url, panel.at('')).href;
}

/** What axe finds on the page that is open: each rule with the elements that break it. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the preview in the edit view of an article', () => {
  const WORDS: Record<Language, { button: string; title: string; kicker: string; draft: string }> = {
    de: { button: 'Vorschau öffnen', title: 'Die Brücke kommt', kicker: SECRET, draft: 'Entwurf' },
    en: { button: 'Open preview', title: 'The bridge is coming', kicker: '', draft: 'Draft' },
  };

  it.each<Language>(['de', 'en'])('opens the draft in the reader, in %s', async (language) => {
    const { button, title, kicker, draft } = WORDS[language];
    const page = await panel.openTab(language, token);
    await page.goto(
      panel.at(
        `/content-manager/collection-types/${ARTICLE}/${paper.article}?plugins[i18n][locale]=${language}`,
      ),
    );
    await page.getByRole('link', { name: button, exact: true }).click();
    const shown = page.frameLocator('iframe');
    await shown.getByRole('heading', { level: 1, name: title }).waitFor();
    await shown.locator('.draft').getByText(draft, { exact: true }).waitFor();
    if (kicker) await shown.getByText(kicker, { exact: true }).waitFor();
    expect(await shown.locator('html').getAttribute('lang')).toBe(language);
    await page.close();
  });
});

describe('axe finds nothing', () => {
  const PAGES: Record<string, () => string | Promise<string>> = {
    'the front page': () => reader('/de'),
    'an article': () => reader('/de/articles/die-bruecke-kommt'),
    'a person': () => reader('/de/persons/anna-maier'),
    'a person with a withdrawn quote': () => reader('/de/persons/boris-oeztuerk'),
    'a preview': previewAddress,
    'a preview that is over': () => reader('/preview/x'),
    'no page': () => reader('/en/nothing'),
  };
  const WIDTHS = { wide: 1440, narrow: 360 };

  it.each(
    Object.keys(PAGES).flatMap((page) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        (['wide', 'narrow'] as const).map((width) => [page, scheme, width] as const),
      ),
    ),
  )('on %s, %s and %s', async (page, colorScheme, width) => {
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width: WIDTHS[width], height: 900 });
    await tab.goto(await PAGES[page]!());
    expect(await faults(tab)).toEqual([]);
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
