/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { registerAdministrator, signInAs, tokenIn } from '../running-strapi/sign-in';
import { type ArticleEditor, articleEditor, NEW_ARTICLE } from './article-editor';
import { type Panel, startPanel } from './panel';

const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

const TITLE = 'Die Brücke bleibt gesperrt';
const PILLAR = '„Wir prüfen jeden einzelnen Pfeiler“';
const YEAR = '„Das dauert mindestens ein halbes Jahr.“';
const TEXT = [
  'Die Brücke bleibt gesperrt. „Wir prüfen jeden einzelnen Pfeiler“, sagte Bürgermeisterin Karla Nagel am Montag.',
  'Der Ingenieur Jonas Petri widersprach: „Das dauert mindestens ein halbes Jahr.“',
];

let panel: Panel;
const tokens = { first: '', second: '', author: '' };

beforeAll(async () => {
  panel = await startPanel();
  await registerAdministrator(panel.server);
  const token = async (role: string, email: string) => tokenIn(await signInAs(panel.server, role, email));
  tokens.first = await token('strapi-editor', 'erste@example.org');
  tokens.second = await token('strapi-editor', 'zweite@example.org');
  tokens.author = await token('strapi-author', 'autor@example.org');
});
afterAll(() => panel?.stop());

async function openEditor(token: string, address: string): Promise<ArticleEditor> {
  const tab = await panel.openTab('de', token);
  await tab.goto(panel.at(address));
  const editor = articleEditor(tab);
  await editor.body.waitFor();
  return editor;
}

async function writtenArticle(title: string): Promise<string> {
  const { documentId } = await panel.server.strapi.documents(ARTICLE).create({
    locale: 'de',
    data: {
      title,
      body: TEXT.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    },
  });
  return `${ARTICLES}/${documentId}?plugins[i18n][locale]=de`;
}

const reviewOf = async (words: string) => {
  const quotes = await panel.server.strapi
    .documents('api::quote.quote')
    .findMany({ locale: 'de', filters: { text: { $contains: words } } });
  return quotes.map(({ review }) => review);
};

describe('an author without the right to publish', () => {
  it('decides about the quotes of an own article, and can neither publish nor plan it', async () => {
    const editor = await openEditor(tokens.author, NEW_ARTICLE);
    await editor.tab.getByRole('textbox', { name: /^Titel/ }).fill(TITLE);
    await editor.clickBody();
    await editor.copy(TEXT.join('\n\n'));
    await editor.tab.keyboard.press('ControlOrMeta+V');
    await editor.button('Speichern').click();
    await editor.button('Annehmen', editor.quote(PILLAR)).click();
    await editor.isIn('Angenommen', PILLAR);

    await editor.sees('Ihre Rolle darf diesen Artikel nicht veröffentlichen.');
    expect(await editor.button('Veröffentlichen').isDisabled()).toBe(true);
    expect(await editor.tab.getByLabel('Veröffentlichen am').isDisabled()).toBe(true);
    await editor.tab.context().close();
  });

  it('sees nothing of what waits in the articles of others', async () => {
    await writtenArticle('Ein Artikel von anderen');
    const tab = await panel.openTab('de', tokens.author);
    await tab.goto(panel.at('/'));
    await tab.getByRole('link', { name: TITLE }).first().waitFor();
    expect(await tab.getByText('Ein Artikel von anderen').count()).toBe(0);
    await tab.context().close();
  });
});

/** Presses Tab until `element` has the focus; throws where that never comes. */
async function tabTo(tab: Page, element: ReturnType<Page['locator']>) {
  const MOST_STOPS = 200;
  const inRichText = tab.locator('[data-slate-editor="true"]');
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    // In a rich text, Tab is a sign of the text; Escape leaves it.
    if (await inRichText.evaluate((each) => each === document.activeElement))
      await tab.keyboard.press('Escape');
    await tab.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

describe('keyboard only', () => {
  it('decides, puts right and publishes', async () => {
    const editor = await openEditor(tokens.first, await writtenArticle('Nur mit Tasten'));
    const { tab } = editor;
    const head = (words: string) => editor.quote(words).locator('[data-quote-head]');
    const hasFocus = (words: string) => head(words).and(tab.locator(':focus')).waitFor();
    await head(PILLAR).waitFor();
    await tabTo(tab, head(PILLAR));
    await tab.keyboard.press('ArrowDown');
    await hasFocus(YEAR);
    await tab.keyboard.press('a');
    await editor.isIn('Angenommen', YEAR);
    // The focus stays in the list, at whatever now stands there.
    await tab.locator('[data-quote-head]:focus').waitFor();
    await tab.keyboard.press('Home');
    await hasFocus(PILLAR);
    await tab.keyboard.press('e');
    const speaker = tab.getByRole('combobox', { name: 'Wer spricht' });
    await speaker.and(tab.locator(':focus')).waitFor();
    await tab.keyboard.press('ControlOrMeta+A');
    await tab.keyboard.type('Jonas');
    await tab
      .getByRole('option', { name: /^JP Jonas Petri|Jonas Petri$/ })
      .first()
      .waitFor();
    await tab.keyboard.press('Enter');
    await tabTo(tab, editor.button('Übernehmen und annehmen'));
    await tab.keyboard.press('Enter');
    await editor.isIn('Angenommen', PILLAR);
    await editor.quote(PILLAR).getByText('Jonas Petri', { exact: true }).waitFor();

    const publish = editor.button('Veröffentlichen');
    await tabTo(tab, publish);
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').getByText('Zitate, die mit hinausgehen (2)').waitFor();
    await tabTo(tab, editor.button('Jetzt veröffentlichen'));
    await tab.keyboard.press('Enter');
    await editor.sees('Veröffentlicht: der Artikel, 2 Zitate, eine Person.');
    await tab.context().close();
  });
});

describe('two editors at once', () => {
  it("keep the first's decisions when the second saves, and tell of them when the second decides", async () => {
    const address = await writtenArticle('Zwei zugleich');
    const first = await openEditor(tokens.first, address);
    const second = await openEditor(tokens.second, address);
    await second.quote(YEAR).waitFor();

    await first.button('Annehmen', first.quote(PILLAR)).click();
    await first.isIn('Angenommen', PILLAR);
    await first.button('Ablehnen', first.quote(YEAR)).click();
    await first.isIn('Abgelehnt', YEAR);

    await second.tab.getByRole('textbox', { name: /^Dachzeile/ }).fill('Verkehr');
    await second.button('Speichern').click();
    await second.isIn('Angenommen', PILLAR);
    await second.isIn('Abgelehnt', YEAR);
    expect(await reviewOf('jeden einzelnen Pfeiler')).toContain('accepted');

    await first.quote(YEAR).getByRole('button', { expanded: false }).click();
    await first.button('Wieder vorschlagen').click();
    await first.isIn('Vorschläge', YEAR);
    await second.quote(YEAR).getByRole('button', { expanded: false }).click();
    await second.button('Bearbeiten', second.quote(YEAR)).click();
    await second.tab.getByRole('combobox', { name: 'Wer spricht' }).fill('Niemand Sonst');
    await second.tab.getByRole('option', { name: /^Neue Person/ }).click();
    await second.button('Übernehmen').click();
    await second.sees('Jemand anderes hat inzwischen über dieses Zitat entschieden.');
    await second.isIn('Vorschläge', YEAR);
    await first.tab.context().close();
    await second.tab.context().close();
  });
});
