import {
  newsArticle,
  type ArticleFacts,
  type ArticleQuotation,
  type JsonLd,
} from '../../../src/plugins/wortlaut/domain/formats/json-ld';

const PAGE = 'https://www.example.org/reader/de/articles/die-bruecke-kommt';

const QUOTATION: ArticleQuotation = {
  url: `${PAGE}#zitat-1`,
  text: 'Wir bauen die neue Brücke',
  speaker: { name: 'Anna Maier', page: 'https://www.example.org/reader/de/persons/anna-maier' },
  saidOn: '2026-03-03',
  place: 'Ulm',
  sourceUrl: 'https://www.example.org/protokoll',
  original: { text: 'We will build the new bridge', language: 'en', translator: 'Nina Roth' },
};

const FULL: ArticleFacts = {
  url: PAGE,
  language: 'de',
  title: 'Die Brücke kommt',
  kicker: 'Stadtrat',
  abstract: 'Was der Rat beschloss.',
  dateline: 'Ulm',
  publishedAt: '2026-03-03T09:00:00.000Z',
  modifiedAt: '2026-03-05T10:30:00.000Z',
  image: 'https://www.example.org/uploads/bruecke.jpg',
  authors: [{ name: 'Boris Öztürk', page: 'https://www.example.org/reader/de/persons/boris-oeztuerk' }],
  byline: 'Von Boris Öztürk',
  sourceUrl: 'https://www.example.org/bote',
  publisher: 'Neustädter Bote',
  corrections: [{ date: '2026-03-05', note: 'Zahl berichtigt.' }],
  quotations: [QUOTATION, { url: `${PAGE}#zitat-2`, text: 'Das reicht nicht', speakerLabel: 'das Rathaus' }],
};

const SPARSE: ArticleFacts = {
  url: PAGE,
  language: 'de',
  title: 'Die Brücke kommt',
  authors: [],
  corrections: [],
  quotations: [],
};

const ADDRESS = /^https:\/\/www\.example\.org\/\S+$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LANGUAGE = /^[a-z]{2}$/;
const WORDS = /\S/;

/** Google names no property that an article must have. These it recommends; a headline is all that it cuts. */
const RECOMMENDED_BY_GOOGLE: Record<string, RegExp> = {
  'author.0.@type': /^Person$/,
  'author.0.name': /^Boris Öztürk$/,
  'author.0.url': ADDRESS,
  dateModified: MOMENT,
  datePublished: MOMENT,
  headline: WORDS,
  image: ADDRESS,
};

/** What schema.org defines for a NewsArticle and for a Quotation ("attributable to a real world author"). */
const DEFINED_BY_SCHEMA_ORG: Record<string, RegExp> = {
  '@context': /^https:\/\/schema\.org$/,
  '@type': /^NewsArticle$/,
  alternativeHeadline: WORDS,
  description: WORDS,
  dateline: /^Ulm$/,
  inLanguage: LANGUAGE,
  url: ADDRESS,
  mainEntityOfPage: ADDRESS,
  isBasedOn: ADDRESS,
  'publisher.@type': /^Organization$/,
  'publisher.name': WORDS,
  'correction.0.@type': /^CorrectionComment$/,
  'correction.0.text': WORDS,
  'correction.0.datePublished': DAY,
  'hasPart.0.@type': /^Quotation$/,
  'hasPart.0.text': /^Wir bauen die neue Brücke$/,
  'hasPart.0.url': ADDRESS,
  'hasPart.0.inLanguage': LANGUAGE,
  'hasPart.0.isPartOf.@id': ADDRESS,
  'hasPart.0.creator.@type': /^Person$/,
  'hasPart.0.creator.name': /^Anna Maier$/,
  'hasPart.0.creator.url': ADDRESS,
  'hasPart.0.dateCreated': DAY,
  'hasPart.0.locationCreated.@type': /^Place$/,
  'hasPart.0.locationCreated.name': WORDS,
  'hasPart.0.isBasedOn': ADDRESS,
  'hasPart.0.translationOfWork.@type': /^Quotation$/,
  'hasPart.0.translationOfWork.text': WORDS,
  'hasPart.0.translationOfWork.inLanguage': LANGUAGE,
  'hasPart.0.translator.name': WORDS,
  'hasPart.1.creditText': /^das Rathaus$/,
};

const CREATIVE_WORK =
  'url text inLanguage isPartOf creator creditText dateCreated locationCreated isBasedOn translationOfWork translator headline alternativeHeadline dateModified datePublished author publisher correction hasPart';
/** The properties of each type, those that it has from its parents among them. */
const PROPERTIES: Record<string, readonly string[]> = {
  NewsArticle: `${CREATIVE_WORK} mainEntityOfPage description image dateline`.split(' '),
  Quotation: CREATIVE_WORK.split(' '),
  CorrectionComment: CREATIVE_WORK.split(' '),
  Person: ['name', 'url'],
  Organization: ['name', 'url'],
  Place: ['name'],
};

const valueAt = (node: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      node,
    );

/** All nodes in a node, itself among them. */
function nodesIn(value: JsonLd[string]): JsonLd[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object') return [];
  return [value as JsonLd, ...Object.values(value as JsonLd).flatMap(nodesIn)];
}

describe('an article in the vocabulary of schema.org', () => {
  it.each(Object.entries({ ...RECOMMENDED_BY_GOOGLE, ...DEFINED_BY_SCHEMA_ORG }))('has %s', (path, form) => {
    expect(valueAt(newsArticle(FULL), path)).toMatch(form);
  });

  it.each([
    ['full', FULL],
    ['sparse', SPARSE],
  ])('has nothing that its types do not have, and nothing empty (%s)', (_, facts) => {
    for (const node of nodesIn(newsArticle(facts))) {
      const type = node['@type'];
      const names = Object.keys(node).filter((name) => !name.startsWith('@'));
      const known = typeof type === 'string' ? PROPERTIES[type] : [];
      expect(names.filter((name) => !known?.includes(name))).toEqual([]);
      for (const value of Object.values(node)) expect(value ?? '').not.toEqual('');
    }
  });

  it('says nothing of what an article does not have', () => {
    expect(Object.keys(newsArticle(SPARSE)).sort()).toEqual(
      ['@context', '@id', '@type', 'headline', 'inLanguage', 'mainEntityOfPage', 'url'].sort(),
    );
  });
});
