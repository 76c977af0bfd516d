/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { publishDue } from '../../src/plugins/wortlaut/server/schedule/publish-due';
import { registerAdministrator, tokenIn } from '../running-strapi/sign-in';
import { type ArticleEditor, articleEditor, NEW_ARTICLE } from './article-editor';
import { type Panel, startPanel } from './panel';

/** The seed as a scraper left it, and what somebody would copy from there. */
const RAW = readFileSync(path.join(__dirname, '../fixtures/seed.txt'), 'utf8');

const MOST_ACTIONS = 12;

const GUARANTEE = '„Sie brauchen nur eine Garantie für ihre Sicherheit“';
const RIGHT = '„das Recht des Stärkeren“';
const EXCHANGE = '„Wir hatten gerade einen sehr substanziellen Meinungsaustausch';
const STEP = '„Das ist nur der erste Schritt“';
const EFFORTS = 'Russland unterstütze entsprechende Bemühungen';
const EMBASSY = 'Beide Seiten hätten ihr Ziel';

let panel: Panel;
let tab: Page;
let editor: ArticleEditor;

beforeAll(async () => {
  panel = await startPanel();
  tab = await panel.openTab('de', tokenIn(await registerAdministrator(panel.server)));
  editor = articleEditor(tab);
});
afterAll(() => panel?.stop());

const quotesOf = async (speaker: string) => {
  const rows = await panel.server.strapi.documents('api::quote.quote').findMany({
    locale: 'de',
    status: 'published',
    filters: { speaker: { name: speaker } },
    sort: 'position',
  });
  return rows.map(({ text }) => text);
};

/** Publishes through the dialog what is on the screen; afterwards the page shows what is stored, and nothing is left to publish. */
async function publish() {
  await editor.button('Veröffentlichen').click();
  await editor.button('Jetzt veröffentlichen').click();
  await editor.sees(/^Veröffentlicht: der Artikel/);
  await tab.locator('button:disabled', { hasText: 'Veröffentlichen' }).waitFor();
}

const isAccepted = (words: string) => editor.isIn('Angenommen', words);

describe("an editor's day", () => {
  it('brings the seed from paste to publication in at most twelve actions', async () => {
    let actions = 0;
    const act = async (action: Promise<unknown>) => {
      actions += 1;
      await action;
    };
    await tab.goto(panel.at(NEW_ARTICLE));
    await editor.copy(RAW);
    await act(editor.clickBody());
    await act(tab.keyboard.press('ControlOrMeta+V'));
    await act(editor.button('Text zerlegen').click());
    await editor.sees('Der Text ist in seine Felder zerlegt.');
    await act(editor.button('Speichern').click());
    await act(editor.button(/^(Alle sicheren annehmen|Das sichere annehmen)/).click());
    await isAccepted(GUARANTEE);
    await isAccepted(EXCHANGE);
    await act(editor.button('Annehmen', editor.quote(RIGHT)).click());
    await isAccepted(RIGHT);
    await act(editor.button('Annehmen', editor.quote(STEP)).click());
    await isAccepted(STEP);
    await act(editor.button('Veröffentlichen').click());
    const dialog = tab.getByRole('dialog');
    await dialog.getByText('Zitate, die mit hinausgehen (4)').waitFor();
    await dialog.getByText('Personen, die öffentlich werden (2)').waitFor();
    await act(editor.button('Jetzt veröffentlichen').click());
    await editor.sees('Veröffentlicht: der Artikel, 4 Zitate, 2 Personen.');

    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(await quotesOf('Wladimir Putin')).toEqual([
      'Sie brauchen nur eine Garantie für ihre Sicherheit',
      'das Recht des Stärkeren',
    ]);
    expect(await quotesOf('Kim Jong Un')).toHaveLength(2);
  });

  it('puts a speaker right, found by another name, and takes that back', async () => {
    const { strapi } = panel.server;
    const kim = await strapi.documents('api::person.person').findFirst({ filters: { name: 'Kim Jong Un' } });
    await strapi.documents('api::person.person').update({
      documentId: kim!.documentId,
      data: { aliases: [{ name: 'Kim Dschong Un' }] },
    });
    await editor.button('Bearbeiten', editor.quote(EFFORTS)).click();
    await tab.getByRole('combobox', { name: 'Wer spricht' }).fill('Kim Dschong');
    await tab.getByRole('option').filter({ hasText: 'gefunden als Kim Dschong Un' }).click();
    await editor.button('Übernehmen und annehmen').click();
    await isAccepted(EFFORTS);
    await editor.quote(EFFORTS).getByText('Kim Jong Un', { exact: true }).waitFor();
    await editor.button(/^Rückgängig: /).click();
    await editor.isIn('Vorschläge', EFFORTS);
  });

  it('merges a quote with the next one where both may be one utterance, and takes that back', async () => {
    await editor.quote(GUARANTEE).locator('[data-quote-head]').click();
    await editor.button('Korrektur', editor.quote(GUARANTEE)).waitFor();
    // What comes next is what the reporter made of Putin's words.
    expect(await editor.button(/^Verbinden mit/, editor.quote(GUARANTEE)).count()).toBe(0);
    await editor.quote(EFFORTS).locator('[data-quote-head]').click();
    await editor.button('Verbinden mit „Die Gespräche mit ihm …“', editor.quote(EFFORTS)).click();
    await isAccepted('Bemühungen von Kim … Die Gespräche mit ihm');
    await editor.button(/^Rückgängig: /).click();
    await editor.isIn('Vorschläge', EFFORTS);
  });

  it('makes a person without leaving the article', async () => {
    await editor.button('Bearbeiten', editor.quote(EMBASSY)).click();
    await tab.getByRole('combobox', { name: 'Wer spricht' }).fill('Jon Huntsman');
    await tab.getByRole('option', { name: 'Neue Person „Jon Huntsman“ anlegen' }).click();
    await editor.button('Übernehmen und annehmen').click();
    await isAccepted(EMBASSY);
    await publish();
    expect(await quotesOf('Jon Huntsman')).toHaveLength(1);
  });

  it('sees that an edit loses a quote, before it is saved, and mends it with a reason', async () => {
    await editor.chooseWord('Meinungsaustausch');
    await tab.keyboard.type('Gedankenaustausch');
    const lost = editor.section('Verloren').filter({ has: editor.quote(EXCHANGE) });
    await lost.waitFor();
    await editor.save();
    await editor.button('Veröffentlichen').click();
    await tab
      .getByRole('dialog')
      .getByText(/hat keine sichere Stelle im Artikel\./)
      .waitFor();
    await editor.button('Dorthin').click();
    await lost.locator('del', { hasText: 'Meinungsaustausch' }).waitFor();
    await lost.locator('ins', { hasText: 'Gedankenaustausch' }).waitFor();
    await editor.button('Neuen Wortlaut nehmen').click();
    await editor.sees('Der Wortlaut ist öffentlich. Bitte vermerken, warum er sich ändert.');
    await tab.getByRole('textbox', { name: 'Vermerk' }).fill('Die Übersetzung war ungenau.');
    await editor.button('Übernehmen').click();
    await isAccepted('sehr substanziellen Gedankenaustausch');
    await publish();
    expect((await quotesOf('Kim Jong Un'))[0]).toContain('Gedankenaustausch');
  });

  it('schedules the article in its own time zone', async () => {
    await tab.getByLabel('Veröffentlichen am').fill('2033-03-01T08:30');
    await editor.sees(/Dienstag, 1\. März 2033 um 08:30 \(Zeitzone Europe\/Berlin\)/);
    await editor.save();
    const article = await panel.server.strapi.documents('api::article.article').findFirst({ locale: 'de' });
    expect(new Date(article!.publishAt!).toISOString()).toBe('2033-03-01T07:30:00.000Z');
    await tab.goto(panel.at('/'));
    await tab
      .getByRole('link', { name: /Wladimir Putin/ })
      .first()
      .click();
    await editor.button('Zeitpunkt löschen').click();
    await editor.save();
  });

  it('finds the article gone out when its time has come', async () => {
    const due = tab.getByLabel('Veröffentlichen am');
    await tab.getByRole('textbox', { name: /^Dachzeile/ }).fill('Gipfeltreffen');
    await due.fill('2024-03-01T08:30');
    await editor.save();
    // Does nothing where the server's own clock was quicker.
    await publishDue(panel.server.strapi);
    await tab.reload();
    await tab.locator('button:disabled', { hasText: 'Veröffentlichen' }).waitFor();
    expect(await due.inputValue()).toBe('');
    const article = await panel.server.strapi
      .documents('api::article.article')
      .findFirst({ locale: 'de', status: 'published' });
    expect(article!.kicker).toBe('Gipfeltreffen');
  });

  it('corrects a quote and the article', async () => {
    await editor.quote(STEP).getByRole('button', { expanded: false }).click();
    await editor.button('Korrektur', editor.quote(STEP)).click();
    await tab.getByRole('textbox', { name: 'Vermerk' }).fill('Kim sprach vom ersten von vielen Schritten.');
    await editor.button('Korrektur vermerken').click();
    await editor.quote(STEP).getByText('Falsch zitiert', { exact: true }).waitFor();

    await editor.button('Artikel korrigieren').click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Vermerk' }).fill('Die Übersetzung wurde berichtigt.');
    await editor.button('Korrektur hinzufügen').click();
    await publish();
    const article = await panel.server.strapi
      .documents('api::article.article')
      .findFirst({ locale: 'de', status: 'published', populate: ['corrections'] });
    expect(article!.corrections).toMatchObject([
      { kind: 'correction', note: 'Die Übersetzung wurde berichtigt.' },
    ]);
  });
});
