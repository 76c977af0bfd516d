/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { registerAdministrator, tokenIn } from '../running-strapi/sign-in';
import { type ArticleEditor, articleEditor, NEW_ARTICLE } from './article-editor';
import { type Panel, startPanel } from './panel';

const RAW = readFileSync(path.join(__dirname, '../fixtures/seed.txt'), 'utf8');
const ARTICLE = 'api::article.article';
const WIDE = { width: 1440, height: 1000 };
const NARROW = { width: 400, height: 900 };

let panel: Panel;
let tab: Page;
let editor: ArticleEditor;

beforeAll(async () => {
  panel = await startPanel();
  tab = await panel.openTab('de', tokenIn(await registerAdministrator(panel.server)));
  editor = articleEditor(tab);
});
afterAll(() => panel?.stop());

/** Makes the window narrow, where the side panels are in a drawer, and wide again: they are put up anew each time. */
async function narrowAndWideAgain(atFootOfPage: () => Promise<unknown>) {
  await tab.setViewportSize(NARROW);
  await editor.button('Weitere Aktionen zeigen').click();
  await atFootOfPage();
  await tab.setViewportSize(WIDE);
}

/** The buttons whose words do not fit into them. */
const tooLow = (part: Locator) =>
  part.getByRole('button').evaluateAll((buttons) =>
    buttons
      .filter((button) =>
        [...button.children].some((words) => {
          const [inner, outer] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
          return inner.height > 0 && (inner.top < outer.top || inner.bottom > outer.bottom);
        }),
      )
      .map(({ textContent }) => textContent),
  );

/** Is all of it in the window, and nothing in front of it? */
const isInSight = (element: Locator) =>
  element.evaluate((node) => {
    const { top, bottom, left, right } = node.getBoundingClientRect();
    const isInWindow = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    return isInWindow && node.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });

describe('a window that changes its width', () => {
  it('keeps what was taken apart and its way back', async () => {
    await tab.goto(panel.at(NEW_ARTICLE));
    await editor.copy(RAW);
    await editor.clickBody();
    await tab.keyboard.press('ControlOrMeta+V');
    await editor.button('Text zerlegen').click();
    await editor.sees('Der Text ist in seine Felder zerlegt.');
    await narrowAndWideAgain(() => editor.sees('Der Text ist in seine Felder zerlegt.'));
    await editor.sees('Der Text ist in seine Felder zerlegt.');
    await editor.button('Rückgängig').click();
    await editor.button('Text zerlegen').waitFor();
  });

  it('has buttons as high as their words', async () => {
    await editor.button('Text zerlegen').click();
    await editor.sees('Der Text ist in seine Felder zerlegt.');
    await editor.button('Speichern').click();
    await editor.button('Alle sicheren annehmen (2)').waitFor();
    expect(await tooLow(editor.panel('Zitate'))).toEqual([]);
  });

  it('keeps what can be undone, and in sight', async () => {
    await editor.button('Alle sicheren annehmen (2)').click();
    const undo = editor.button('Rückgängig: 2 Zitate angenommen');
    await undo.waitFor();
    await narrowAndWideAgain(async () => {
      await undo.waitFor();
      await tab.locator('li[data-quote]').last().scrollIntoViewIfNeeded();
      expect(await isInSight(undo)).toBe(true);
    });
    await undo.click();
    await editor.button('Alle sicheren annehmen (2)').waitFor();
  });
});

describe('the keys for publishing', () => {
  it('open the dialog that shows what goes out, and publish nothing past it', async () => {
    const published = () =>
      panel.server.strapi.documents(ARTICLE).count({ status: 'published', locale: 'de' });
    await editor.clickBody();
    await tab.keyboard.press('ControlOrMeta+Shift+Enter');
    const dialog = tab.getByRole('dialog', { name: 'Artikel veröffentlichen' });
    await dialog.getByText('Der Artikel geht allein hinaus.').waitFor();
    await tab.keyboard.press('ControlOrMeta+Shift+Enter');
    await editor.button('Abbrechen', dialog).click();
    await dialog.waitFor({ state: 'detached' });
    // What was sent before this answer has been answered too.
    await editor.button('Annehmen').first().click();
    await editor.sees('Zitat angenommen');
    expect(await published()).toBe(0);
  });
});
