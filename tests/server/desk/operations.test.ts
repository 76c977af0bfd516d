import type { DeskFields } from '../../../src/plugins/wortlaut/contracts/quote-desk';
import { registerAdministrator } from '../../running-strapi/sign-in';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom } from '../publication/newsroom';
import { body, deskClient, on, quoteIn, type DeskClient } from './desk-client';

let server: TestServer;
let desk: DeskClient;
let staff: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = deskClient(server, await registerAdministrator(server));
  staff = newsroom(server.strapi);
});
afterAll(() => server.stop());

const BODY = body(
  'Die Brücke bleibt gesperrt. „Wir prüfen jeden einzelnen Pfeiler“, sagte Bürgermeisterin Karla Nagel am Montag. „Danach sehen wir weiter.“',
  'Der Ingenieur Jonas Petri widersprach: „Das dauert mindestens ein halbes Jahr.“',
);
const FIELDS: DeskFields = { title: 'Brücke bleibt gesperrt', body: BODY };

const newArticle = () => staff.article('Brücke bleibt gesperrt', { body: BODY });
const persons = () => server.strapi.db.query(PERSON).count({ where: { publishedAt: null } });

/** An article with the suggestion of Jonas Petri made an accepted quote. */
async function withPetri() {
  const article = await newArticle();
  const suggestion = quoteIn(await desk.reading(article, FIELDS), 'halbes Jahr');
  const answer = await desk.decide(article, FIELDS, [{ kind: 'make', places: suggestion.occurrences }]);
  return { article, answer, quote: quoteIn(answer, 'halbes Jahr') };
}

describe('operations', () => {
  it('make a suggestion on the screen an accepted quote, and its new speaker a draft person, once', async () => {
    const { article, answer, quote } = await withPetri();
    expect(quote).toMatchObject({
      review: 'accepted',
      origin: 'found',
      speaker: { name: 'Jonas Petri', isPublic: false },
    });
    const count = await persons();
    const again = await desk.decide(article, FIELDS, [{ kind: 'make', places: quote.occurrences }]);
    expect(again.undo).toEqual([]);
    const [stored] = await server.strapi.db
      .query(PERSON)
      .findMany({ where: { documentId: quote.speaker?.documentId, publishedAt: null } });
    expect(stored).toMatchObject({
      origin: 'found',
      review: 'suggested',
      givenName: 'Jonas',
      familyName: 'Petri',
    });
    expect(await persons()).toBe(count);

    const undone = await desk.decide(article, FIELDS, answer.undo);
    expect(quoteIn(undone, 'halbes Jahr').review).toBe('suggested');
    const redone = await desk.decide(article, FIELDS, undone.undo);
    expect(quoteIn(redone, 'halbes Jahr')).toEqual(quote);
  });

  it('undone, leave a suggestion as one that nobody has touched, its new speaker named in the text alone', async () => {
    const fields = {
      title: 'Leere Betten',
      body: body('Lena Brandt warnte: „Die halbe Klinik steht leer.“'),
    };
    const article = await staff.article(fields.title, { body: fields.body });
    const row = () =>
      server.strapi.db.query(QUOTE).findOne({ where: { text: { $contains: 'halbe Klinik' } } });
    const before = await row();
    expect(before.foundSpeaker).toMatchObject({ name: 'Lena Brandt' });
    const suggestion = quoteIn(await desk.reading(article, fields), 'halbe Klinik');
    const { undo } = await desk.decide(article, fields, [{ kind: 'accept', ...on(suggestion) }]);
    expect(await row()).toMatchObject({ review: 'accepted', foundSpeaker: null });
    await desk.decide(article, fields, undo);
    expect(await row()).toEqual(before);

    await staff.update(ARTICLE, article, { body: body('Niemand äußerte sich.') });
    expect(await row()).toBeNull();
  });

  it('reject, restore and accept; two editors at once get a clear conflict', async () => {
    const { article, quote } = await withPetri();
    const rejected = await desk.decide(article, FIELDS, [{ kind: 'reject', ...on(quote) }]);
    expect(quoteIn(rejected, 'halbes').review).toBe('rejected');
    // What is already so is done, whatever version it comes with.
    expect((await desk.decide(article, FIELDS, [{ kind: 'reject', ...on(quote) }])).undo).toEqual([]);
    const late = await desk.post('operations', {
      article,
      locale: 'de',
      fields: FIELDS,
      operations: [{ kind: 'correct', ...on(quote), quoteKind: 'partial' }],
    });
    expect(late.status).toBe(409);
    expect(late.body.error.details).toMatchObject({
      kind: 'conflict',
      quote: { documentId: quote.documentId, review: 'rejected' },
    });
    const restored = await desk.decide(article, FIELDS, [
      { kind: 'restore', ...on(quoteIn(rejected, 'halbes')) },
    ]);
    expect(quoteIn(restored, 'halbes').review).toBe('suggested');
    const back = await desk.decide(article, FIELDS, restored.undo);
    expect(quoteIn(back, 'halbes').review).toBe('rejected');
  });

  it('correct speaker, kind and bounds; the wording follows from the text', async () => {
    const { article, quote } = await withPetri();
    const alias = await staff.person('J. Petri senior', { aliases: [{ name: 'Petri der Ältere' }] });
    const [place] = quote.occurrences;
    const corrected = await desk.decide(article, FIELDS, [
      {
        kind: 'correct',
        ...on(quote),
        speaker: { kind: 'new-person', name: 'Petri der Ältere' },
        quoteKind: 'partial',
        places: [{ ...place!, end: place!.end - 1 }],
      },
    ]);
    const now = quoteIn(corrected, 'halbes Jahr');
    expect(now).toMatchObject({
      text: 'Das dauert mindestens ein halbes Jahr',
      kind: 'partial',
      speaker: { documentId: alias },
      state: 'anchored',
    });
    const undone = await desk.decide(article, FIELDS, corrected.undo);
    expect(quoteIn(undone, 'halbes Jahr')).toEqual(quote);
  });

  it('merge two quotes into one utterance and split it again', async () => {
    const article = await newArticle();
    const text = BODY[0]!.children[0]!.text;
    const placeOf = (words: string) => ({
      field: 'body' as const,
      part: 1,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const made = await desk.decide(article, FIELDS, [
      { kind: 'make', places: [placeOf('jeden einzelnen')], speaker: { kind: 'label', label: 'die Stadt' } },
      { kind: 'make', places: [placeOf('sehen wir weiter')], speaker: { kind: 'none' } },
    ]);
    const [one, two] = [quoteIn(made, 'jeden einzelnen'), quoteIn(made, 'sehen wir weiter')];
    const operation = {
      kind: 'merge' as const,
      ...on(two),
      with: one.documentId!,
      withVersion: one.version,
    };
    const merged = await desk.decide(article, FIELDS, [operation]);
    const joined = quoteIn(merged, 'jeden einzelnen');
    expect(joined).toMatchObject({ documentId: two.documentId, text: 'jeden einzelnen … sehen wir weiter' });
    expect(joined.occurrences.map(({ part, exact }) => [part, exact])).toEqual([
      [1, 'jeden einzelnen'],
      [2, 'sehen wir weiter'],
    ]);
    expect((await desk.decide(article, FIELDS, [operation])).undo).toEqual([]);

    const parted = await desk.decide(article, FIELDS, [{ kind: 'split', ...on(joined), part: 2 }]);
    expect(quoteIn(parted, 'jeden einzelnen')).toMatchObject({ speakerLabel: 'die Stadt' });
    expect(quoteIn(parted, 'sehen wir weiter')).toMatchObject({ speakerLabel: 'die Stadt' });
    const undone = await desk.decide(article, FIELDS, [...parted.undo]);
    const before = await desk.decide(article, FIELDS, merged.undo);
    expect(quoteIn(undone, 'jeden einzelnen')).toEqual(joined);
    expect(quoteIn(before, 'jeden einzelnen')).toEqual(one);
    expect(quoteIn(before, 'sehen wir weiter')).toEqual(two);
  });

  it('merge suggestions as a quote of whom the text names, and never what may be two persons', async () => {
    const fields = {
      title: 'Turm',
      body: body(
        'Der Turm wird saniert. „Das Dach kommt zuerst dran“, sagte Pfarrerin Ines Falk. „Dann folgt die Glocke“, sagte Falk.',
        'Küster Emil Thoma widersprach: „Die Glocke bleibt hängen.“',
      ),
    };
    const article = await staff.article('Turm', { body: fields.body });
    const merge = async (words: string, next: string) => {
      const reading = await desk.reading(article, fields);
      const [one, other] = [quoteIn(reading, words), quoteIn(reading, next)];
      const operation = { kind: 'merge', ...on(one), with: other.documentId, withVersion: other.version };
      return desk.post('operations', { article, locale: 'de', fields, operations: [operation] });
    };
    const refused = await merge('Dann folgt', 'bleibt hängen');
    expect([refused.status, refused.body.error.details.kind]).toEqual([400, 'cannot-be-joined']);
    const { body: merged } = await merge('Das Dach', 'Dann folgt');
    expect(quoteIn(merged, 'Das Dach')).toMatchObject({
      text: 'Das Dach kommt zuerst dran … Dann folgt die Glocke',
      speaker: { name: 'Ines Falk' },
      review: 'accepted',
    });
  });

  it('never merge reported speech with words in quotation marks', async () => {
    const fields = {
      title: 'Hafen',
      body: body('„Der Kai ist sicher“, sagte Lotsin Ute Bohm. Man habe alles geprüft, sagte Bohm.'),
    };
    const article = await staff.article('Hafen', { body: fields.body });
    const reading = await desk.reading(article, fields);
    const [spoken, reported] = [quoteIn(reading, 'Der Kai'), quoteIn(reading, 'Man habe')];
    const { status, body: answer } = await desk.post('operations', {
      article,
      locale: 'de',
      fields,
      operations: [
        { kind: 'merge', ...on(spoken), with: reported.documentId, withVersion: reported.version },
      ],
    });
    expect([status, answer.error.details.kind]).toEqual([400, 'cannot-be-joined']);
  });

  it('all happen or none', async () => {
    const { article, quote } = await withPetri();
    const answer = await desk.post('operations', {
      article,
      locale: 'de',
      fields: FIELDS,
      operations: [
        { kind: 'reject', ...on(quote) },
        { kind: 'accept', quote: 'nirgends', version: '' },
      ],
    });
    expect([answer.status, answer.body.error.details.kind]).toEqual([404, 'not-found']);
    expect(quoteIn(await desk.reading(article, FIELDS), 'halbes')).toEqual(quote);
    const forged = await desk.post('operations', {
      article,
      locale: 'de',
      fields: FIELDS,
      operations: [{ kind: 'put-back', ...on(quote), state: { content: '[]', signature: 'x' } }],
    });
    expect([forged.status, forged.body.error.details.kind]).toEqual([400, 'malformed']);
  });
});
