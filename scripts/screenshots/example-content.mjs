const FIRST = 'Wir bauen die Brücke neu, und zwar noch in diesem Jahr';
const SECOND = 'ohne neue Schulden';

const paragraph = (/** @type {string} */ text) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const TEXT = [
  `„${FIRST}“, sagte Bürgermeisterin Anna Maier am Montag in Neustadt. Der Bau solle ${SECOND} gelingen.`,
  'Die alte Brücke ist seit dem Hochwasser im Frühjahr gesperrt. Der Rat stimmt am Donnerstag ab.',
];

/** @param {string} exact */
function occurrenceOf(exact) {
  const text = TEXT.join('\n');
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return {
    field: 'body',
    part: 1,
    exact,
    prefix: text.slice(Math.max(0, start - 20), start),
    suffix: text.slice(end, end + 20),
    start,
    end,
    state: 'anchored',
  };
}

/**
 * Writes one article with its person and quotes, and a few more for the lists.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {Promise<{ person: string, slugs: { article: string, person: string }, screens: { name: string, uid: string,
 *   documentId: string }[] }>} the person's documentId, the addresses of both pages for readers, and what to open
 */
export async function exampleContent(strapi) {
  const persons = strapi.documents('api::person.person');
  const anna = await persons.create({
    data: {
      name: 'Anna Maier',
      givenName: 'Anna',
      familyName: 'Maier',
      wikidataId: 'Q4242',
      birthDate: '1968-03-12',
      aliases: [{ name: 'Anna Maier-Roth' }],
      roles: [
        { title: 'Bürgermeisterin', organisation: 'Stadt Neustadt', from: '2021-05-01', language: 'de' },
      ],
      bio: [{ language: 'de', text: 'Juristin, seit 2021 Bürgermeisterin von Neustadt.' }],
      sameAs: [{ url: 'https://www.example.org/anna-maier' }],
    },
  });
  for (const name of ['Jonas Weber', 'Leyla Aydın', 'Piotr Nowak']) await persons.create({ data: { name } });

  const articles = strapi.documents('api::article.article');
  const article = await articles.create({
    locale: 'de',
    data: {
      kicker: 'Neustadt',
      title: 'Anna Maier will die Brücke noch in diesem Jahr bauen',
      abstract:
        'Seit dem Hochwasser ist die alte Brücke gesperrt. Nun soll der Neubau schneller kommen als geplant.',
      dateline: 'Neustadt',
      byline: 'Von Jonas Weber',
      body: TEXT.map(paragraph),
      mentions: [anna.documentId],
      source: { name: 'Neustädter Bote', url: 'https://www.example.org/bruecke' },
    },
  });
  for (const title of ['Rat stimmt am Donnerstag über den Haushalt ab', 'Schwimmbad öffnet im Mai'])
    await articles.create({ locale: 'de', data: { title, kicker: 'Neustadt' } });

  const quotes = strapi.documents('api::quote.quote');
  const common = {
    speaker: anna.documentId,
    article: article.documentId,
    saidOn: '2026-03-02',
    place: 'Neustadt',
  };
  const quote = await quotes.create({
    locale: 'de',
    data: {
      ...common,
      text: FIRST,
      kind: 'direct',
      speakerLabel: 'Bürgermeisterin Anna Maier',
      speakerRole: 'Bürgermeisterin',
      attribution: 'sagte Bürgermeisterin Anna Maier am Montag in Neustadt',
      occurrences: [occurrenceOf(FIRST)],
      position: 1,
      origin: 'found',
      confidence: 0.98,
    },
  });
  await quotes.create({
    locale: 'de',
    data: { ...common, text: SECOND, kind: 'partial', position: 2, origin: 'found', review: 'suggested' },
  });
  for (const documentId of [anna.documentId]) await persons.publish({ documentId });
  await articles.publish({ documentId: article.documentId, locale: 'de' });
  await quotes.publish({ documentId: quote.documentId, locale: 'de' });
  return {
    person: anna.documentId,
    slugs: { article: String(article.slug), person: String(anna.slug) },
    screens: [
      { name: 'article', uid: 'api::article.article', documentId: article.documentId },
      { name: 'person', uid: 'api::person.person', documentId: anna.documentId },
      { name: 'quote', uid: 'api::quote.quote', documentId: quote.documentId },
    ],
  };
}
