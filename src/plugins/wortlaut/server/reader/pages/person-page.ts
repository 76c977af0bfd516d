import type { Article } from '../answers/article';
import { recordsOf, type Answered } from '../answers/fields';
import type { Person, Role } from '../answers/person';
import { quoteOf, type Quote } from '../answers/quote';
import { linkAddress } from '../body/addresses';
import { dayShown, deadlineShown } from '../dates';
import { settingOf, type Setting } from '../site';
import { PAGE_LANGUAGES } from '../words/words';
import { shownCorrection, shownPicture, type Draft } from './article-page';
import type { Page } from './page';
import { pagingOf } from './paging';
import { placeLinks } from './place-links';

function yearsOf({ from, until, former }: Role, { words }: Setting): string | undefined {
  const [begun, ended] = [from?.slice(0, 4), until?.slice(0, 4)];
  if (begun !== undefined && ended !== undefined) return begun === ended ? begun : `${begun}–${ended}`;
  if (begun !== undefined) return `${words.since} ${begun}`;
  if (ended !== undefined) return `${words.until} ${ended}`;
  return former ? words.former : undefined;
}

/** The biography in the language of the page; where there is none, the first. */
function bioIn({ bio }: Person, language: string): Person['bio'][number] | undefined {
  return bio.find((each) => each.language?.split('-')[0] === language) ?? bio[0];
}

/** Roles that are in the language of the page or in none; where there are none of those, all. */
function rolesIn({ roles }: Person, language: string): readonly Role[] {
  const own = roles.filter((role) => role.language === undefined || role.language.split('-')[0] === language);
  return own.length > 0 ? own : roles;
}

function quoteView(quote: Quote, links: ReadonlyMap<string, string>, articles: Titles, setting: Setting) {
  const { language } = setting;
  const article = quote.article && articles.get(quote.article.documentId);
  return {
    text: quote.text,
    kind: quote.kind,
    cite: quote.sourceUrl === undefined ? undefined : linkAddress(quote.sourceUrl),
    link: links.get(quote.documentId),
    said: dayShown(quote.saidOn, language),
    published: dayShown(quote.article?.firstPublicationDate, language),
    role: quote.speakerRole,
    circumstances: [quote.occasion, quote.place].filter((each) => each !== undefined),
    correction: quote.correction && shownCorrection(quote.correction, setting),
    article,
  };
}

/** A page about a person on another site, under the name of the site; undefined for what is no address of the web. */
function elsewhere(given: string): { readonly address: string; readonly name: string } | undefined {
  const address = linkAddress(given);
  if (address === undefined || !URL.canParse(address)) return undefined;
  return { address, name: new URL(address).hostname.replace(/^www\./, '') };
}

type Titles = ReadonlyMap<string, { readonly title: string; readonly path: string }>;

/** The quotations that an answer holds, and the articles that they stand in. */
export interface Said {
  readonly answer: Answered;
  readonly articles: readonly Article[];
}

/** The page of a person with what they said, the latest first, each linked to its place in the article. */
export function personPage(person: Person, said: Said, setting: Setting, draft?: Draft): Page {
  const { words, language, addresses, site } = setting;
  const slug = person.slug ?? '';
  const bio = bioIn(person, language);
  const links = new Map(said.articles.flatMap((article) => [...placeLinks(article, setting)]));
  const titles: Titles = new Map(
    said.articles.flatMap(({ documentId, title, slug: at }) =>
      at === undefined ? [] : [[documentId, { title, path: addresses.article(at) }]],
    ),
  );
  const paging = pagingOf(said.answer, (page) => addresses.person(slug, page));
  return {
    template: 'person',
    title: person.name,
    description: bio?.text,
    canonical: draft ? undefined : addresses.person(slug, paging.page),
    draftUntil: draft && deadlineShown(draft.expiresAt, language),
    otherLanguages: draft
      ? []
      : PAGE_LANGUAGES.filter((other) => other !== language).map((other) => ({
          language: other,
          path: settingOf(site, other).addresses.person(slug),
        })),
    view: {
      ...paging,
      // The further pages are those of the public person, which has none where it is a draft.
      ...(draft && { newer: undefined, older: undefined }),
      words,
      name: person.name,
      aliases: person.aliases,
      portrait: shownPicture(person.portrait, setting),
      roles: rolesIn(person, language).map((role) => ({ ...role, years: yearsOf(role, setting) })),
      born: dayShown(person.birthDate, language),
      died: dayShown(person.deathDate, language),
      bio: bio?.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '') ?? [],
      bioLanguage: bio?.language,
      sameAs: person.sameAs.flatMap((given) => elsewhere(given) ?? []),
      quotes: recordsOf(said.answer, 'data').flatMap((record) => {
        const quote = quoteOf(record);
        return quote === undefined ? [] : [quoteView(quote, links, titles, setting)];
      }),
    },
  };
}
