import type { Core } from '@strapi/strapi';

export const ARTICLE = 'api::article.article';
export const PERSON = 'api::person.person';
export const QUOTE = 'api::quote.quote';

type Uid = typeof ARTICLE | typeof PERSON | typeof QUOTE;
type Data = Record<string, unknown>;

/** What nobody may notice: two of these make two newsrooms whose public content is the same. */
export interface Hidden {
  /** Put into every hidden text, so that a test can look for it. */
  readonly word: string;
  /** How many drafts of each type are written before, between and after the public content. */
  readonly drafts: number;
  /** Are published articles, quotes and persons edited without being published again? */
  readonly edited: boolean;
  /** Do drafts in another language exist of what is public in one? */
  readonly translated: boolean;
  /** Are the private fields of public rows filled in? */
  readonly notes: boolean;
  /** Do creators and editors have names? */
  readonly staff: boolean;
}

/** A document id of the usual length that says what it is. */
const id = (name: string) => name.padEnd(24, 'x');

export const IDS = {
  persons: ['anna', 'boris', 'clara', 'david', 'emine'].map((name) => id(`person${name}`)),
  articles: ['hafen', 'strom', 'schule', 'theater', 'wald', 'bahn'].map((name) => id(`article${name}`)),
  quotes: Array.from({ length: 14 }, (_, at) => id(`quote${String.fromCharCode(97 + at)}`)),
  hiddenArticle: (at: number) => id(`hiddenarticle${at}`),
  hiddenPerson: (at: number) => id(`hiddenperson${at}`),
  hiddenQuote: (at: number) => id(`hiddenquote${at}`),
};

const TITLES = [
  'Hafen wird tiefer',
  'Strom aus Wind',
  'Schule am See',
  'Theater öffnet',
  'Wald in Not',
  'Bahn im Takt',
];
const SENTENCES = ['Wir fangen morgen an', 'Das reicht nicht', 'Niemand wird vergessen', 'Es bleibt dabei'];

const blocks = (...paragraphs: string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const quoteText = (at: number) => `${of(SENTENCES, at)} (${at})`;

/** The paragraphs of an article: one of its own, then one for each of its quotes. */
function paragraphsOf(at: number): string[] {
  const own = IDS.quotes.map((_, quote) => quote).filter((quote) => quote % IDS.articles.length === at);
  return [`${of(TITLES, at)}.`, ...own.map((quote) => `„${quoteText(quote)}“, hieß es.`)];
}

class Newsroom {
  private hiddenSoFar = 0;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly hidden: Hidden,
  ) {}

  private documents(uid: Uid) {
    return this.strapi.documents(uid);
  }

  private async create(uid: Uid, documentId: string, data: Data, locale = 'de') {
    await this.documents(uid).create({ locale, data: { documentId, ...data } as never });
  }

  private async publish(uid: Uid, documentId: string, locale = 'de') {
    await this.documents(uid).publish({ documentId, locale } as never);
  }

  private async edit(uid: Uid, documentId: string, data: Data, locale = 'de') {
    await this.documents(uid).update({ documentId, locale, data: data as never });
  }

  /** Drafts that were never public, of all types, some of them linked to what is public. */
  async writeDrafts() {
    for (let each = 0; each < this.hidden.drafts; each += 1) {
      const at = this.hiddenSoFar;
      this.hiddenSoFar += 1;
      const text = `${this.hidden.word} ${at}`;
      await this.create(PERSON, IDS.hiddenPerson(at), {
        name: `Zora ${text}`,
        note: text,
        wikidataId: `Q${900 + at}`,
      });
      await this.create(ARTICLE, IDS.hiddenArticle(at), {
        title: `Geheim ${text}`,
        abstract: text,
        body: blocks(text),
        publishAt: '2031-05-06T07:08:09.000Z',
      });
      await this.create(QUOTE, IDS.hiddenQuote(at), {
        text: `Verworfen ${text}`,
        speakerLabel: text,
        review: at % 2 === 0 ? 'suggested' : 'rejected',
        origin: 'found',
        confidence: 0.5,
        position: 50 + at,
        saidOn: '2031-01-02',
      });
    }
  }

  async publishPersons() {
    for (const [at, documentId] of IDS.persons.entries()) {
      const name = `${of(['Anna', 'Boris', 'Clara', 'David', 'Emine'], at)} ${of(['Maier', 'Öztürk', 'Lang'], at)}`;
      await this.create(PERSON, documentId, {
        name,
        givenName: name.split(' ')[0],
        familyName: name.split(' ')[1],
        birthDate: `19${60 + at}-02-0${at + 1}`,
        wikidataId: at === 4 ? null : `Q${100 + at}`,
        note: this.hidden.notes ? `Vertraulich ${this.hidden.word}` : null,
        aliases: [{ name: `${name[0]}. ${name.split(' ')[1]}` }],
        roles: [{ title: 'Bürgermeisterin', language: 'de', former: at % 2 === 0 }],
        sameAs: [{ url: `https://example.org/${at}` }],
      });
      if (at < 4) await this.publish(PERSON, documentId);
    }
  }

  async publishArticles() {
    const file = await this.strapi.db.query('plugin::upload.file').create({
      data: {
        documentId: id('filecover'),
        name: 'hafen.jpg',
        alternativeText: 'Der Hafen',
        hash: 'hafen_1',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 12.5,
        url: '/uploads/hafen_1.jpg',
        provider: 'local',
        folderPath: '/',
      },
    });
    const publicPersons = IDS.persons.slice(0, 4);
    for (const [at, documentId] of IDS.articles.entries()) {
      const title = of(TITLES, at);
      await this.create(ARTICLE, documentId, {
        title,
        kicker: at % 2 === 0 ? 'Aus der Stadt' : null,
        abstract: `${title}, und was daraus folgt.`,
        body: blocks(...paragraphsOf(at)),
        dateline: of(['Kiel', 'Ulm'], at),
        authors: [of(publicPersons, at)],
        mentions: [of(publicPersons, at), of(publicPersons, at + 1)],
        cover: at < 2 ? file.id : null,
        source: { name: 'Beispielblatt', url: 'https://example.org', hits: 10 + at },
        seo: { metaTitle: title },
        corrections: at === 0 ? [{ date: '2024-03-01', kind: 'update', note: 'Ergänzt' }] : [],
        firstPublicationDate: `2024-0${at + 1}-01T08:00:00.000Z`,
      });
      // The last one stays a draft, with quotes that stay drafts.
      if (at < 5) await this.publish(ARTICLE, documentId);
      if (at < 2) {
        await this.edit(ARTICLE, documentId, { title: `${title} (en)`, body: blocks('In English.') }, 'en');
        await this.publish(ARTICLE, documentId, 'en');
      }
    }
  }

  async publishQuotes() {
    for (const [at, documentId] of IDS.quotes.entries()) {
      const text = quoteText(at);
      const start = paragraphsOf(at % IDS.articles.length)
        .join('\n\n')
        .indexOf(text);
      await this.create(QUOTE, documentId, {
        text,
        kind: of(['direct', 'partial', 'indirect'], at),
        speaker: at % 5 === 4 ? null : of(IDS.persons.slice(0, 4), at),
        speakerLabel: 'die Bürgermeisterin',
        attribution: 'sagte sie',
        article: of(IDS.articles, at),
        occurrences: [
          { field: 'body', part: 1, exact: text, start, end: start + text.length, state: 'anchored' },
        ],
        position: at,
        saidOn: at % 3 === 0 ? null : `2024-01-${10 + at}`,
        pullQuote: at % 2 === 0,
        origin: this.hidden.notes ? 'found' : 'manual',
        confidence: this.hidden.notes ? 0.25 : null,
        review: 'accepted',
      });
      if (at % IDS.articles.length < 5) await this.publish(QUOTE, documentId);
    }
  }

  /** Unpublished edits of public documents: other words, other links, another order of links. */
  async editDrafts() {
    const { word } = this.hidden;
    const [first = '', second = '', third = ''] = IDS.articles;
    const [anna = '', boris = '', clara = '', , emine = ''] = IDS.persons;
    await this.edit(ARTICLE, first, {
      title: `Neu ${word}`,
      body: blocks(`Neu ${word}`),
      mentions: [clara, boris, anna, emine],
      authors: [emine, clara],
      corrections: [{ date: '2031-02-03', kind: 'retraction', note: word }],
      publishAt: '2031-05-06T07:08:09.000Z',
    });
    await this.edit(ARTICLE, second, { kicker: word, mentions: [], cover: null });
    await this.edit(PERSON, anna, {
      name: `Anna ${word}`,
      note: word,
      roles: [{ title: word }],
      wikidataId: 'Q999',
    });
    await this.edit(PERSON, boris, { aliases: [], birthDate: '2001-01-01' });
    const [one = '', two = '', three = ''] = IDS.quotes;
    await this.edit(QUOTE, one, { text: `Anders ${word}`, speaker: emine, review: 'rejected', position: 99 });
    await this.edit(QUOTE, two, { article: third, saidOn: '2031-01-01', occurrences: [] });
    await this.edit(QUOTE, three, { speaker: null, speakerLabel: word, pullQuote: true });
  }

  /** Drafts in English of what is public in German only, and of a document that is a draft in German. */
  async translate() {
    const { word } = this.hidden;
    for (const documentId of IDS.articles.slice(2)) {
      await this.edit(ARTICLE, documentId, { title: `Secret ${word}`, body: blocks(word) }, 'en');
    }
    for (const documentId of IDS.quotes.slice(0, 6)) {
      await this.edit(QUOTE, documentId, { text: `Secret ${word}` }, 'en');
    }
  }

  /** Says who made and edited the rows, which the admin panel would do. */
  async nameStaff() {
    const editor = await this.strapi.db.query('admin::user').create({
      data: {
        firstname: this.hidden.word,
        lastname: 'Redaktion',
        email: 'redaktion@example.org',
        isActive: true,
      },
    });
    for (const uid of [ARTICLE, PERSON, QUOTE]) {
      const rows = await this.strapi.db.query(uid).findMany({ select: ['id'] });
      for (const row of rows) {
        await this.strapi.db
          .query(uid)
          .update({ where: { id: row.id }, data: { createdBy: editor.id, updatedBy: editor.id } });
      }
    }
  }

  /** The two newsrooms are written seconds apart; what is public happened at the same moment in both. */
  async setClocks() {
    const { db } = this.strapi;
    for (const uid of [ARTICLE, PERSON, QUOTE]) {
      const { tableName } = db.metadata.get(uid);
      const rows = await db
        .connection(tableName)
        .whereNotNull('published_at')
        .orderBy('document_id')
        .orderBy('locale');
      for (const [at, row] of rows.entries()) {
        const when = new Date(Date.UTC(2024, 5, 1 + (at % 9), 12));
        const moment = db.dialect.client === 'sqlite' ? when.getTime() : when;
        await db
          .connection(tableName)
          .where({ id: row.id })
          .update({ created_at: moment, updated_at: moment, published_at: moment });
      }
    }
    const file = new Date(Date.UTC(2024, 5, 1));
    const moment = db.dialect.client === 'sqlite' ? file.getTime() : file;
    await db.connection('files').update({ created_at: moment, updated_at: moment, published_at: moment });
  }
}

/** Fills an empty database with a newsroom's content: the public part is always the same, the rest is `hidden`. */
export async function fillNewsroom(strapi: Core.Strapi, hidden: Hidden): Promise<void> {
  const newsroom = new Newsroom(strapi, hidden);
  await newsroom.writeDrafts();
  await newsroom.publishPersons();
  await newsroom.writeDrafts();
  await newsroom.publishArticles();
  await newsroom.writeDrafts();
  await newsroom.publishQuotes();
  if (hidden.edited) await newsroom.editDrafts();
  if (hidden.translated) await newsroom.translate();
  if (hidden.staff) await newsroom.nameStaff();
  await newsroom.writeDrafts();
  await newsroom.setClocks();
}

/** A newsroom with nothing hidden but the drafts that both have. */
export const TIDY: Hidden = {
  word: 'Kranich',
  drafts: 0,
  edited: false,
  translated: false,
  notes: false,
  staff: false,
};

/** A newsroom full of what must not show. */
export const BUSY: Hidden = {
  word: 'Quastenflosser',
  drafts: 2,
  edited: true,
  translated: true,
  notes: true,
  staff: true,
};
