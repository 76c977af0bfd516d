import { textFragment } from '../../../domain/formats/text-fragment';
import type { Article } from '../answers/article';
import { quoteElementId } from '../body/marked-places';
import { pageTextOf } from '../page-text';
import type { Setting } from '../site';
import { articlePage } from './article-page';
import { htmlOf } from './html-of';

/**
 * A link to the very place of each quotation in its article, by documentId: the id of its element, for all browsers, and
 * the words, for those that find and mark them. The words are unique on the page as it is served, notes and all.
 */
export function placeLinks(article: Article, setting: Setting): ReadonlyMap<string, string> {
  if (article.slug === undefined) return new Map();
  const path = setting.addresses.article(article.slug);
  const page = pageTextOf(htmlOf(articlePage(article, setting), setting));
  return new Map(
    article.quotes.flatMap(({ documentId }) => {
      const id = quoteElementId(documentId);
      const range = page.elements.get(id);
      if (range === undefined) return [];
      // After an id, the words follow without a second "#".
      const words = textFragment(page.text, range)?.slice(1) ?? '';
      return [[documentId, `${path}#${id}${words}`]];
    }),
  );
}
