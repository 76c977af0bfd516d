import { parse } from 'yaml';
import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, newsroom, paragraph, PERSON } from '../publication/newsroom';
import { exportedMarkdown } from './exported';

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
});
afterAll(() => server.stop());

/** The front matter and the body of a file. */
function parts(file: string | undefined): { front: Record<string, unknown>; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(file ?? '') ?? [];
  return { front: parse(yaml), body };
}

it('has an article with its quotes, persons and pictures by name and address', async () => {
  const { strapi } = server;
  const desk = newsroom(strapi);
  const picture = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'see',
      hash: 'see',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/see.png',
      provider: 'local',
      folderPath: '/',
    },
  });
  const ada = await desk.person('Ada Maß', { note: 'geheim' });
  const text = '„Wir bleiben“, sagte Ada Maß. „Nein“, hieß es.';
  const article = await desk.article('Am See: „Wir bleiben“', {
    slug: 'am-see',
    body: [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Das *Amt*' }] },
      ...paragraph(text),
    ],
    authors: [ada],
    cover: picture.id,
    seo: { metaTitle: 'See', metaImage: picture.id },
    publishAt: '2031-01-01T00:00:00.000Z',
  });
  const at = 'Das *Amt*'.length + '\n\n'.length;
  const quote = (words: string, position: number, more = {}) =>
    desk.quote(words, {
      article,
      position,
      occurrences: [
        {
          field: 'body',
          exact: words,
          start: at + text.indexOf(words),
          end: at + text.indexOf(words) + words.length,
        },
      ],
      ...more,
    });
  await quote('Nein', 2, { speakerLabel: 'das Amt' });
  await quote('Wir bleiben', 1, { speaker: ada, kind: 'direct' });
  await desk.update(ARTICLE, article, { title: 'At the lake' }, 'en');
  await desk.publish(ARTICLE, article);
  await desk.publish(PERSON, ada);
  await desk.update(ARTICLE, article, { title: 'Am Meer' });

  const all = await exportedMarkdown(strapi);
  expect(Object.keys(all)).toEqual(['de/am-see.md', 'en/at-the-lake.md']);
  expect(parts(all['de/am-see.md']).front).toMatchObject({ title: 'Am Meer', status: 'draft' });
  expect(all['de/am-see.md']).not.toContain('2031');

  const open = await exportedMarkdown(strapi, 'public');
  expect(Object.keys(open)).toEqual(['de/am-see.md']);
  const { front, body } = parts(open['de/am-see.md']);
  expect(front).toMatchObject({
    title: 'Am See: „Wir bleiben“',
    slug: 'am-see',
    authors: ['Ada Maß'],
    cover: '/uploads/see.png',
    seo: { metaTitle: 'See', metaImage: '/uploads/see.png' },
    documentId: article,
    locale: 'de',
    status: 'published',
    quotes: [
      { text: 'Wir bleiben', kind: 'direct', speaker: 'Ada Maß' },
      { text: 'Nein', speakerLabel: 'das Amt' },
    ],
  });
  expect(body).toBe(`## Das \\*Amt\\*\n\n${text}\n`);
  expect(JSON.stringify(open)).not.toContain('geheim');
});
