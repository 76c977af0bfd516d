import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, PERSON, QUOTE, type Newsroom, type Uid } from './newsroom';

let server: TestServer;
let desk: Newsroom;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  desk = newsroom(server.strapi);
});
afterAll(() => server.stop());

/*
 * How the same action reaches the document service: by itself, as a bulk action of the admin (many at once in one
 * transaction), and from two editors at the same time.
 */
type Act = 'publish' | 'unpublish' | 'discard';
type Way = (act: Act, uid: Uid, documentId: string) => Promise<unknown>;

const ways: Record<string, Way> = {
  single: (act, uid, documentId) => desk[act](uid, documentId),
  'in bulk': async (act, uid, documentId) => {
    const others = await Promise.all([1, 2].map(() => bystander(uid)));
    await server.strapi.db.transaction(() =>
      Promise.all([documentId, ...others].map((id) => desk[act](uid, id))),
    );
  },
  'from two editors at once': (act, uid, documentId) =>
    Promise.all([desk[act](uid, documentId), desk[act](uid, documentId)]),
};

/** Another document of the type that can be published, unpublished and discarded. */
async function bystander(uid: Uid): Promise<string> {
  if (uid === PERSON) {
    const person = await desk.person('Berta Beistand');
    await desk.publish(PERSON, person);
    return person;
  }
  const article = await desk.article('Nebenbei');
  await desk.publish(ARTICLE, article);
  if (uid === ARTICLE) return article;
  const quote = await desk.quote('Nebenbei gesagt', { article });
  await desk.publish(QUOTE, quote);
  return quote;
}

/** An article by one author, in which two persons are named and one of them speaks; all of it public. */
async function publicArticle() {
  const [first, second, author] = await Promise.all(
    ['Paula Erste', 'Quirin Zweiter', 'Ada Autorin'].map((name) => desk.person(name)),
  );
  const article = await desk.article('Sitzung', { mentions: [first, second], authors: [author] });
  const quote = await desk.quote('Wir machen weiter', { article, speaker: first });
  await desk.publish(ARTICLE, article);
  return { article, quote, first: first!, second: second!, author: author! };
}

describe.each(Object.entries(ways))('links stay where their owners put them, %s', (_name, way) => {
  it('when a person is published that a draft of a quote names as its new speaker', async () => {
    const { quote, first } = await publicArticle();
    const other = await desk.person('Olga Andere');
    await desk.update(QUOTE, quote, { speaker: other });
    await way('publish', PERSON, other);
    expect(await desk.links(QUOTE, quote, 'speaker')).toEqual([first]);
    expect(await desk.links(QUOTE, quote, 'speaker', 'draft')).toEqual([other]);
  });

  it('when the public speaker is published while the draft names another', async () => {
    const { quote, first } = await publicArticle();
    const other = await desk.person('Olga Andere');
    await desk.update(QUOTE, quote, { speaker: other });
    await way('publish', PERSON, first);
    expect(await desk.links(QUOTE, quote, 'speaker')).toEqual([first]);
    expect(await desk.links(QUOTE, quote, 'speaker', 'draft')).toEqual([other]);
  });

  it('when a person is published while a draft of an article names others', async () => {
    const { article, first, second } = await publicArticle();
    const third = await desk.person('Tom Dritter');
    await desk.update(ARTICLE, article, { mentions: [third, second] });
    await way('publish', PERSON, third);
    await way('publish', PERSON, first);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([first, second]);
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toEqual([third, second]);
  });

  it('when an article is published to which a public quote was moved in its draft', async () => {
    const { article, quote } = await publicArticle();
    const other = await desk.article('Andere Sitzung');
    await desk.update(QUOTE, quote, { article: other });
    await way('publish', ARTICLE, other);
    expect(await desk.links(QUOTE, quote, 'article')).toEqual([article]);
    expect(await desk.links(QUOTE, quote, 'article', 'draft')).toEqual([other]);
    expect(await desk.links(ARTICLE, other, 'quotes')).toEqual([]);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([quote]);
  });

  it('when a person goes, the article is discarded, and the person comes back', async () => {
    const { article, first, second } = await publicArticle();
    await way('unpublish', PERSON, second);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([first]);
    await way('discard', ARTICLE, article);
    await way('publish', PERSON, second);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([first, second]);
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toEqual([first, second]);
  });

  it('when a person goes, its quote is discarded, and the person comes back', async () => {
    const { quote, first } = await publicArticle();
    await way('unpublish', PERSON, first);
    expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    await way('discard', QUOTE, quote);
    await way('publish', PERSON, first);
    expect(await desk.links(QUOTE, quote, 'speaker')).toEqual([first]);
    expect(await desk.links(QUOTE, quote, 'speaker', 'draft')).toEqual([first]);
  });

  it('when an article with a new quote is discarded', async () => {
    const { article } = await publicArticle();
    const quote = await desk.quote('Noch ein Wort', { article });
    await way('discard', ARTICLE, article);
    expect(await desk.links(QUOTE, quote, 'article', 'draft')).toEqual([article]);
  });

  it('in order, when a person goes, the article is published, and the person comes back', async () => {
    const { article, first, second } = await publicArticle();
    await way('unpublish', PERSON, first);
    await way('publish', ARTICLE, article);
    await way('publish', PERSON, first);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([first, second]);
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toEqual([first, second]);
  });

  it('when a person is discarded', async () => {
    const { article, quote, first, second } = await publicArticle();
    const third = await desk.person('Tom Dritter');
    await desk.update(ARTICLE, article, { mentions: [second, first, third] });
    await way('discard', PERSON, first);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([first, second]);
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toEqual([second, first, third]);
    expect(await desk.links(QUOTE, quote, 'speaker', 'draft')).toEqual([first]);
  });
});

describe('a copy takes nothing away', () => {
  it('of an article', async () => {
    const { article, quote, first, second, author } = await publicArticle();
    const copy = await desk.clone(ARTICLE, article);
    expect(await desk.links(QUOTE, quote, 'article', 'draft')).toEqual([article]);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([quote]);
    expect(await desk.links(ARTICLE, copy, 'quotes', 'draft')).toEqual([]);
    expect(await desk.links(ARTICLE, copy, 'mentions', 'draft')).toEqual([first, second]);
    await desk.publish(ARTICLE, copy);
    expect(await desk.links(ARTICLE, copy, 'authors')).toEqual([author]);
    expect(await desk.links(ARTICLE, copy, 'mentions')).toEqual([first, second]);
  });

  it('of a person', async () => {
    const { article, quote, first, second } = await publicArticle();
    const copy = await desk.clone(PERSON, first, { name: 'Paula Kopie' });
    await desk.publish(PERSON, copy);
    expect(await desk.links(QUOTE, quote, 'speaker')).toEqual([first]);
    expect(await desk.links(QUOTE, quote, 'speaker', 'draft')).toEqual([first]);
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toEqual([first, second]);
    expect(await desk.links(PERSON, copy, 'quotes', 'draft')).toEqual([]);
  });

  it('of a quote, which stands in the same article', async () => {
    const { article, quote, first } = await publicArticle();
    const copy = await desk.clone(QUOTE, quote);
    expect(await desk.links(QUOTE, copy, 'article', 'draft')).toEqual([article]);
    expect(await desk.links(QUOTE, copy, 'speaker', 'draft')).toEqual([first]);
    expect(await desk.links(QUOTE, quote, 'article')).toEqual([article]);
  });
});

describe('a link', () => {
  it('that is written from the other side is an edit of the owner, public when the owner is published', async () => {
    const { article } = await publicArticle();
    const person = await desk.person('Nora Neu');
    await desk.publish(PERSON, person);
    await server.strapi.documents(PERSON).update({
      documentId: person,
      status: 'published',
      data: { mentionedIn: { connect: [{ documentId: article, locale: 'de' }] } } as never,
    });
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft')).toContain(person);
    expect(await desk.links(ARTICLE, article, 'mentions')).not.toContain(person);
    await desk.publish(ARTICLE, article);
    expect(await desk.links(ARTICLE, article, 'mentions')).toContain(person);
  });

  it('is in a new locale what it is in the first', async () => {
    const { article, quote, first, second } = await publicArticle();
    await desk.update(ARTICLE, article, { title: 'Session' }, 'en');
    expect(await desk.links(ARTICLE, article, 'mentions', 'draft', 'en')).toEqual([first, second]);
    await desk.update(QUOTE, quote, { text: 'We go on' }, 'en');
    expect(await desk.links(QUOTE, quote, 'article', 'draft', 'en')).toEqual([article]);
    await desk.publish(ARTICLE, article, 'en');
    expect(await desk.links(ARTICLE, article, 'quotes', 'published', 'en')).toEqual([quote]);
    expect(await desk.links(QUOTE, quote, 'speaker', 'published', 'en')).toEqual([first]);
  });

  it('of a quote to a locale that its article gets later appears with that locale', async () => {
    const { article, quote } = await publicArticle();
    await desk.update(QUOTE, quote, { text: 'We go on' }, 'en');
    expect(await desk.links(QUOTE, quote, 'article', 'draft', 'en')).toEqual([]);
    await desk.update(ARTICLE, article, { title: 'Session' }, 'en');
    expect(await desk.links(QUOTE, quote, 'article', 'draft', 'en')).toEqual([article]);
  });

  it('to a person that is deleted is gone from drafts and public versions', async () => {
    const { article, quote, first, second } = await publicArticle();
    await desk.remove(PERSON, first);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([second]);
    expect(await desk.isPublic(QUOTE, quote)).toBe(false);
    expect(await desk.links(QUOTE, quote, 'speaker', 'draft')).toEqual([]);
  });

  it('cannot be forged through the field that keeps it', async () => {
    const { article, first, second } = await publicArticle();
    await desk.update(ARTICLE, article, { linkedDocuments: { mentions: ['nobody'] } });
    await desk.publish(ARTICLE, article);
    expect(await desk.links(ARTICLE, article, 'mentions')).toEqual([first, second]);
  });

  it('from an article to its quotes is in the order of their positions', async () => {
    const article = await desk.article('Reihenfolge');
    const last = await desk.quote('Drittens', { article, position: 3 });
    const first = await desk.quote('Erstens', { article, position: 1 });
    const middle = await desk.quote('Zweitens', { article, position: 2 });
    await desk.publish(ARTICLE, article);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([first, middle, last]);
    await desk.publish(QUOTE, first);
    expect(await desk.links(ARTICLE, article, 'quotes')).toEqual([first, middle, last]);
  });
});
