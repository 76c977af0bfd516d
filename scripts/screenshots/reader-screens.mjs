import path from 'node:path';

/** @satisfies {Record<string, import('playwright-core').ViewportSize>} */
const SIZES = { wide: { width: 1440, height: 720 }, narrow: { width: 400, height: 720 } };
const PAGES = { front: '/de', article: '/de/articles/', person: '/de/persons/' };

/**
 * Takes a picture of each page for readers, in both looks, wide and narrow, and of an article as it is printed.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ folder: string, address: (path: string) => string, slugs: { article: string, person: string } }} options
 *   `address` is that of a page of the reader
 */
export async function takePicturesOfTheReader(page, { folder, address, slugs }) {
  const paths = { ...PAGES, article: PAGES.article + slugs.article, person: PAGES.person + slugs.person };
  const shoot = async (/** @type {string} */ name) =>
    page.screenshot({ path: path.join(folder, `reader-${name}.png`), fullPage: true });
  for (const [name, to] of Object.entries(paths)) {
    await page.goto(address(to));
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      for (const [width, size] of Object.entries(SIZES)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        await shoot(`${name}.${colorScheme}.${width}.de`);
      }
    }
  }
  await page.goto(address(paths.article));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // The width of a sheet of A4 at 96 dots to the inch.
  await page.setViewportSize({ width: 794, height: 720 });
  // On paper, the sheet has them.
  await page.addStyleTag({ content: 'html { padding: 60px }' });
  await shoot('article.print.de');
}
