import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, paragraph, PERSON, QUOTE, refusalKind, type Newsroom } from './newsroom';

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

const found = { origin: 'found', review: 'suggested' };

const MISQUOTED = { kind: 'misquoted', date: '2024-06-02', note: 'Zuerst falsch wiedergegeben.' };

describe('publishing an article', () => {
  it('takes accepted quotes, their speakers and confirmed persons along, and nobody else', async () => {
    const speaker = await desk.person('Sven Sprecher', found);
    const chosen = await desk.person('Carla Confirmed');
    const bystander = await desk.person('Bert Beistand', found);
    const rejected = await desk.person('Rita Rejected', { review: 'rejected' });
    const article = await desk.article('Alles auf einmal', {
      mentions: [speaker, chosen, bystander, rejected],
    });
    const accepted = await desk.quote('Gesagt', { article, speaker, position: 1 });
    const suggested = await desk.quote('Vielleicht gesagt', { article, review: 'suggested' });
    const refused = await desk.quote('Nie gesagt', { article, review: 'rejected' });

    await desk.publish(ARTICLE, article);

    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([speaker, chosen]);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([accepted]);
    expect(await desk.links(QUOTE, accepted, 'speaker')).toEqual([speaker]);
    for (const hidden of [bystander, rejected]) expect(await desk.isPublic(PERSON, hidden)).toBe(false);
    for (const hidden of [suggested, refused]) expect(await desk.isPublic(QUOTE, hidden)).toBe(false);

    await desk.publish(PERSON, bystander);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([speaker, chosen, bystander]);
  });

  it('leaves a public person as it is, with its unpublished edits', async () => {
    const speaker = await desk.person('Sven Alt');
    await desk.publish(PERSON, speaker);
    await desk.update(PERSON, speaker, { name: 'Sven Neu' });
    const article = await desk.article('Name', { mentions: [speaker] });
    await desk.quote('Ich heiße so', { article, speaker });
    await desk.publish(ARTICLE, article);
    expect((await desk.version(PERSON, speaker, 'published'))?.name).toBe('Sven Alt');
    expect((await desk.version(PERSON, speaker, 'draft'))?.name).toBe('Sven Neu');
  });

  it('does not bring back a person who was taken out of sight; its quotes wait for it', async () => {
    const speaker = await desk.person('Ute Unsichtbar');
    await desk.publish(PERSON, speaker);
    await desk.unpublish(PERSON, speaker);
    const article = await desk.article('Ohne sie', { mentions: [speaker] });
    const quote = await desk.quote('Ich bin weg', { article, speaker });
    await desk.publish(ARTICLE, article);
    expect(await desk.isPublic(PERSON, speaker)).toBe(false);
    expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    await desk.publish(PERSON, speaker);
    expect(await desk.links(QUOTE, quote, 'speaker')).toEqual([speaker]);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([quote]);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([speaker]);
  });

  it('publishes edits of its quotes, takes back what was rejected since, and keeps what did not change', async () => {
    const article = await desk.article('Neue Fassung');
    const edited = await desk.quote('Erste Fassung', { article, position: 1 });
    const rejected = await desk.quote('Falsch gehört', { article, position: 2 });
    const same = await desk.quote('Bleibt so', { article, position: 3 });
    await desk.publish(ARTICLE, article);
    const before = await desk.version(QUOTE, same, 'published');
    await desk.update(QUOTE, edited, { text: 'Zweite Fassung', correction: MISQUOTED });
    await desk.update(QUOTE, rejected, { review: 'rejected' });
    await desk.publish(ARTICLE, article);
    expect((await desk.version(QUOTE, edited, 'published'))?.text).toBe('Zweite Fassung');
    expect(await desk.isPublic(QUOTE, rejected)).toBe(false);
    expect(await desk.version(QUOTE, same, 'published')).toEqual(before);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([edited, same]);
  });

  it('goes locale by locale, and in all of them at once', async () => {
    const speaker = await desk.person('Liv Lokal', found);
    const article = await desk.article('Zwei Sprachen', { mentions: [speaker] });
    await desk.update(ARTICLE, article, { title: 'Two languages' }, 'en');
    const quote = await desk.quote('Beides', { article, speaker });
    await desk.update(QUOTE, quote, { text: 'Both' }, 'en');

    await desk.publish(ARTICLE, article, 'en');
    expect(await desk.links(QUOTE, quote, 'article', 'published', 'en')).toEqual([article]);
    expect(await desk.isPublic(QUOTE, quote, 'de')).toBe(false);

    await desk.unpublish(ARTICLE, article, 'en');
    expect(await desk.isPublic(QUOTE, quote, 'en')).toBe(false);

    await desk.publish(ARTICLE, article, '*');
    for (const locale of ['de', 'en'] as const) {
      expect(await desk.links(QUOTE, quote, 'speaker', 'published', locale)).toEqual([speaker]);
      expect(await desk.links(ARTICLE, article, 'mentions', 'published', locale)).toEqual([speaker]);
    }
    await desk.unpublish(ARTICLE, article, '*');
    for (const locale of ['de', 'en'] as const) expect(await desk.isPublic(QUOTE, quote, locale)).toBe(false);
    expect(await desk.isPublic(PERSON, speaker)).toBe(true);
  });

  it('works in one create, and answers with what is public afterwards', async () => {
    const speaker = await desk.person('Clara Create');
    const created = await server.strapi.documents(ARTICLE).create({
      locale: 'de',
      status: 'published',
      data: { title: 'Sofort öffentlich', mentions: [speaker] },
      populate: ['mentions'],
    });
    expect(created.mentions?.map(({ documentId }) => documentId)).toEqual([speaker]);
    expect(await desk.links(ARTICLE, created.documentId, 'mentions')).toEqual([speaker]);
  });

  it('works in one update', async () => {
    const article = await desk.article('Später öffentlich');
    const quote = await desk.quote('Auch später', { article });
    const updated = await server.strapi.documents(ARTICLE).update({
      documentId: article,
      locale: 'de',
      status: 'published',
      data: { title: 'Jetzt öffentlich' },
      populate: ['quotes'],
    });
    expect(updated?.quotes?.map(({ documentId }) => documentId)).toEqual([quote]);
  });

  it('changes nothing at all when one of those going along cannot', async () => {
    const speaker = await desk.person('Rolf Rückwärts');
    const article = await desk.article('Halb fertig', { mentions: [speaker] });
    const good = await desk.quote('Fertig', { article, speaker, position: 1 });
    const empty = await desk.quote('', { article, speaker, position: 2 });
    const other = await desk.article('Daneben');
    expect(await refusalKind(desk.publish(ARTICLE, article))).toBe('quote-without-text');
    await expect(
      server.strapi.db.transaction(() =>
        Promise.all([other, article, other].map((each) => desk.publish(ARTICLE, each))),
      ),
    ).rejects.toThrow(/has no text/);
    expect(await desk.isPublic(ARTICLE, article)).toBe(false);
    expect(await desk.isPublic(ARTICLE, other)).toBe(false);
    expect(await desk.isPublic(PERSON, speaker)).toBe(false);
    expect(await desk.isPublic(QUOTE, good)).toBe(false);
    await desk.remove(QUOTE, empty);
    await desk.publish(ARTICLE, article);
    expect(await desk.isPublic(QUOTE, good)).toBe(true);
  });

  it('publishes a person whom two articles share once, in bulk and from two editors', async () => {
    const share = async () => {
      const speaker = await desk.person('Gerd Gemeinsam');
      const articles = await Promise.all(
        ['Eins', 'Zwei', 'Drei'].map((title) => desk.article(title, { mentions: [speaker] })),
      );
      return { speaker, articles };
    };
    const rows = (speaker: string) =>
      server.strapi.db
        .query(PERSON)
        .count({ where: { documentId: speaker, publishedAt: { $notNull: true } } });
    const bulk = await share();
    await server.strapi.db.transaction(() =>
      Promise.all(bulk.articles.map((article) => desk.publish(ARTICLE, article))),
    );
    expect(await rows(bulk.speaker)).toBe(1);
    const editors = await share();
    await Promise.all(editors.articles.map((article) => desk.publish(ARTICLE, article)));
    expect(await rows(editors.speaker)).toBe(1);
    for (const { speaker, articles } of [bulk, editors]) {
      for (const article of articles)
        expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([speaker]);
    }
  });
});

describe('acts', () => {
  it('that are started at the same moment happen in the order in which they were started', async () => {
    const person = await desk.person('Vorher');
    await Promise.all([desk.publish(PERSON, person), desk.update(PERSON, person, { name: 'Nachher' })]);
    expect((await desk.version(PERSON, person, 'published'))?.name).toBe('Vorher');
    expect((await desk.version(PERSON, person, 'draft'))?.name).toBe('Nachher');
  });
});

/** A version without the ids of rows, which change with every publication. */
const withoutIds = (version: unknown): unknown =>
  JSON.parse(JSON.stringify(version, (key, value) => (key === 'id' ? undefined : value)));

describe('a quote', () => {
  it('cannot be published before its article, nor without one, nor unaccepted, nor without words', async () => {
    const article = await desk.article('Noch nicht da');
    const quote = await desk.quote('Zu früh', { article });
    const publish = () => desk.publish(QUOTE, quote);
    expect(await refusalKind(publish())).toBe('article-not-public');
    await desk.publish(ARTICLE, article);
    await desk.update(QUOTE, quote, { review: 'suggested' });
    expect(await refusalKind(publish())).toBe('quote-not-accepted');
    await desk.update(QUOTE, quote, { review: 'accepted', text: ' ' });
    expect(await refusalKind(publish())).toBe('quote-without-text');
    await desk.update(QUOTE, quote, { text: 'Jetzt', correction: MISQUOTED, article: null });
    expect(await refusalKind(publish())).toBe('quote-without-article');
    await desk.update(QUOTE, quote, { article });
    await publish();
    expect(await desk.isPublic(QUOTE, quote)).toBe(true);
  });

  it('cannot be published before its speaker, also not when it is written as published', async () => {
    const speaker = await desk.person('Nina Nichtda');
    const article = await desk.article('Schon da');
    await desk.publish(ARTICLE, article);
    const quote = await desk.quote('Wer spricht', { article, speaker });
    expect(await refusalKind(desk.publish(QUOTE, quote))).toBe('speaker-not-public');
    const create = server.strapi.documents(QUOTE).create({
      locale: 'de',
      status: 'published',
      data: { text: 'Und sofort', article, speaker } as never,
    });
    expect(await refusalKind(create)).toBe('speaker-not-public');
    await desk.publish(PERSON, speaker);
    await desk.publish(QUOTE, quote);
    expect(await desk.links(QUOTE, quote, 'speaker')).toEqual([speaker]);
  });

  it('goes out of sight with its speaker and comes back as it was, whatever was done to its draft', async () => {
    const speaker = await desk.person('Wanda Weg');
    const article = await desk.article('Hin und her', { body: paragraph('Ich komme wieder, sagt sie.') });
    const occurrence = { field: 'body', exact: 'Ich komme wieder', start: 0, end: 16 };
    const quote = await desk.quote('Ich komme wieder', {
      article,
      speaker,
      speakerLabel: 'die Frau',
      occurrences: [occurrence],
      saidOn: '2024-05-01',
    });
    await desk.publish(ARTICLE, article);
    const read = () =>
      server.strapi.documents(QUOTE).findOne({
        documentId: quote,
        locale: 'de',
        status: 'published',
        populate: ['occurrences', 'correction'],
      });
    const before = withoutIds(await read());
    await desk.unpublish(PERSON, speaker);
    expect(await read()).toBeNull();
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([]);
    await desk.update(QUOTE, quote, { text: 'Entwurf, noch nicht öffentlich' });
    await desk.publish(PERSON, speaker);
    expect(withoutIds(await read())).toEqual(before);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([quote]);
    expect((await desk.version(QUOTE, quote, 'draft'))?.text).toBe('Entwurf, noch nicht öffentlich');
  });

  it('that was unpublished while its speaker was out of sight does not come back', async () => {
    const speaker = await desk.person('Willi Weg');
    const article = await desk.article('Für immer');
    const [quote, other] = [
      await desk.quote('Bis dann', { article, speaker }),
      await desk.quote('Bis bald', { article, speaker }),
    ];
    await desk.publish(ARTICLE, article);
    await desk.unpublish(PERSON, speaker);
    await desk.unpublish(QUOTE, quote);
    await desk.publish(PERSON, speaker);
    expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    expect(await desk.isPublic(QUOTE, other)).toBe(true);
  });

  it('does not come back without its article', async () => {
    const speaker = await desk.person('Ada Allein');
    const article = await desk.article('Auch weg');
    const quote = await desk.quote('Und ich', { article, speaker });
    await desk.publish(ARTICLE, article);
    await desk.unpublish(PERSON, speaker);
    await desk.unpublish(ARTICLE, article);
    await desk.publish(PERSON, speaker);
    expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    await desk.publish(ARTICLE, article);
    expect(await desk.isPublic(QUOTE, quote)).toBe(true);
  });
});

describe('deleting an article', () => {
  it('deletes its quotes with it, and no others', async () => {
    const speaker = await desk.person('Dora Delete');
    const article = await desk.article('Wird gelöscht', { mentions: [speaker] });
    await desk.update(ARTICLE, article, { title: 'To be deleted' }, 'en');
    const quote = await desk.quote('Mit weg', { article, speaker });
    await desk.update(QUOTE, quote, { text: 'Gone too' }, 'en');
    const other = await desk.article('Bleibt');
    const kept = await desk.quote('Bleibt auch', { article: other, speaker });
    await desk.publish(ARTICLE, article, '*');
    await desk.publish(ARTICLE, other);

    await desk.remove(ARTICLE, article, 'en');
    expect(await desk.version(QUOTE, quote, 'draft', 'en')).toBeNull();
    expect(await desk.isPublic(QUOTE, quote, 'en')).toBe(false);
    expect(await desk.isPublic(QUOTE, quote, 'de')).toBe(true);

    await desk.remove(ARTICLE, article);
    expect(await server.strapi.db.query(QUOTE).count({ where: { documentId: quote } })).toBe(0);
    expect(await desk.links(PERSON, speaker, 'quotes')).toEqual([kept]);
  });

  it('takes a quote out of sight that was moved elsewhere in its draft only', async () => {
    const article = await desk.article('Alt');
    const quote = await desk.quote('Umgezogen', { article });
    await desk.publish(ARTICLE, article);
    const other = await desk.article('Neu');
    await desk.update(QUOTE, quote, { article: other });
    await desk.remove(ARTICLE, article);
    expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    expect(await desk.links(QUOTE, quote, 'article', 'draft')).toEqual([other]);
    await desk.publish(ARTICLE, other);
    expect(await desk.links(QUOTE, quote, 'article')).toEqual([other]);
  });
});

describe('discarding', () => {
  it('is refused where nothing was ever published, and leaves such a locale alone', async () => {
    const article = await desk.article('Nie öffentlich');
    expect(await refusalKind(desk.discard(ARTICLE, article))).toBe('nothing-to-go-back-to');
    await desk.publish(ARTICLE, article);
    await desk.update(ARTICLE, article, { title: 'Draft only' }, 'en');
    await desk.update(ARTICLE, article, { title: 'Geändert' });
    await desk.discard(ARTICLE, article, '*');
    expect((await desk.version(ARTICLE, article, 'draft'))?.title).toBe('Nie öffentlich');
    expect((await desk.version(ARTICLE, article, 'draft', 'en'))?.title).toBe('Draft only');
  });
});

describe('discarding in one locale', () => {
  it.each(['de', 'en'] as const)('(%s) takes back in all what they share', async (locale) => {
    const article = await desk.article('Zweisprachig');
    await desk.update(ARTICLE, article, { title: 'Zweisprachig' }, 'en');
    const quote = await desk.quote('Jetzt', { article });
    await desk.update(QUOTE, quote, { text: 'Jetzt', article }, 'en');
    await desk.publish(ARTICLE, article, '*');
    await desk.discard(QUOTE, quote, '*');
    await desk.update(QUOTE, quote, { review: 'rejected' }, locale);
    await desk.discard(QUOTE, quote, locale);
    expect((await desk.version(QUOTE, quote, 'draft', 'de'))?.review).toBe('accepted');
    expect((await desk.version(QUOTE, quote, 'draft', 'en'))?.review).toBe('accepted');
  });
});

describe('a new locale', () => {
  it('shares what the drafts of the others share, and not what is public', async () => {
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    const article = await desk.article('Erst deutsch');
    const quote = await desk.quote('Jetzt', { article });
    await desk.publish(ARTICLE, article);
    await desk.update(QUOTE, quote, { review: 'rejected' });
    await desk.update(ARTICLE, article, { publishAt, source: { name: 'Neustädter Bote' } });
    await desk.update(ARTICLE, article, { title: 'Then English' }, 'en');
    await desk.update(QUOTE, quote, { text: 'Jetzt', article }, 'en');
    for (const locale of ['de', 'en'] as const) {
      expect((await desk.version(QUOTE, quote, 'draft', locale))?.review).toBe('rejected');
      expect((await desk.version(ARTICLE, article, 'draft', locale))?.publishAt).toBe(publishAt);
    }
    const english = await server.strapi
      .documents(ARTICLE)
      .findOne({ documentId: article, locale: 'en', populate: ['source'] });
    expect(english?.source?.name).toBe('Neustädter Bote');
  });
});

describe('a withdrawn quote', () => {
  const correction = { kind: 'withdrawn', date: '2024-06-02', note: 'Das hat so niemand gesagt.' };

  it('keeps its public record without its words, and needs a visible correction where they still stand', async () => {
    const speaker = await desk.person('Wilma Widerruf');
    const article = await desk.article('Rede', { body: paragraph('„Das ist mein  Wort“, sagte sie.') });
    const quote = await desk.quote('Das ist mein Wort', {
      article,
      speaker,
      attribution: 'sagte sie',
      occurrences: [{ field: 'body', exact: 'Das ist mein  Wort', start: 1, end: 19 }],
    });
    await desk.publish(ARTICLE, article);
    await desk.update(QUOTE, quote, { correction });
    expect(await refusalKind(desk.publish(QUOTE, quote))).toBe('withdrawn-words-in-article');
    expect(await refusalKind(desk.publish(ARTICLE, article))).toBe('withdrawn-words-in-article');
    await desk.update(ARTICLE, article, {
      corrections: [{ date: '2024-06-01', kind: 'correction', note: 'Etwas anderes.' }],
    });
    expect(await refusalKind(desk.publish(ARTICLE, article))).toBe('withdrawn-words-in-article');
    await desk.update(ARTICLE, article, {
      corrections: [{ date: '2024-06-02', kind: 'retraction', note: 'Ein Zitat war falsch.' }],
    });
    await desk.publish(ARTICLE, article);

    const record = await server.strapi.documents(QUOTE).findOne({
      documentId: quote,
      locale: 'de',
      status: 'published',
      populate: ['occurrences', 'correction', 'speaker', 'article'],
    });
    expect(record).toMatchObject({ text: null, attribution: null, speaker: null, occurrences: [] });
    expect(record?.correction).toMatchObject(correction);
    expect(record?.article?.documentId).toBe(article);
    expect((await desk.version(QUOTE, quote, 'draft'))?.text).toBe('Das ist mein Wort');
    expect(await server.strapi.db.query('quote.occurrence').count()).toBe(
      await server.strapi.db
        .connection('quotes_cmps')
        .where({ field: 'occurrences' })
        .then((rows) => rows.length),
    );

    await desk.unpublish(PERSON, speaker);
    expect(await desk.isPublic(QUOTE, quote)).toBe(true);
    expect(await refusalKind(desk.discard(QUOTE, quote))).toBe('withdrawn-has-no-way-back');

    await desk.update(ARTICLE, article, { corrections: [] });
    expect(await refusalKind(desk.publish(ARTICLE, article))).toBe('withdrawn-words-in-article');
    await desk.update(ARTICLE, article, { body: paragraph('Sie sagte etwas.') });
    await desk.publish(ARTICLE, article);
    expect(await desk.isPublic(QUOTE, quote)).toBe(true);
  });
});
