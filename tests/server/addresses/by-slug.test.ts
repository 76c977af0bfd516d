import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const OLD_SLUG = 'plugin::wortlaut.old-slug';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
});
afterAll(() => server.stop());

let count = 0;
/** A slug that no other test of this file uses. */
const fresh = (word: string) => `${word}-nr-${(count += 1)}-x`;

const articles = () => server.strapi.documents(ARTICLE);
const persons = () => server.strapi.documents(PERSON);

async function publicArticle(slug: string, data: Record<string, unknown> = {}, locale = 'de') {
  const { documentId } = await articles().create({
    locale,
    status: 'published',
    data: { title: `Über ${slug}`, slug, ...data } as never,
  });
  return documentId;
}

/** Gives a public article another slug as an editor does: save the draft, then publish. */
async function rename(documentId: string, slug: string, locale = 'de') {
  await articles().update({ documentId, locale, data: { slug } });
  await articles().publish({ documentId, locale });
}

const get = (slug: string, query = '') => server.http.get(`/api/articles/by-slug/${slug}${query}`);
const never = () => get(fresh('nie-gewesen'));

describe('an article by its slug', () => {
  it('is the document that its id answers, with the usual parameters', async () => {
    const slug = fresh('wahl');
    const documentId = await publicArticle(slug, { kicker: 'Land' });
    const query = '?fields[0]=kicker&fields[1]=slug&populate[mentions][fields][0]=name';
    const bySlug = await get(slug, query);
    const byId = await server.http.get(`/api/articles/${documentId}${query}`);
    expect(bySlug.status).toBe(200);
    expect(bySlug.body).toEqual(byId.body);
    expect(bySlug.body.data).toMatchObject({ documentId, kicker: 'Land', slug, mentions: [] });
    expect(bySlug.body.data).not.toHaveProperty('title');
  });

  it('is looked for in the locale that was asked for', async () => {
    const slug = fresh('election');
    const german = await publicArticle(slug);
    const english = await publicArticle(slug, {}, 'en');
    expect((await get(slug)).body.data.documentId).toBe(german);
    expect((await get(slug, '?locale=en')).body.data.documentId).toBe(english);
    expect((await get(slug, '?locale=fr')).status).toBe(404);
  });

  it.each([
    '?status=draft',
    '?unknown=1',
    '?filters[publishAt][$notNull]=true',
    '?populate[quotes][filters][review]=x',
  ])('refuses the question %s, which reaches behind what is public', async (query) => {
    const slug = fresh('frage');
    await publicArticle(slug);
    expect((await get(slug, query)).status).toBe(400);
  });

  it('is shown to those who may read one article, and to nobody else', async () => {
    const slug = fresh('recht');
    await publicArticle(slug);
    const permissions = server.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: `${ARTICLE}.findOne` };
    const granted = await permissions.findOne({ where, populate: ['role'] });
    await permissions.delete({ where: { id: granted.id } });
    try {
      expect((await get(slug)).status).toBe(403);
    } finally {
      await permissions.create({ data: { action: granted.action, role: granted.role.id } });
    }
    expect((await get(slug)).status).toBe(200);
  });
});

describe('what is not public', () => {
  const cases: [string, () => Promise<string>][] = [
    [
      'a draft',
      async () => {
        const slug = fresh('entwurf');
        await articles().create({ locale: 'de', data: { title: 'Entwurf', slug } });
        return slug;
      },
    ],
    [
      'a new slug that only the draft has',
      async () => {
        const documentId = await publicArticle(fresh('alt'));
        const slug = fresh('neu');
        await articles().update({ documentId, locale: 'de', data: { slug } });
        return slug;
      },
    ],
    [
      'a slug that only a draft ever had',
      async () => {
        const slug = fresh('entwurf');
        const { documentId } = await articles().create({ locale: 'de', data: { title: 'E', slug } });
        await rename(documentId, fresh('anders'));
        return slug;
      },
    ],
    [
      'an unpublished article',
      async () => {
        const slug = fresh('zurueck');
        await articles().unpublish({ documentId: await publicArticle(slug), locale: 'de' });
        return slug;
      },
    ],
    [
      'an old slug of an unpublished article',
      async () => {
        const slug = fresh('zurueck');
        const documentId = await publicArticle(slug);
        await rename(documentId, fresh('danach'));
        await articles().unpublish({ documentId, locale: 'de' });
        return slug;
      },
    ],
    [
      'a deleted article',
      async () => {
        const slug = fresh('weg');
        await articles().delete({ documentId: await publicArticle(slug), locale: '*' });
        return slug;
      },
    ],
    [
      'an old slug of a deleted article',
      async () => {
        const slug = fresh('weg');
        const documentId = await publicArticle(slug);
        await rename(documentId, fresh('danach'));
        await articles().delete({ documentId, locale: '*' });
        return slug;
      },
    ],
  ];

  it.each(cases)('answers 404 exactly as what never was: %s', async (_name, make) => {
    const [hidden, none] = [await get(await make()), await never()];
    const seen = ({ status, text, headers }: typeof hidden) => ({
      status,
      text,
      headers: { ...headers, date: undefined },
    });
    expect(hidden.status).toBe(404);
    expect(seen(hidden)).toEqual(seen(none));
  });
});

describe('an old slug', () => {
  it('answers 301 with the new address, which keeps the query', async () => {
    const [old, current] = [fresh('alt'), fresh('neu')];
    await rename(await publicArticle(old), current);
    const answer = await get(old, '?populate=quotes&locale=de');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(`/api/articles/by-slug/${current}?populate=quotes&locale=de`);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect((await server.http.get(answer.headers.location!)).status).toBe(200);
  });

  it('leads to the newest after several renamings, in one step', async () => {
    const slugs = [fresh('a'), fresh('b'), fresh('c'), fresh('d')] as const;
    const documentId = await publicArticle(slugs[0]);
    for (const slug of slugs.slice(1)) await rename(documentId, slug);
    for (const slug of slugs.slice(0, -1))
      expect((await get(slug)).headers.location).toBe(`/api/articles/by-slug/${slugs[3]}`);
  });

  it('that was taken back answers again, and the one in between redirects to it', async () => {
    const [first, second] = [fresh('hin'), fresh('her')];
    const documentId = await publicArticle(first);
    await rename(documentId, second);
    await rename(documentId, first);
    expect((await get(first)).status).toBe(200);
    expect((await get(second)).headers.location).toBe(`/api/articles/by-slug/${first}`);
  });

  it('of a swap belongs to who bears it now', async () => {
    const [one, two, between] = [fresh('eins'), fresh('zwei'), fresh('zwischen')];
    const [a, b] = [await publicArticle(one), await publicArticle(two)];
    await rename(a, between);
    await rename(b, one);
    await rename(a, two);
    expect((await get(one)).body.data.documentId).toBe(b);
    expect((await get(two)).body.data.documentId).toBe(a);
    expect((await get(between)).headers.location).toBe(`/api/articles/by-slug/${two}`);
  });

  it('that two bore leads to who left it last, and after its deletion to the other', async () => {
    const [shared, newA, newB] = [fresh('geteilt'), fresh('a'), fresh('b')];
    const a = await publicArticle(shared);
    await rename(a, newA);
    const b = await publicArticle(shared);
    await rename(b, newB);
    expect((await get(shared)).headers.location).toBe(`/api/articles/by-slug/${newB}`);
    await articles().delete({ documentId: b, locale: '*' });
    expect((await get(shared)).headers.location).toBe(`/api/articles/by-slug/${newA}`);
  });

  it('is kept over an unpublication under whose cover the article was renamed', async () => {
    const [old, current] = [fresh('alt'), fresh('neu')];
    const documentId = await publicArticle(old);
    await articles().unpublish({ documentId, locale: 'de' });
    await rename(documentId, current);
    expect((await get(old)).headers.location).toBe(`/api/articles/by-slug/${current}`);
  });

  it('is kept when an update publishes at once', async () => {
    const [old, current] = [fresh('alt'), fresh('neu')];
    const documentId = await publicArticle(old);
    await articles().update({ documentId, locale: 'de', status: 'published', data: { slug: current } });
    expect((await get(old)).headers.location).toBe(`/api/articles/by-slug/${current}`);
  });

  it('is not remembered when what was to replace it failed', async () => {
    const slug = fresh('bleibt');
    const documentId = await publicArticle(slug);
    await expect(
      server.strapi.db.transaction(async () => {
        await rename(documentId, fresh('nie'));
        throw new Error('rolled back on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect(await server.strapi.db.query(OLD_SLUG).count({ where: { ofDocument: documentId } })).toBe(0);
    expect((await get(slug)).status).toBe(200);
  });

  it('is of its locale only', async () => {
    const [old, current] = [fresh('alt'), fresh('neu')];
    const documentId = await publicArticle(old);
    await articles().update({
      documentId,
      locale: 'en',
      status: 'published',
      data: { title: 'E', slug: old },
    });
    await rename(documentId, current);
    expect((await get(old)).headers.location).toBe(`/api/articles/by-slug/${current}`);
    expect((await get(old, '?locale=en')).body.data.documentId).toBe(documentId);
  });

  it('leaves nothing behind when its article is deleted', async () => {
    const documentId = await publicArticle(fresh('alt'));
    await rename(documentId, fresh('neu'));
    const remembered = () => server.strapi.db.query(OLD_SLUG).count({ where: { ofDocument: documentId } });
    expect(await remembered()).toBe(1);
    await articles().delete({ documentId, locale: '*' });
    expect(await remembered()).toBe(0);
  });

  it('of a public article is not given to a new one by itself, but may be chosen', async () => {
    const slug = fresh('haushalt');
    await rename(await publicArticle(slug), fresh('haushalt-neu'));
    const made = await articles().create({ locale: 'de', data: { title: slug } });
    expect(made.slug).toBe(`${slug}-2`);
    const chosen = await articles().create({ locale: 'de', data: { title: 'Ein anderer Titel', slug } });
    expect(chosen.slug).toBe(slug);
  });

  it('is found by a public path where the server has one', async () => {
    const [old, current] = [fresh('alt'), fresh('neu')];
    await rename(await publicArticle(old), current);
    server.strapi.config.set('server.url', 'https://example.org/cms/');
    try {
      expect((await get(old)).headers.location).toBe(`/cms/api/articles/by-slug/${current}`);
    } finally {
      server.strapi.config.set('server.url', '');
    }
  });
});

describe('a person by its slug', () => {
  it('answers, moves and disappears as an article does', async () => {
    const [old, current] = [fresh('anna'), fresh('anna-neu')];
    const { documentId } = await persons().create({ status: 'published', data: { name: 'Anna', slug: old } });
    const person = (slug: string) => server.http.get(`/api/persons/by-slug/${slug}`);
    expect((await person(old)).body.data).toMatchObject({ documentId, name: 'Anna' });
    await persons().update({ documentId, data: { slug: current } });
    expect((await person(current)).status).toBe(404);
    await persons().publish({ documentId });
    expect((await person(old)).headers.location).toBe(`/api/persons/by-slug/${current}`);
    await persons().delete({ documentId });
    expect((await person(old)).text).toBe((await never()).text);
  });
});

describe('GraphQL', () => {
  const ask = async (query: string) => (await server.http.post('/graphql').send({ query })).body;

  it('answers by slug, in a locale, with nested published content', async () => {
    const slug = fresh('graphql');
    const person = await persons().create({ status: 'published', data: { name: 'Berta Beispiel' } });
    const hidden = await persons().create({ data: { name: 'Nur Entwurf', review: 'suggested' } });
    const documentId = await publicArticle(slug, { mentions: [person.documentId, hidden.documentId] }, 'en');
    const answer = await ask(
      `{ articleBySlug(slug: "${slug}", locale: "en") { documentId slug mentions { name } } }`,
    );
    expect(answer).toEqual({
      data: { articleBySlug: { documentId, slug, mentions: [{ name: 'Berta Beispiel' }] } },
    });
    expect(await ask(`{ articleBySlug(slug: "${slug}") { slug } }`)).toEqual({
      data: { articleBySlug: null },
    });
    expect(await ask(`{ personBySlug(slug: "${person.slug}") { name } }`)).toEqual({
      data: { personBySlug: { name: 'Berta Beispiel' } },
    });
  });

  it('answers an old slug with the document, which says its new one', async () => {
    const [old, current] = [fresh('alt'), fresh('neu')];
    await rename(await publicArticle(old), current);
    expect(await ask(`{ articleBySlug(slug: "${old}") { slug } }`)).toEqual({
      data: { articleBySlug: { slug: current } },
    });
  });

  it('answers null for a draft and refuses to be asked for one', async () => {
    const slug = fresh('entwurf');
    await articles().create({ locale: 'de', data: { title: 'Entwurf', slug } });
    expect(await ask(`{ articleBySlug(slug: "${slug}") { slug } }`)).toEqual({
      data: { articleBySlug: null },
    });
    const refused = await ask(`{ articleBySlug(slug: "${slug}", status: DRAFT) { slug } }`);
    expect(refused.errors[0].message).toMatch(/only published content/i);
    expect(refused.data).toEqual({ articleBySlug: null });
  });

  it('shows nothing of the table of old slugs', async () => {
    const { data } = await ask('{ __schema { types { name } } }');
    const names = data.__schema.types.map((type: { name: string }) => type.name);
    expect(names).toContain('Article');
    expect(names.filter((name: string) => /oldslug/i.test(name))).toEqual([]);
  });
});
