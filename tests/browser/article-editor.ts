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
    /** Chooses a word of the body by clicking on it twice. */
    async chooseWord(word: string) {
      await body.getByText(word).first().scrollIntoViewIfNeeded();
      const at = await body.evaluate((editor, sought) => {
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
      await tab.mouse.dblclick(at.x, at.y);
    },
  };
}

export type ArticleEditor = ReturnType<typeof articleEditor>;
