/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

/** Where a German article is begun in the panel. */
export const NEW_ARTICLE =
  '/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=de';

/** An article in the panel's edit view, worked on as an editor does: with mouse, keyboard and clipboard. */
export function articleEditor(tab: Page) {
  const body = tab.locator('[data-slate-editor="true"]');
  const button = (name: string | RegExp, within: Page | Locator = tab) =>
    within.getByRole('button', { name, exact: true });
  const quote = (words: string) =>
    tab.locator('li[data-quote]').filter({ has: tab.locator('q, span[lang]', { hasText: words }) });
  const section = (name: string) =>
    tab.locator('section').filter({ has: tab.getByRole('heading', { name: new RegExp(`^${name} \\(`) }) });
  const untilIdle = () =>
    tab.evaluate(
      () => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(() => idle(undefined)))),
    );
  /** True where the caret stands in the body, and what is chosen there says this. */
  const isChosen = (text: string) =>
    body.evaluate((editor, chosen) => {
      const selection = getSelection();
      return editor.contains(selection?.anchorNode ?? null) && selection?.toString().trim() === chosen;
    }, text);
  /**
   * Clicks once the page has built up, and again where this did not choose the text: a page that builds up takes a caret
   * away that the rich-text editor had not yet taken over.
   */
  const clickUntilChosen = async (text: string, click: () => Promise<void>) => {
    await body.waitFor();
    await tab.waitForLoadState('networkidle');
    do {
      await untilIdle();
      await click();
      await untilIdle();
    } while (!(await isChosen(text)));
  };
  const middleOf = async (word: string) => {
    await body.getByText(word).first().scrollIntoViewIfNeeded();
    return body.evaluate((editor, sought) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.textContent ?? '').indexOf(sought);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`"${sought}" is not in the body.`);
    }, word);
  };
  return {
    tab,
    body,
    button,
    /** The quote in the list whose wording, with its marks, has these words in it. */
    quote,
    /** The part of the list with this heading: "Angenommen". */
    section,
    /** Waits until the quote stands in the part of the list with this heading. */
    isIn: (name: string, words: string) =>
      section(name)
        .filter({ has: quote(words) })
        .waitFor(),
    /** A box beside the article, by its heading. */
    panel: (name: string) => tab.getByRole('heading', { name, exact: true }).locator('xpath=..'),
    /** A notice of the panel, which takes itself away. */
    sees: (text: string | RegExp) => tab.getByText(text).filter({ visible: true }).first().waitFor(),
    async copy(text: string) {
      await tab.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    },
    /**
     * Saves, and waits until the notice of it is gone: by then the form has begun anew from what is stored, which would
     * take back what is typed in between.
     */
    async save() {
      await button('Speichern').click();
      const notice = tab.getByText('Gespeichert', { exact: true }).first();
      await notice.waitFor();
      await notice.waitFor({ state: 'detached' });
    },
    /** Sets the caret into the body, to type or paste there. */
    clickBody: () => clickUntilChosen('', () => body.click()),
    /** Chooses a word of the body by clicking on it twice, to type in its place. */
    chooseWord: (word: string) =>
      clickUntilChosen(word, async () => {
        const { x, y } = await middleOf(word);
        await tab.mouse.dblclick(x, y);
      }),
  };
}

export type ArticleEditor = ReturnType<typeof articleEditor>;
