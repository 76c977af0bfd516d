/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type Language, type Panel, startPanel, textsOf } from './panel';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const QUOTE = 'api::quote.quote';
const TYPES = [ARTICLE, PERSON, QUOTE] as const;
type Uid = (typeof TYPES)[number];

/** What an administrator reads, in both languages. */
const WORDS = {
  de: {
    register: {
      firstname: 'Vorname',
      email: 'E-Mail',
      password: 'Passwort',
      again: 'Passwort bestätigen',
      begin: 'Los geht',
    },
    hello: 'Hallo Erika',
    heads: { [ARTICLE]: 'Artikel', [PERSON]: 'Personen', [QUOTE]: 'Zitate' },
    columns: {
      [ARTICLE]: ['Titel', 'Zitate', 'Geändert', 'Sprachen', 'Status'],
      [PERSON]: ['Name', 'Zitate', 'Genannt in', 'Geändert', 'Status'],
      [QUOTE]: ['Wortlaut', 'Wer spricht', 'Artikel', 'Prüfung', 'Sprachen', 'Status'],
    },
    kind: 'Wörtlich',
    save: 'Speichern',
    publish: 'Veröffentlichen',
  },
  en: {
    hello: 'Hello Erika',
    heads: { [ARTICLE]: 'Articles', [PERSON]: 'Persons', [QUOTE]: 'Quotes' },
    columns: {
      [ARTICLE]: ['Headline', 'Quotes', 'Changed', 'Available in', 'status'],
      [PERSON]: ['Name', 'Quotes', 'Mentioned in', 'Changed', 'status'],
      [QUOTE]: ['Wording', 'Speaker', 'Article', 'Review', 'Available in', 'status'],
    },
    kind: 'Direct',
    save: 'Save',
    publish: 'Publish',
  },
};

let panel: Panel;
let tab: Page;
const ids: Record<Uid, string> = { [ARTICLE]: '', [PERSON]: '', [QUOTE]: '' };

const HEADINGS = { [ARTICLE]: 'Die Brücke kommt', [PERSON]: 'Anna Maier', [QUOTE]: 'Wir bauen' };

const PASSWORD = 'Only-for-tests-1';

async function writeContent() {
  const { strapi } = panel.server;
  const person = await strapi.documents(PERSON).create({
    data: {
      name: 'Anna Maier',
      familyName: 'Maier',
      aliases: [{ name: 'Anna Roth' }],
      roles: [{ title: 'Bürgermeisterin', from: '2021-05-01' }],
      bio: [{ language: 'de', text: 'Juristin.' }],
      sameAs: [{ url: 'https://www.example.org/' }],
    },
  });
  const article = await strapi.documents(ARTICLE).create({
    locale: 'de',
    data: {
      title: 'Die Brücke kommt',
      mentions: [person.documentId],
      source: { name: 'Bote', url: 'https://www.example.org/bote' },
      seo: { metaTitle: 'Brücke' },
      corrections: [{ date: '2026-03-02', kind: 'update', note: 'Zahl berichtigt' }],
    } as never,
  });
  await strapi.documents(ARTICLE).create({ locale: 'de', data: { title: 'Zweiter', slug: 'vergeben' } });
  const quote = await strapi.documents(QUOTE).create({
    locale: 'de',
    data: {
      text: 'Wir bauen',
      kind: 'direct',
      speaker: person.documentId,
      article: article.documentId,
      occurrences: [{ field: 'body', part: 1, exact: 'Wir bauen', start: 0, end: 9, state: 'anchored' }],
      correction: { date: '2026-03-02', kind: 'misquoted', note: 'Wort vertauscht' },
    } as never,
  });
  Object.assign(ids, {
    [ARTICLE]: article.documentId,
    [PERSON]: person.documentId,
    [QUOTE]: quote.documentId,
  });
}

beforeAll(async () => {
  panel = await startPanel();
  tab = await panel.openTab('de');
});
afterAll(() => panel?.stop());

const sees = (text: string | RegExp, { exact = true } = {}) =>
  tab.getByText(text, { exact }).filter({ visible: true }).first().waitFor();

const addressOf = (uid: Uid, documentId = '') =>
  panel.at(
    `/content-manager/collection-types/${uid}${documentId === '' ? '' : `/${documentId}`}` +
      (uid === PERSON ? '' : '?plugins[i18n][locale]=de'),
  );

/** Goes to a page of the panel as a click on a link does, without loading the panel anew. */
async function go(address: string) {
  await tab.evaluate((url) => {
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
}

async function openList(uid: Uid, language: Language) {
  await go(addressOf(uid));
  await tab.getByRole('heading', { name: WORDS[language].heads[uid], exact: true }).waitFor();
  await tab.getByRole('grid').waitFor();
}

/** Opens a document: with `unfold` every component in it, and `afresh` where the last page has unsaved changes. */
async function openDocument(uid: Uid, language: Language, { unfold = false, afresh = false } = {}) {
  if (afresh) await tab.goto(addressOf(uid, ids[uid]));
  else await go(addressOf(uid, ids[uid]));
  await tab.getByRole('heading', { name: HEADINGS[uid], exact: true }).waitFor();
  await tab.getByRole('button', { name: WORDS[language].save, exact: true }).waitFor();
  const folded = tab.locator('main h3 button[aria-expanded="false"]');
  while (unfold && (await folded.count()) > 0) await folded.first().click();
}

/** The names of the fields of a type and of its components as the API has them, and the values of its enumerations. */
function rawNames(uid: Uid): Set<string> {
  const { strapi } = panel.server;
  const names: string[] = [];
  const collect = (attributes: Record<string, { type: string; component?: string; enum?: string[] }>) => {
    for (const [name, attribute] of Object.entries(attributes)) {
      names.push(name, ...(attribute.enum ?? []));
      if (attribute.component)
        collect(strapi.components[attribute.component as 'article.seo']!.attributes as never);
    }
  };
  collect(strapi.contentTypes[uid]!.attributes as never);
  return new Set(names);
}

async function rawNamesInSight(uid: Uid): Promise<string[]> {
  const raw = rawNames(uid);
  return (await textsOf(tab))
    .map((text) => text.replace(/ \(\d*\)$|\*$/, ''))
    .filter((text) => raw.has(text));
}

describe('the first visit', () => {
  it('registers the first administrator, in the language of the browser', async () => {
    const { register, hello } = WORDS.de;
    await tab.goto(panel.at('/'));
    await tab.getByLabel(register.firstname).fill('Erika');
    await tab.getByLabel(register.email).fill('erika.muster@example.org');
    await tab.getByLabel(new RegExp(`^${register.password}(?! bestätigen)`)).fill(PASSWORD);
    await tab.getByLabel(register.again).fill(PASSWORD);
    await tab.getByRole('button', { name: register.begin }).click();
    await sees(hello, { exact: false });
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('de');
  });
});

describe.each<Language>(['de', 'en'])('the panel in %s', (language) => {
  const words = WORDS[language];

  beforeAll(async () => {
    if (language === 'de') return writeContent();
    // The editor changes the language in the profile; nothing is loaded anew by hand.
    await tab.goto(addressOf(ARTICLE));
    await sees('Geändert');
    await tab.goto(panel.at('/me'));
    await tab.getByLabel('Sprache der Oberfläche').click();
    await tab.getByRole('option', { name: 'English' }).click();
    await tab.getByRole('button', { name: WORDS.de.save }).click();
    await tab.getByRole('button', { name: words.save }).waitFor();
  });

  it('greets', async () => {
    await go(panel.at('/'));
    await sees(words.hello, { exact: false });
  });

  it.each(TYPES)('lists %s with the columns that an editor needs and no raw field name', async (uid) => {
    await openList(uid, language);
    const heads = await tab.locator('thead th').allInnerTexts();
    const shown = heads.map((head) => head.trim().toLowerCase()).filter((head) => head !== '');
    expect(await textsOf(tab)).toContain(words.columns[uid][0]);
    for (const column of words.columns[uid]) expect(shown).toContain(column.toLowerCase());
    expect(await rawNamesInSight(uid)).toEqual([]);
  });

  it.each(TYPES)('edits %s without a raw field name', async (uid) => {
    await openDocument(uid, language, { unfold: true });
    expect(await rawNamesInSight(uid)).toEqual([]);
    expect((await tab.locator('main label').count()) > 10).toBe(true);
  });

  it('names what a relation leads to', async () => {
    await openDocument(QUOTE, language);
    await tab.getByRole('button', { name: 'Anna Maier' }).first().waitFor();
    await tab.getByRole('button', { name: 'Die Brücke kommt' }).first().waitFor();
  });

  it('offers the values of an enumeration in words', async () => {
    await openDocument(QUOTE, language);
    await tab.getByRole('combobox', { name: language === 'de' ? 'Art' : 'Kind', exact: true }).click();
    const options = await tab.getByRole('option').allInnerTexts();
    expect(options).toContain(words.kind);
    expect(options.filter((option) => rawNames(QUOTE).has(option))).toEqual([]);
  });
});

describe.each<Language>(['en', 'de'])('a mistake in %s', (language) => {
  const german = language === 'de';
  const { save, publish } = WORDS[language];
  const label = (de: string, en: string) =>
    tab.getByLabel(new RegExp(`^${german ? de : en}(?! des| of)`)).first();
  const clicks = (name: string) => tab.getByRole('button', { name, exact: true }).first().click();

  beforeAll(async () => {
    if (!german) return;
    await tab.goto(panel.at('/me'));
    await tab.getByLabel('Interface language').click();
    await tab.getByRole('option', { name: 'Deutsch' }).click();
    await tab.getByRole('button', { name: WORDS.en.save }).click();
    await tab.getByRole('button', { name: save }).waitFor();
  });

  it('in a person is told at its field', async () => {
    await openDocument(PERSON, language, { unfold: true, afresh: true });
    await label('Wikidata-Kennung', 'Wikidata identifier').fill('42');
    const dates = german
      ? ['02.05.1960', '01.05.1960', '01.01.2001']
      : ['05/02/1960', '05/01/1960', '01/01/2001'];
    for (const [field, date] of [
      [label('Geboren am', 'Born'), dates[0]!],
      [label('Gestorben am', 'Died'), dates[1]!],
      [label('Bis', 'Until'), dates[2]!],
    ] as const) {
      await field.fill(date);
      await field.press('Tab');
    }
    await label('Adresse', 'Address').fill('javascript:alert(1)');
    await clicks(save);
    await sees(
      german ? /^Das ist keine Wikidata-Kennung\. Sie beginnt/ : /^This is not a Wikidata identifier\. One/,
    );
    await sees(
      german
        ? '„Gestorben am“ liegt vor „Geboren am“. Bitte eine der beiden Angaben berichtigen.'
        : '“Died” comes before “Born”. Correct one of the two.',
    );
    await sees(
      german
        ? '„Bis“ liegt vor „Von“. Bitte eine der beiden Angaben berichtigen.'
        : '“Until” comes before “From”. Correct one of the two.',
    );
    await sees(german ? /^Das ist keine Webadresse\. Bitte/ : /^This is not a web address\. Enter/);
    // What was typed stays, or the editor would have to begin again.
    await tab.waitForLoadState('networkidle');
    expect(await label('Wikidata-Kennung', 'Wikidata identifier').inputValue()).toBe('42');
    expect(await label('Gestorben am', 'Died').inputValue()).toBe(dates[1]);
  });

  it('in an article is told at its field: a wrong link, and a slug that is taken', async () => {
    await openDocument(ARTICLE, language, { afresh: true });
    const source = tab.getByLabel(german ? 'Adresse des Originals' : 'Address of the original');
    await source.fill('ftp://example.org');
    await clicks(save);
    await sees(german ? /^Das ist keine Webadresse\. Bitte/ : /^This is not a web address\. Enter/);
    await source.fill('https://example.org');
    await label('Kurzadresse', 'Slug').fill('vergeben');
    await clicks(save);
    await sees(german ? /^Die Kurzadresse „vergeben“ ist vergeben\./ : /^The slug “vergeben” is taken\./);
  });

  it('in a quote is told at its field', async () => {
    await openDocument(QUOTE, language, { afresh: true });
    await label('Link zur Quelle', 'Link to the source').fill('example.org');
    await clicks(save);
    await sees(german ? /^Das ist keine Webadresse\. Bitte/ : /^This is not a web address\. Enter/);
  });

  it('of leaving out what is required is told before anything goes out', async () => {
    await tab.goto(panel.at(`/content-manager/collection-types/${PERSON}/create`));
    await label('Vorname', 'Given name').fill('Ohne');
    await clicks(publish);
    await sees(german ? 'Dieser Wert ist erforderlich.' : 'This value is required.');
  });
});
