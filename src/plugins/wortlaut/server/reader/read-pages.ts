import { isRecord } from '../public-reading/refusal';
import { articleOf } from './answers/article';
import { recordOf, recordsOf, textOf, type Answered } from './answers/fields';
import { personOf, type Person } from './answers/person';
import { quoteOf } from './answers/quote';
import { articlePage, type Draft } from './pages/article-page';
import { frontPage } from './pages/front-page';
import type { NoticeKind } from './pages/notice-page';
import type { Page } from './pages/page';
import { personPage } from './pages/person-page';
import { quotePage } from './pages/quote-page';
import type { ApiAnswer, PublicApi } from './public-api';
import { articlesByIds, latestArticles, quotesOfPerson, WHOLE_ARTICLE, WHOLE_PERSON } from './questions';
import { settingOf, type Setting } from './site';
import { pageLanguage } from './words/words';

/** Enough for a screen or two. */
const ARTICLES_ON_PAGE = 20;
/** Each of them may stand in another article, which is read to link to its place. */
const QUOTES_ON_PAGE = 20;

/**
 * What became of a question for a page:
 * - `page`: here it is;
 * - `moved`: it is at this path now;
 * - `none`: there is none, and why.
 */
export type Outcome =
  | { readonly kind: 'page'; readonly page: Page; readonly setting: Setting }
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'none'; readonly why: NoticeKind };

const none = (why: NoticeKind): Outcome => ({ kind: 'none', why });

/** Why an answer of the API makes no page. */
const failed = ({ status }: ApiAnswer): Outcome => none(status >= 500 ? 'unavailable' : 'notFound');

function bodyOf({ status, body }: ApiAnswer): Answered | undefined {
  return status === 200 && isRecord(body) ? body : undefined;
}

/** The slug at the end of the address that a redirect of the API leads to. */
function movedSlug({ location }: ApiAnswer): string | undefined {
  const slug = location?.split('?')[0]?.split('/').at(-1);
  return slug === undefined || slug === '' ? undefined : decodeURIComponent(slug);
}

/** The front page, or a later page of the list on it. */
export async function readFrontPage(api: PublicApi, setting: Setting, page: number): Promise<Outcome> {
  const answer = await api('/articles', latestArticles(setting.language, page, ARTICLES_ON_PAGE));
  const body = bodyOf(answer);
  if (body === undefined) return failed(answer);
  if (page > 1 && recordsOf(body, 'data').length === 0) return none('notFound');
  return { kind: 'page', page: frontPage(body, setting), setting };
}

/** The page of the article at a slug. */
export async function readArticlePage(api: PublicApi, setting: Setting, slug: string): Promise<Outcome> {
  const answer = await api(`/articles/by-slug/${encodeURIComponent(slug)}`, {
    ...WHOLE_ARTICLE,
    locale: setting.language,
  });
  const moved = movedSlug(answer);
  if (moved !== undefined) return { kind: 'moved', path: setting.addresses.article(moved) };
  const data = recordOf(bodyOf(answer) ?? {}, 'data');
  const article = data && articleOf(data, setting.language);
  return article ? { kind: 'page', page: articlePage(article, setting), setting } : failed(answer);
}

async function personWithQuotes(
  api: PublicApi,
  setting: Setting,
  person: Person,
  { page = 1, draft }: { page?: number; draft?: Draft } = {},
): Promise<Outcome> {
  const said = await api(
    '/quotes',
    quotesOfPerson(person.documentId, setting.language, page, QUOTES_ON_PAGE),
  );
  const body = bodyOf(said);
  if (body === undefined) return failed(said);
  const quotes = recordsOf(body, 'data').flatMap((record) => quoteOf(record) ?? []);
  if (page > 1 && quotes.length === 0) return none('notFound');
  const ids = [...new Set(quotes.flatMap(({ article }) => article?.documentId ?? []))];
  const around = ids.length === 0 ? undefined : await api('/articles', articlesByIds(ids, setting.language));
  const articles = recordsOf((around && bodyOf(around)) ?? {}, 'data').flatMap(
    (record) => articleOf(record, setting.language) ?? [],
  );
  return { kind: 'page', page: personPage(person, { answer: body, articles }, setting, draft), setting };
}

/** The page of the person at a slug, or a later page of what they said. */
export async function readPersonPage(
  api: PublicApi,
  setting: Setting,
  slug: string,
  page: number,
): Promise<Outcome> {
  const answer = await api(`/persons/by-slug/${encodeURIComponent(slug)}`, WHOLE_PERSON);
  const moved = movedSlug(answer);
  if (moved !== undefined) return { kind: 'moved', path: setting.addresses.person(moved) };
  const data = recordOf(bodyOf(answer) ?? {}, 'data');
  const person = data && personOf(data);
  return person ? personWithQuotes(api, setting, person, { page }) : failed(answer);
}

/** The draft that a signed link leads to, as the page that it would be. */
export async function readPreviewPage(api: PublicApi, setting: Setting, token: string): Promise<Outcome> {
  const answer = await api(`/previews/${encodeURIComponent(token)}`);
  const body = bodyOf(answer);
  const data = body && recordOf(body, 'data');
  if (body === undefined || data === undefined) {
    return none(answer.status >= 500 ? 'unavailable' : 'noPreview');
  }
  const meta = recordOf(body, 'meta') ?? {};
  const draft: Draft = { expiresAt: textOf(meta, 'expiresAt') ?? '' };
  const inLanguage = settingOf(setting.site, pageLanguage(data.locale) ?? setting.language);
  if (meta.type === 'persons') {
    const person = personOf(data);
    return person ? personWithQuotes(api, inLanguage, person, { draft }) : none('noPreview');
  }
  if (meta.type === 'quotes') {
    const quote = quoteOf(data);
    return quote
      ? { kind: 'page', page: quotePage(quote, inLanguage, draft), setting: inLanguage }
      : none('noPreview');
  }
  const article = articleOf(data, inLanguage.language);
  return article
    ? { kind: 'page', page: articlePage(article, inLanguage, draft), setting: inLanguage }
    : none('noPreview');
}
