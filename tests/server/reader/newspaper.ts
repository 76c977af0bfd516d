import type { Core } from '@strapi/strapi';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const QUOTE = 'api::quote.quote';

/** What would begin or end an element of HTML, a string of JSON or a script if it were not escaped. */
export const HOSTILE = `</script><script>alert("1")</script><img src=x onerror='alert(1)'> & <!-- ]]>`;

const text = (value: string, format: object = {}) => ({ type: 'text', text: value, ...format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

/** The body of the article about the bridge. */
const BODY = [
  paragraph(
    text('Die Bürgermeisterin sagte am 3. März: „Wir bauen die '),
    text('neue', { bold: true }),
    text(' Brücke“, und alle hörten zu. „Das reicht nicht“, fand ihr Gegner.'),
  ),
  { type: 'heading', level: 4, children: [text('Nur der erste Schritt')] },
  paragraph(
    text('Später hieß es aus dem Rathaus: „Das reicht nicht“. Mehr steht '),
    {
      type: 'link',
      url: 'https://example.org/mehr?a=1&b="2"',
      children: [text('beim Rat')],
    },
    text('. Gesagt hatte er: „Das nehme ich zurück“.'),
  ),
  { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text(HOSTILE)] }] },
];

const PLAIN = [
  'Die Bürgermeisterin sagte am 3. März: „Wir bauen die neue Brücke“, und alle hörten zu. „Das reicht nicht“, fand ihr Gegner.',
  'Nur der erste Schritt',
  'Später hieß es aus dem Rathaus: „Das reicht nicht“. Mehr steht beim Rat. Gesagt hatte er: „Das nehme ich zurück“.',
  HOSTILE,
].join('\n\n');

/** The nth place of words in the body. */
function place(exact: string, nth = 0) {
  let start = PLAIN.indexOf(exact);
  for (let left = nth; left > 0; left -= 1) start = PLAIN.indexOf(exact, start + 1);
  return { field: 'body', part: 1, exact, start, end: start + exact.length, state: 'anchored' };
}

/** The documents of the newspaper by what they are. */
export interface Newspaper {
  readonly article: string;
  readonly draft: string;
  readonly mayor: string;
  readonly rival: string;
  readonly withdrawn: string;
  readonly secret: string;
}

/** A word that stands in drafts only. */
export const SECRET = 'Quastenflosser';

async function writePersons(strapi: Core.Strapi) {
  const mayor = await strapi.documents(PERSON).create({
    data: {
      name: 'Anna Maier',
      familyName: 'Maier',
      review: 'accepted',
      aliases: [{ name: 'Anna Roth' }],
      roles: [{ title: 'Bürgermeisterin', language: 'de', from: '2021-05-01' }],
      bio: [{ language: 'de', text: `Juristin. ${HOSTILE}` }],
      sameAs: [{ url: 'https://www.example.org/maier' }],
    } as never,
  });
  const rival = await strapi
    .documents(PERSON)
    .create({ data: { name: 'Boris Öztürk', review: 'accepted' } as never });
  return { mayor: mayor.documentId, rival: rival.documentId };
}

/** Fills an empty database with an article, its persons and quotations, and drafts that nobody may see. */
export async function fillNewspaper(strapi: Core.Strapi): Promise<Newspaper> {
  const { mayor, rival } = await writePersons(strapi);
  const { documentId: article } = await strapi.documents(ARTICLE).create({
    locale: 'de',
    data: {
      title: `Die Brücke kommt ${HOSTILE}`,
      slug: 'die-bruecke-kommt',
      kicker: 'Stadtrat',
      abstract: 'Was der Rat beschloss.',
      dateline: 'Ulm',
      body: BODY,
      authors: [rival],
      mentions: [mayor],
      source: { name: 'Bote', url: 'https://www.example.org/bote' },
      corrections: [{ date: '2026-03-05', kind: 'correction', note: `Zahl berichtigt ${HOSTILE}` }],
    } as never,
  });
  const quote = async (data: object) => {
    const { documentId } = await strapi
      .documents(QUOTE)
      .create({ locale: 'de', data: { article, review: 'accepted', origin: 'manual', ...data } as never });
    return documentId;
  };
  await quote({
    text: 'Wir bauen die neue Brücke',
    kind: 'direct',
    speaker: mayor,
    speakerRole: 'Bürgermeisterin',
    position: 1,
    saidOn: '2026-03-03',
    place: 'Ulm',
    originalText: 'Wir bauen die neue Brücke',
    originalLanguage: 'de',
    occurrences: [place('Wir bauen die neue Brücke')],
  });
  await quote({
    text: 'Das reicht nicht',
    kind: 'direct',
    speaker: rival,
    position: 2,
    originalText: 'Bu yetmez',
    originalLanguage: 'tr',
    translator: 'Nina Roth',
    occurrences: [place('Das reicht nicht')],
  });
  await quote({
    text: 'Das reicht nicht',
    kind: 'partial',
    speakerLabel: 'das Rathaus',
    position: 3,
    occurrences: [place('Das reicht nicht', 1)],
  });
  const withdrawn = await quote({
    text: 'Das nehme ich zurück',
    kind: 'direct',
    speaker: rival,
    position: 4,
    saidOn: '2026-03-02',
    occurrences: [place('Das nehme ich zurück')],
    correction: { kind: 'withdrawn', date: '2026-03-04', note: 'Das hat er nicht gesagt.' },
  });
  await strapi.documents(ARTICLE).publish({ documentId: article, locale: 'de' });
  const { documentId: draft } = await strapi
    .documents(ARTICLE)
    .create({ locale: 'de', data: { title: SECRET, slug: 'geheim', abstract: SECRET } as never });
  await strapi.documents(ARTICLE).update({ documentId: article, locale: 'de', data: { kicker: SECRET } });
  const { documentId: secret } = await strapi
    .documents(PERSON)
    .create({ data: { name: SECRET, slug: 'geheim' } as never });
  return { article, draft, mayor, rival, withdrawn, secret };
}
