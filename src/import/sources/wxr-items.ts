import iconv from 'iconv-lite';
import sax from 'sax';
import { LONGEST_PAGE } from '../../plugins/wortlaut/domain/reading/limits';
import type { WxrItem } from '../../plugins/wortlaut/domain/reading/wordpress/read-wxr-item';
import { encodingOf } from './decode-text';
import type { RawSite } from './raw-record';

/** Elements of an export that are no item: nested a few deep. */
const DEEPEST_ELEMENTS = 50;
/** Of a post nothing else is read; comments and custom fields can be many times as long as the post. */
const ITEM_FIELDS = new Set([
  'title',
  'link',
  'pubDate',
  'dc:creator',
  'guid',
  'content:encoded',
  'excerpt:encoded',
  'wp:post_id',
  'wp:post_date',
  'wp:post_date_gmt',
  'wp:post_name',
  'wp:post_password',
  'wp:post_type',
  'wp:status',
]);
const MOST_CATEGORIES = 1_000;
const MOST_AUTHORS = 100_000;
const MOST_BROKEN_ENTITIES = 1_000;

/** An item as it ended, or why the export cannot be read any further. Lines count from 1. */
export type WxrEvent =
  | {
      readonly kind: 'item';
      readonly item: WxrItem;
      readonly site: RawSite;
      readonly line: number;
      readonly isTooLong: boolean;
      readonly hasBrokenEntities: boolean;
    }
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number };

interface OpenItem {
  readonly fields: Record<string, string>;
  readonly categories: { domain: string; name: string }[];
  readonly line: number;
  length: number;
  hasBrokenEntities: boolean;
}

/** Gathers the posts of an export from the events of the parser; holds one post at a time and the names of the authors. */
class WxrReader {
  private readonly parser = sax.parser(true, { position: true });
  private readonly path: string[] = [];
  private readonly site = { title: '', link: '', language: '' };
  private readonly authors = new Map<string, string>();
  private author = { login: '', name: '' };
  private item: OpenItem | undefined;
  private categoryDomain = '';
  private brokenEntities = 0;
  private events: WxrEvent[] = [];
  isBroken = false;

  constructor() {
    this.parser.onopentag = ({ name, attributes }) => this.open(name, attributes);
    this.parser.onclosetag = (name) => this.close(name);
    this.parser.ontext = (text) => this.text(text);
    this.parser.oncdata = (text) => this.text(text);
    this.parser.ondoctype = (doctype) => {
      if (/<!ENTITY/i.test(doctype))
        this.break(
          'It declares entities of its own, which no WordPress export does; nothing of it was read.',
        );
    };
    this.parser.onerror = (error) => this.recover(error);
  }

  /** What came of a piece of the text. */
  read(piece: string): readonly WxrEvent[] {
    if (!this.isBroken) this.parser.write(piece);
    return this.taken();
  }

  /** What came of the end of the text. */
  end(): readonly WxrEvent[] {
    if (!this.isBroken && this.path.length > 0)
      this.break('It ends in the middle: the file is cut off. What stood before was read.');
    return this.taken();
  }

  private taken(): readonly WxrEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  private get line(): number {
    return this.parser.line + 1;
  }

  private break(reason: string): void {
    if (this.isBroken) return;
    this.isBroken = true;
    this.events.push({ kind: 'broken', reason, line: this.line });
  }

  /** An unknown entity is one word of one post; after anything else nobody knows what is what. */
  private recover(error: Error): void {
    const [message = ''] = error.message.split('\n');
    this.brokenEntities += 1;
    if (/entity/i.test(message) && this.brokenEntities <= MOST_BROKEN_ENTITIES) {
      if (this.item) this.item.hasBrokenEntities = true;
    } else if (/max buffer/i.test(message)) {
      this.break('A tag or an attribute of it is longer than any; what stood before was read.');
    } else {
      this.break(`It is no well-formed XML (${message.trim()}); what stood before was read.`);
    }
    // The parser throws at the next piece otherwise; a reader that is broken gives it none.
    this.parser.resume();
  }

  private open(name: string, attributes: Readonly<Record<string, unknown>>): void {
    this.path.push(name);
    if (this.path.length > DEEPEST_ELEMENTS)
      this.break(`Its elements are nested more than ${DEEPEST_ELEMENTS} deep.`);
    if (name === 'item' && !this.item)
      this.item = { fields: {}, categories: [], line: this.line, length: 0, hasBrokenEntities: false };
    if (name === 'wp:author') this.author = { login: '', name: '' };
    if (name === 'category' && this.item && this.item.categories.length < MOST_CATEGORIES) {
      this.categoryDomain = typeof attributes.domain === 'string' ? attributes.domain : '';
      this.item.categories.push({ domain: this.categoryDomain, name: '' });
    }
  }

  private text(text: string): void {
    if (this.isBroken) return;
    const name = this.path.at(-1) ?? '';
    const parent = this.path.at(-2) ?? '';
    if (this.item) this.itemText(this.item, parent, name, text);
    else if (parent === 'channel' && (name === 'title' || name === 'link' || name === 'language'))
      this.site[name] = (this.site[name] + text).trim().slice(0, 1_000);
    else if (parent === 'wp:author' && name === 'wp:author_login') this.author.login += text.slice(0, 200);
    else if (parent === 'wp:author' && name === 'wp:author_display_name')
      this.author.name += text.slice(0, 200);
  }

  private itemText(item: OpenItem, parent: string, name: string, text: string): void {
    if (parent !== 'item') return;
    const category = item.categories.at(-1);
    if (name === 'category' && category) category.name = (category.name + text).slice(0, 1_000);
    if (!ITEM_FIELDS.has(name)) return;
    item.length += text.length;
    // That there is a password is known by it; the password itself is kept nowhere.
    const kept = name === 'wp:post_password' ? '*' : text;
    if (item.length <= LONGEST_PAGE) item.fields[name] = (item.fields[name] ?? '') + kept;
  }

  private close(name: string): void {
    this.path.pop();
    if (this.isBroken) return;
    if (name === 'wp:author' && this.author.login !== '' && this.authors.size < MOST_AUTHORS)
      this.authors.set(this.author.login.trim(), this.author.name.trim());
    if (name !== 'item' || !this.item || this.path.includes('item')) return;
    const { fields, categories, line, length, hasBrokenEntities } = this.item;
    this.item = undefined;
    const trimmed = Object.fromEntries(
      Object.entries(fields).map(([field, text]) => [field, field.endsWith(':encoded') ? text : text.trim()]),
    );
    this.events.push({
      kind: 'item',
      item: { fields: trimmed, categories: categories.map((each) => ({ ...each, name: each.name.trim() })) },
      site: { ...this.site, authors: [...this.authors].filter(([login]) => login === trimmed['dc:creator']) },
      line,
      isTooLong: length > LONGEST_PAGE,
      hasBrokenEntities,
    });
  }
}

/**
 * The items of a WordPress export (WXR), one after the other as its bytes come in; what is held in memory at once is one
 * item and the names of the authors.
 *
 * The parser expands no entities but those of HTML. Where the export is broken or cut off, the items before come, and then
 * one event that says so.
 */
export async function* wxrItems(bytes: AsyncIterable<Buffer>): AsyncGenerator<WxrEvent> {
  const reader = new WxrReader();
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | undefined;
  for await (const chunk of bytes) {
    decoder ??= iconv.getDecoder(encodingOf(chunk).name);
    yield* reader.read(decoder.write(chunk));
    if (reader.isBroken) return;
  }
  yield* reader.read(decoder?.end() ?? '');
  yield* reader.end();
}
