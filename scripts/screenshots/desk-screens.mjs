/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../first-run/project.mjs';

const SEED = 'database/seed/000_527902e303ca14e5.txt';
const NEW_ARTICLE = '/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=de';
/** @satisfies {Record<string, import('playwright-core').ViewportSize>} */
const SIZES = { wide: { width: 1440, height: 1000 }, narrow: { width: 400, height: 900 } };

/** What the panel says in both languages, as far as the way through the desk needs it. */
const WORDS = {
  de: {
    takeApart: 'Text zerlegen',
    taken: 'Der Text ist in seine Felder zerlegt.',
    save: 'Speichern',
    certain: /^Alle sicheren annehmen/,
    accepted: 'Zitate angenommen',
    merge: /^Verbinden mit/,
    edit: 'Bearbeiten',
    speaker: 'Wer spricht',
    cancel: 'Abbrechen',
    lost: /^Verloren/,
    inTheWay: 'Das steht im Weg',
    publish: 'Veröffentlichen',
    goesOutAt: 'Veröffentlichen am',
    correct: 'Artikel korrigieren',
    saved: 'Gespeichert',
    more: 'Weitere Aktionen zeigen',
    waiting: 'Verlorene Zitate',
  },
  en: {
    takeApart: 'Take text apart',
    taken: 'The text is now in its fields.',
    save: 'Save',
    certain: /^Accept all certain ones/,
    accepted: 'quotes accepted',
    merge: /^Merge with/,
    edit: 'Edit',
    speaker: 'Speaker',
    cancel: 'Cancel',
    lost: /^Lost/,
    inTheWay: 'This is in the way',
    publish: 'Publish',
    goesOutAt: 'Publish at',
    correct: 'Correct the article',
    saved: 'Saved document',
    more: 'Open more actions',
    waiting: 'Lost quotes',
  },
};

/**
 * Goes through the quote desk as an editor does and takes a picture of each of its screens, wide, and narrow once there is
 * something to see.
 *
 * @param {import('playwright-core').Page} page signed in, in the look and the language that the pictures are to have
 * @param {{ language: 'de' | 'en', look: string, folder: string, address: (path: string) => string }} options
 *   `address` is that of a page of the panel
 */
export async function takePicturesOfTheDesk(page, { language, look, folder, address }) {
  const words = WORDS[language];
  const button = (/** @type {string | RegExp} */ name) => page.getByRole('button', { name, exact: true });
  const shoot = async (
    /** @type {string} */ name,
    /** @type {import('playwright-core').Locator} */ subject,
    /** @type {keyof SIZES} */ width = 'wide',
  ) => {
    const before = page.viewportSize() ?? SIZES.wide;
    await page.setViewportSize(SIZES[width]);
    // Whatever lies below the pointer would explain itself.
    await page.mouse.move(0, 0);
    await subject.first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.querySelector('div[role="alert"] img') === null);
    await page.screenshot({ path: path.join(folder, `${name}.${look}.${width}.${language}.png`) });
    await page.setViewportSize(before);
  };

  await page.setViewportSize(SIZES.wide);
  await page.goto(address(NEW_ARTICLE));
  const body = page.locator('[data-slate-editor="true"]');
  const dialog = page.getByRole('dialog');
  await body.click();
  const raw = await readFile(inProject(SEED), 'utf8');
  await page.evaluate((text) => navigator.clipboard.writeText(text), raw);
  await page.keyboard.press('ControlOrMeta+V');
  await shoot('desk-pasted', button(words.takeApart));
  await button(words.takeApart).click();
  await shoot('desk-taken-apart', page.getByText(words.taken));
  await button(words.save).click();
  await button(words.certain).waitFor();
  await page.getByText(words.saved, { exact: true }).first().waitFor({ state: 'detached' });
  await shoot('desk-suggestions', button(words.certain));
  await button(words.certain).click();
  await page.getByText(words.accepted).first().waitFor();
  const pieces = page.locator('li[data-quote]').filter({ hasText: 'Russland unterstütze' });
  await pieces.locator('[data-quote-head]').click();
  await pieces.getByRole('button', { name: words.merge }).waitFor();
  await shoot('desk-merge', pieces.getByRole('button', { name: words.merge }));
  await pieces.locator('[data-quote-head]').click();
  const partial = page
    .locator('li[data-quote]')
    .filter({ has: page.locator('q', { hasText: '„das Recht' }) });
  await partial.getByRole('button', { name: words.edit, exact: true }).click();
  await page.getByRole('combobox', { name: words.speaker }).fill('Putin');
  await page.getByRole('option').filter({ hasText: 'Wladimir Putin' }).first().waitFor();
  await shoot('desk-edit', page.getByRole('option').last());
  await button(words.cancel).click();

  await chooseWord(body, 'gemeinsamem');
  await page.keyboard.type('großem');
  await page.getByRole('heading', { name: words.lost }).waitFor();
  const lost = page.locator('section').filter({ has: page.getByRole('heading', { name: words.lost }) });
  await lost.locator('[data-quote-head]').click();
  await lost.locator('ins').first().waitFor();
  await shoot('desk-lost', lost);

  await page.getByLabel(words.goesOutAt).fill('2033-03-01T08:30');
  await shoot('desk-schedule', button(words.correct));
  await button(words.correct).click();
  await shoot('desk-correct', dialog);
  await button(words.cancel).last().click();
  await button(words.save).click();
  await page.getByText(words.saved, { exact: true }).first().waitFor();
  await page.getByText(words.saved, { exact: true }).first().waitFor({ state: 'detached' });
  await button(words.publish).click();
  await dialog.getByText(words.inTheWay).waitFor();
  await shoot('desk-publish', dialog);
  await button(words.cancel).click();
  await takeNarrowPictures();
  await page.setViewportSize(SIZES.wide);
  await page.goto(address('/'));
  for (const width of /** @type {const} */ (['wide', 'narrow']))
    await shoot('desk-home', page.getByText(words.waiting, { exact: true }), width);

  /** In a narrow window the panels are in a drawer at the foot of the page. */
  async function takeNarrowPictures() {
    await page.setViewportSize(SIZES.narrow);
    await page.goto(page.url());
    await button(words.more).click();
    await shoot('desk-suggestions', page.locator('li[data-quote]'), 'narrow');
    await lost.locator('[data-quote-head]').click();
    await shoot('desk-lost', lost.locator('ins'), 'narrow');
    await shoot('desk-schedule', page.getByLabel(words.goesOutAt), 'narrow');
    await button(words.publish).click();
    await dialog.getByText(words.inTheWay).waitFor();
    await shoot('desk-publish', dialog, 'narrow');
  }
}

/**
 * Chooses a word of the body as a hand does, by clicking on it twice.
 *
 * @param {import('playwright-core').Locator} body
 * @param {string} word
 */
async function chooseWord(body, word) {
  const at = await body.evaluate((editor, sought) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(sought);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`"${sought}" is not in the text.`);
  }, word);
  await body.page().mouse.dblclick(at.x, at.y);
}
