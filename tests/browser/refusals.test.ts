/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { DeskOperation, DeskQuote } from '../../src/plugins/wortlaut/contracts/quote-desk';
import { registerAdministrator, tokenIn } from '../running-strapi/sign-in';
import { body, deskClient, on, quoteIn } from '../server/desk/desk-client';
import { ARTICLE, newsroom } from '../server/publication/newsroom';
import { type Panel, startPanel } from './panel';

const FIELDS = {
  title: 'Die Brücke bleibt gesperrt',
  body: body(
    '„Wir prüfen jeden einzelnen Pfeiler“, sagte Karla Nagel. Jonas Petri widersprach: „Das dauert ein halbes Jahr.“',
  ),
};

let panel: Panel;
let tab: Page;
let article: string;
let spoken: DeskQuote;
let contradicted: DeskQuote;

beforeAll(async () => {
  panel = await startPanel();
  const headers = await registerAdministrator(panel.server);
  const staff = newsroom(panel.server.strapi);
  await staff.person('Eva Klein');
  await staff.person('Eva Klein');
  article = await staff.article(FIELDS.title, { body: FIELDS.body });
  const desk = deskClient(panel.server, headers);
  const accepted = (await desk.reading(article, FIELDS)).quotes.map((quote) => ({
    kind: 'accept' as const,
    ...on(quote),
  }));
  await desk.decide(article, FIELDS, accepted);
  await staff.publish(ARTICLE, article);
  const reading = await desk.reading(article, FIELDS);
  [spoken, contradicted] = [quoteIn(reading, 'jeden einzelnen'), quoteIn(reading, 'halbes Jahr')];

  // The browser speaks English, the panel in it German.
  tab = await panel.openTab('en', tokenIn(headers));
  await tab.context().addInitScript(() => localStorage.setItem('strapi-admin-language', 'de'));
  await tab.goto(panel.at('/'));
  await tab.getByRole('heading', { name: /^Hallo/ }).waitFor();
});
afterAll(() => panel?.stop());

/** What the server answers to the panel that is open in the tab, with the cookies and the languages of the browser. */
const answerTo = (path: string, payload: object): Promise<{ error?: { message: string } }> =>
  tab.evaluate(
    async ([to, sent]) => {
      const token: string = JSON.parse(localStorage.getItem('jwtToken') ?? '""');
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(to, { method: 'POST', headers, body: sent })).json();
    },
    [path, JSON.stringify(payload)] as const,
  );

const REFUSED: Record<string, [() => DeskOperation, RegExp]> = {
  'a quote that does not exist': [
    () => ({ kind: 'accept', quote: 'nirgends', version: '' }),
    /^Diesen Artikel, dieses Zitat oder diese Person gibt es nicht mehr\. Laden Sie/,
  ],
  'a quote decided about in the meantime': [
    () => ({ kind: 'reject', quote: spoken.documentId!, version: 'older' }),
    /^Jemand anderes hat inzwischen über dieses Zitat entschieden\. Nichts wurde geändert; sehen Sie/,
  ],
  'places outside of the text': [
    () => ({ kind: 'make', places: [{ field: 'body', part: 1, start: 0, end: 9999 }] }),
    /^Diese Stellen passen nicht zum Text: Wählen Sie/,
  ],
  'a public quote of another speaker, without a reason': [
    () => ({ kind: 'correct', ...on(spoken), speaker: { kind: 'none' } }),
    /^Dieses Zitat ist veröffentlicht\. Sagen Sie mit einer Korrektur/,
  ],
  'a quote joined to one of another speaker': [
    () => ({
      kind: 'merge',
      ...on(spoken),
      with: contradicted.documentId!,
      withVersion: contradicted.version,
    }),
    /^Diese Zitate lassen sich nicht verbinden: Beide müssen/,
  ],
  'a part that a quote does not have': [
    () => ({ kind: 'split', ...on(spoken), part: 9 }),
    /^Dieses Zitat lässt sich dort nicht teilen: Es hat keinen solchen Teil/,
  ],
  'a name that two persons have': [
    () => ({ kind: 'correct', ...on(spoken), speaker: { kind: 'new-person', name: 'Eva Klein' } }),
    /^Mehrere Personen heißen so\. Wählen Sie/,
  ],
};

describe('an editor with a German panel is refused in German, whatever the browser speaks:', () => {
  it.each(Object.keys(REFUSED))('%s', async (what) => {
    const [operation, sentence] = REFUSED[what]!;
    const { error } = await answerTo('/wortlaut/desk/operations', {
      article,
      locale: 'de',
      fields: FIELDS,
      operations: [operation()],
    });
    expect(error?.message).toMatch(sentence);
  });

  it('the publication of an article that has lost a public quote', async () => {
    const { error } = await answerTo(
      `/content-manager/collection-types/${ARTICLE}/${article}/actions/publish?locale=de`,
      { title: FIELDS.title, body: body('Niemand äußerte sich.') },
    );
    expect(error?.message).toMatch(/^Das Zitat „/);
  });

  it('an article that somebody else has deleted, at the desk', async () => {
    await tab.goto(
      panel.at(`/content-manager/collection-types/${ARTICLE}/${article}?plugins[i18n][locale]=de`),
    );
    await tab.locator('li[data-quote]').first().waitFor();
    await panel.server.strapi.documents(ARTICLE).delete({ documentId: article, locale: '*' });
    await tab.locator('[data-slate-editor="true"]').click();
    await tab.keyboard.type('Mehr. ');
    await tab
      .getByText(/gibt es nicht mehr/)
      .first()
      .waitFor();
  });
});
