/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { registerAdministrator, tokenIn } from '../running-strapi/sign-in';
import { type ArticleEditor, articleEditor } from './article-editor';
import { type Panel, startPanel } from './panel';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

const TEXT = [
  '„Wir prüfen jeden einzelnen Pfeiler“, sagte Bürgermeisterin Karla Nagel am Montag. „Dann öffnen wir sie“, sagte Nagel.',
  'Der Ingenieur Jonas Petri widersprach: „Das dauert mindestens ein halbes Jahr.“ Niemand wisse mehr, sagte er.',
];
const PILLAR = '„Wir prüfen jeden einzelnen Pfeiler“';
const YEAR = '„Das dauert mindestens ein halbes Jahr.“';

/** Of what is outside the window axe does not judge whether it can be read. */
const WHOLE_PAGE = { width: 1440, height: 4000 };

let panel: Panel;
let tab: Page;
let editor: ArticleEditor;
let article: string;

beforeAll(async () => {
  panel = await startPanel();
  tab = await panel.openTab('de', tokenIn(await registerAdministrator(panel.server)));
  await tab.setViewportSize(WHOLE_PAGE);
  editor = articleEditor(tab);
  const { strapi } = panel.server;
  await strapi.documents(PERSON).create({ data: { name: 'Karla Nagel' } });
  const written = await strapi.documents(ARTICLE).create({
    locale: 'de',
    data: {
      title: 'Die Brücke bleibt gesperrt',
      publishAt: '2033-03-01T07:30:00.000Z',
      source: { name: 'Neustädter Bote' },
      body: TEXT.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    },
  });
  article = `${ARTICLES}/${written.documentId}?plugins[i18n][locale]=de`;
});
afterAll(() => panel?.stop());

/** What axe finds serious or worse in a part of the page, as it is when nothing fades in any more. */
async function seriousIn(part: Locator): Promise<string[]> {
  await tab.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(AXE);
  const violations = await part.evaluate(async (element) => {
    const { axe } = window as unknown as { axe: { run(context: Element): Promise<AxeResults> } };
    return (await axe.run(element)).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const dialog = () => tab.getByRole('dialog');

async function closeDialog() {
  await editor.button('Abbrechen', dialog()).last().click();
  await dialog().waitFor({ state: 'detached' });
}

describe.each(['light', 'dark'])('nothing serious in the look "%s"', (look) => {
  beforeAll(async () => {
    await tab.context().addInitScript((value) => localStorage.setItem('STRAPI_THEME', value), look);
    await tab.goto(panel.at(article));
    await editor.quote(PILLAR).waitFor();
  });

  it('in the list of quotes and in planning', async () => {
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
    expect(await seriousIn(editor.panel('Planen und korrigieren'))).toEqual([]);
  });

  it('in the rubrics of the original, a list of texts that is written line by line', async () => {
    const rubrics = tab.getByLabel('Rubriken laut Original');
    expect(await rubrics.inputValue()).toBe(look === 'light' ? '' : 'Verkehr\nStadt, Land');
    await rubrics.fill('Verkehr\n\n Stadt, Land \n');
    expect(await seriousIn(rubrics.locator('xpath=../..'))).toEqual([]);
    if (look === 'dark') return;
    await editor.button('Speichern').click();
    await editor.sees('Gespeichert');
    const stored = await panel.server.strapi
      .documents(ARTICLE)
      .findFirst({ locale: 'de', populate: ['source'] });
    expect(stored!.source).toMatchObject({ categories: ['Verkehr', 'Stadt, Land'], tags: null });
  });

  it('with what the browser draws itself in the same look', async () => {
    const moment = tab.getByLabel('Veröffentlichen am');
    expect(await moment.evaluate((input) => getComputedStyle(input).colorScheme)).toBe(look);
  });

  it('in an open quote that is put right', async () => {
    await editor.button('Bearbeiten', editor.quote(YEAR)).click();
    await tab.getByRole('combobox', { name: 'Wer spricht' }).fill('Karla');
    await tab.getByRole('option').filter({ hasText: 'Karla Nagel' }).first().waitFor();
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
    await tab.getByRole('combobox', { name: 'Wer spricht' }).fill('Olga Brandt');
    await tab.getByRole('option', { name: 'Neue Person „Olga Brandt“ anlegen' }).waitFor();
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
    await tab.keyboard.press('Escape');
    await editor.button('Abbrechen', editor.quote(YEAR)).click();
  });

  it('in words chosen in the text', async () => {
    await editor.chooseWord('Niemand');
    await editor.button('Zitat daraus machen').waitFor();
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
    await editor.button('Abbrechen').click();
  });

  it('in the dialog that publishes', async () => {
    await editor.button('Veröffentlichen').click();
    await dialog()
      .getByText(/nicht mit hinaus/)
      .waitFor();
    expect(await seriousIn(dialog())).toEqual([]);
    await closeDialog();
  });

  it('in the dialog that corrects', async () => {
    await editor.button('Artikel korrigieren').click();
    await dialog().getByRole('textbox', { name: 'Vermerk' }).waitFor();
    expect(await seriousIn(dialog())).toEqual([]);
    await closeDialog();
  });

  it('in an accepted quote, which can be merged with the next, and in its correction', async () => {
    if (look === 'light') await editor.button('Annehmen', editor.quote(PILLAR)).click();
    await editor.isIn('Angenommen', PILLAR);
    await editor.quote(PILLAR).locator('[data-quote-head]').click();
    await editor.button('Verbinden mit „Dann öffnen wir sie“', editor.quote(PILLAR)).waitFor();
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
    await editor.button('Korrektur', editor.quote(PILLAR)).click();
    await editor.quote(PILLAR).getByRole('textbox', { name: 'Vermerk' }).waitFor();
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
    await editor.button('Abbrechen', editor.quote(PILLAR)).click();
  });

  it('in a lost quote', async () => {
    await editor.chooseWord('einzelnen');
    await tab.keyboard.type('kleinen');
    await editor.isIn('Verloren', PILLAR);
    await editor.quote(PILLAR).locator('ins').waitFor();
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
  });

  it('in a suggestion that is lost', async () => {
    await editor.chooseWord('mindestens');
    await tab.keyboard.type('höchstens');
    await editor.isIn('Verloren', YEAR);
    expect(await seriousIn(editor.panel('Zitate'))).toEqual([]);
  });

  it('in the widgets of the home page', async () => {
    await tab.goto(panel.at('/'));
    for (const name of ['Offene Vorschläge', 'Geplant', 'Verlorene Zitate', 'Verborgene Zitate'])
      await tab.getByText(name, { exact: true }).first().waitFor();
    await tab.getByRole('link', { name: 'Die Brücke bleibt gesperrt' }).first().waitFor();
    expect(await seriousIn(tab.locator('#main-content'))).toEqual([]);
  });
});
