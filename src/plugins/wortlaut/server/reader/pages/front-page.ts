import { teaserOf } from '../answers/article';
import { recordsOf, type Answered } from '../answers/fields';
import { momentShown } from '../dates';
import { settingOf, type Setting } from '../site';
import { PAGE_LANGUAGES } from '../words/words';
import { shownPicture } from './article-page';
import type { Page } from './page';
import { pagingOf } from './paging';

/** The front page, of an answer with the latest articles. */
export function frontPage(body: Answered, setting: Setting): Page {
  const { words, language, addresses, site } = setting;
  const paging = pagingOf(body, addresses.front);
  return {
    template: 'front',
    title: words.latest,
    description: words.claim,
    canonical: addresses.front(paging.page),
    otherLanguages: PAGE_LANGUAGES.filter((other) => other !== language).map((other) => ({
      language: other,
      path: settingOf(site, other).addresses.front(),
    })),
    view: {
      ...paging,
      words,
      articles: recordsOf(body, 'data').flatMap((record) => {
        const article = teaserOf(record);
        if (article === undefined) return [];
        return [
          {
            title: article.title,
            kicker: article.kicker,
            abstract: article.abstract,
            path: article.slug === undefined ? undefined : addresses.article(article.slug),
            published: momentShown(article.firstPublicationDate, language),
            cover: shownPicture(article.cover, setting),
          },
        ];
      }),
    },
  };
}
