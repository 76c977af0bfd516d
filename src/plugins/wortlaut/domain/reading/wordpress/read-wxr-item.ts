import { plainText } from '../../text/plain-text';
import { unreadable, type ReadResult } from '../article-read';
import { readAuthors } from '../authors';
import { cleanBlocks } from '../cleaning/clean-blocks';
import { readDate } from '../dates';
import { htmlToMdast } from '../html/html-to-mdast';
import { refusePage } from '../html/read-html';
import { languageOfTag } from '../language';
import { LONGEST_ARTICLE } from '../limits';
import { Notes } from '../mdast/notes';
import { toBlocks } from '../mdast/to-blocks';
import { noteShortcodes } from '../shortcodes';
import { webAddress } from '../web-address';
import { withParagraphs } from './paragraphs';

/** What the head of a WordPress export says for all its posts. */
export interface WxrSite {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  /** From login to the name that is shown. */
  readonly authors: ReadonlyMap<string, string>;
}

/** One `item` of a WordPress export, by the local names of its elements. */
export interface WxrItem {
  readonly fields: Readonly<Record<string, string>>;
  readonly categories: readonly { readonly domain: string; readonly name: string }[];
}

/** "0000-00-00 00:00:00" is no date. */
const hasDate = (text: string | undefined): text is string => text !== undefined && /[1-9]/.test(text);

/** Drafts, scheduled and private posts stand in an export beside what is public, and so do those with a password. */
function withheldOf(fields: WxrItem['fields']): string | undefined {
  const status = fields['wp:status'] || 'publish';
  if (status !== 'publish') return `WordPress has it as "${status}".`;
  return fields['wp:post_password'] ? 'WordPress asks for a password for it.' : undefined;
}

function inlineText(html: string, notes: Notes): string {
  const root = htmlToMdast(html, notes);
  return plainText(toBlocks(root, notes)).text.replace(/\s+/g, ' ').trim();
}

/**
 * Reads a post of a WordPress export.
 *
 * Out: the article, or why there is none; it never throws for any text. Nothing in it can run (see `readHtml`).
 */
export function readWxrItem({ fields, categories }: WxrItem, site: WxrSite): ReadResult {
  const content = withParagraphs(fields['content:encoded'] ?? '');
  const refused = refusePage(content);
  if (refused) return refused;
  const notes = new Notes();
  const link = webAddress(fields.link ?? '');
  const language = languageOfTag(site.language);
  const date = [fields['wp:post_date_gmt'], fields.pubDate, fields['wp:post_date']].find(hasDate);
  const withheld = withheldOf(fields);
  const login = fields['dc:creator'] ?? '';
  const { names, byline } = readAuthors([site.authors.get(login) ?? login]);
  const blocks = toBlocks(htmlToMdast(content, notes), notes, link ?? webAddress(site.link));
  const cleaned = cleanBlocks(inlineText(fields.title ?? '', notes), blocks, site.title);
  const text = plainText(cleaned.blocks).text;
  if (text.trim() === '') return unreadable('no-text', 'The post has no text.');
  if (text.length > LONGEST_ARTICLE)
    return unreadable('too-large', `The article is longer than ${LONGEST_ARTICLE} characters.`);
  noteShortcodes(text, notes);
  // WordPress keeps their names as HTML: "Kunst &amp; Kultur".
  const named = (domain: string): string[] =>
    categories
      .filter((each) => each.domain === domain)
      .map(({ name }) => (/[&<]/.test(name) ? inlineText(name, notes) : name));
  const abstract = inlineText(withParagraphs(fields['excerpt:encoded'] ?? ''), notes);
  return {
    kind: 'article',
    article: {
      ...cleaned,
      metadata: {
        ...(abstract === '' ? {} : { abstract }),
        authors: names,
        byline,
        language,
        publishedAt: date,
        published: date === undefined || withheld !== undefined ? undefined : readDate(date, language),
        withheld,
        siteName: site.title || undefined,
        url: link,
        slug: fields['wp:post_name'] || undefined,
        categories: named('category'),
        tags: named('post_tag'),
      },
      removed: [...notes.allRemoved(), ...cleaned.removed],
      rewritten: notes.rewritten,
    },
  };
}
