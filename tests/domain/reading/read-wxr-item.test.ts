import {
  readWxrItem,
  type WxrSite,
} from '../../../src/plugins/wortlaut/domain/reading/wordpress/read-wxr-item';
import { articleOf, rulesOf, textOf } from './reading-result';

const site: WxrSite = {
  title: 'Hafenblatt',
  link: 'https://hafenblatt.example',
  language: 'de-DE',
  authors: new Map([['jm', 'Jana Moor']]),
};
const fields = {
  title: 'Neuer Kai &amp; alte Sorgen',
  link: 'https://hafenblatt.example/2014/05/kai/',
  'dc:creator': 'jm',
  'wp:post_date_gmt': '2014-05-02 08:30:00',
  'wp:post_name': 'kai',
  'content:encoded':
    'Erster Absatz.\nZweite Zeile.\n\n„Das wird teuer“, sagte Jana Moor.\n\n[gallery ids="3"]',
  'excerpt:encoded': 'Kurz gesagt.',
};

it('reads a post of the classic editor, whose paragraphs are blank lines', () => {
  const result = readWxrItem(
    {
      fields,
      categories: [
        { domain: 'category', name: 'Hafen' },
        { domain: 'category', name: 'Kunst &amp; Kultur' },
        { domain: 'post_format', name: 'Video' },
        { domain: 'post_tag', name: 'Kai' },
      ],
    },
    site,
  );
  const article = articleOf(result);
  expect(article.title).toBe('Neuer Kai & alte Sorgen');
  expect(textOf(result)).toBe(
    'Erster Absatz.\nZweite Zeile.\n\n„Das wird teuer“, sagte Jana Moor.\n\n[gallery ids="3"]',
  );
  expect(article.metadata).toMatchObject({
    abstract: 'Kurz gesagt.',
    authors: ['Jana Moor'],
    language: 'de',
    published: '2014-05-02T08:30:00.000Z',
    slug: 'kai',
    url: 'https://hafenblatt.example/2014/05/kai/',
    categories: ['Hafen', 'Kunst & Kultur'],
    tags: ['Kai'],
  });
  expect(rulesOf(article.rewritten)).toEqual(['shortcode']);
});

it('reads a post of the block editor', () => {
  const content =
    '<!-- wp:paragraph --><p>Ein Satz.</p><!-- /wp:paragraph -->\n\n<!-- wp:heading --><h2>Mitte</h2><!-- /wp:heading -->';
  const article = articleOf(
    readWxrItem({ fields: { ...fields, 'content:encoded': content }, categories: [] }, site),
  );
  expect(article.blocks.map(({ type }) => type)).toEqual(['paragraph', 'heading']);
});

it('refuses a post without text', () => {
  const empty = { fields: { ...fields, 'content:encoded': ' ' }, categories: [] };
  expect(readWxrItem(empty, site)).toMatchObject({ kind: 'unreadable', reason: { kind: 'no-text' } });
});

it.each([
  [{ 'wp:status': 'draft' }, 'WordPress has it as "draft".'],
  [{ 'wp:status': 'pending' }, 'WordPress has it as "pending".'],
  [{ 'wp:status': 'private' }, 'WordPress has it as "private".'],
  [{ 'wp:status': 'future' }, 'WordPress has it as "future".'],
  [{ 'wp:status': 'publish', 'wp:post_password': '*' }, 'WordPress asks for a password for it.'],
])('knows by %j that a post was never public', (more, withheld) => {
  const { metadata } = articleOf(readWxrItem({ fields: { ...fields, ...more }, categories: [] }, site));
  expect(metadata).toMatchObject({ withheld, publishedAt: '2014-05-02 08:30:00' });
  expect(metadata.published).toBeUndefined();
});

it('takes a post for public that says so, and one that says nothing', () => {
  const saying: Readonly<Record<string, string>>[] = [{ 'wp:status': 'publish' }, {}];
  for (const more of saying) {
    const { metadata } = articleOf(readWxrItem({ fields: { ...fields, ...more }, categories: [] }, site));
    expect(metadata).toMatchObject({ withheld: undefined, published: '2014-05-02T08:30:00.000Z' });
  }
});
