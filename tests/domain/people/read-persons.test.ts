import fc from 'fast-check';
import { readPersons } from '../../../src/plugins/wortlaut/domain/people/read-persons';
import type { KnownPerson } from '../../../src/plugins/wortlaut/domain/people/person';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';

/** Names of the persons found, with the words of each mention. */
function read(
  lang: Language,
  text: string,
  known: readonly KnownPerson[] = [],
): Record<string, readonly string[]> {
  const { persons } = readPersons({ lang, text, known });
  return Object.fromEntries(
    persons.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );
}

describe('names in a text', () => {
  const cases: readonly (readonly [
    what: string,
    lang: Language,
    text: string,
    persons: Record<string, readonly string[]>,
  ])[] = [
    [
      'a full name and bare ones',
      'de',
      'Gerlinde Haubner kam. Haubner blieb.',
      { 'Gerlinde Haubner': ['Gerlinde Haubner', 'Haubner'] },
    ],
    [
      'a bare name before the full one',
      'en',
      'Hallowell wins. Edith Hallowell won again.',
      { 'Edith Hallowell': ['Hallowell', 'Edith Hallowell'] },
    ],
    [
      'a nickname between given and family name',
      'de',
      'Luca „Blitz“ Ambach fehlte. Ambach ist verletzt.',
      { 'Luca Ambach': ['Luca „Blitz“ Ambach', 'Ambach'] },
    ],
    [
      'a woman addressed by the name of a man',
      'de',
      'Hans Müller kam. Frau Müller widersprach ihm.',
      { 'Hans Müller': ['Hans Müller'], Müller: ['Müller'] },
    ],
    [
      'a woman addressed by her name',
      'de',
      'Petra Müller kam. Frau Müller widersprach.',
      { 'Petra Müller': ['Petra Müller', 'Müller'] },
    ],
    ['two nouns before a verb of thinking in the plural', 'de', 'Warum Krähen Gesichter erkennen', {}],
    [
      'honours in letters behind the name',
      'en',
      'The barrister, Fiona Kerr KC, left.',
      { 'Fiona Kerr': ['Fiona Kerr'] },
    ],
    [
      'a firm and an institute',
      'en',
      'Developer Grace Homes paid. “No,” said the Institute for Morgan Studies.',
      {},
    ],
    [
      'where somebody works',
      'de',
      'Der Wirt Paul Brandt vom Gasthaus am Fluss und Eva Maria vom Bruch kamen.',
      { 'Paul Brandt': ['Paul Brandt'], 'Eva Maria vom Bruch': ['Eva Maria vom Bruch'] },
    ],
    ['a title and a name that fill marks', 'de', 'Danach zeigt sie „Mutter Courage“ im Hof.', {}],
    [
      'a family name cut to its first letter',
      'de',
      'Als Kläger trat der 38 Jahre alte Pawel Z., ein Maurer, auf. Z. schwieg.',
      { 'Pawel Z.': ['Pawel Z', 'Z'] },
    ],
    ['a thing that fills marks', 'en', 'She works at the ‘Grace Door’ diner.', {}],
    [
      'a given name that somebody has as a family name',
      'en',
      'State Sen. Alma Brandt scoffed. Later Sen. Brandt left.',
      { 'Alma Brandt': ['Alma Brandt', 'Brandt'] },
    ],
    [
      'a German genitive',
      'de',
      'Konrad Weidinger sprach. Weidingers Rede war kurz.',
      { 'Konrad Weidinger': ['Konrad Weidinger', 'Weidingers'] },
    ],
    [
      'a genitive at the first mention',
      'de',
      'Edeltraud Vogts Rede war kurz.',
      { 'Edeltraud Vogt': ['Edeltraud Vogts'] },
    ],
    [
      'an English possessive',
      'en',
      'Walter Penrose left. Penrose’s dog stayed.',
      { 'Walter Penrose': ['Walter Penrose', 'Penrose'] },
    ],
    [
      'an initial for the same given name',
      'en',
      'Harold J. Finch spoke. Later Harold Finch left.',
      { 'Harold J. Finch': ['Harold J. Finch', 'Harold Finch'] },
    ],
    ['a title and a family name', 'en', 'Sen. Cole voted no.', { Cole: ['Cole'] }],
    ['a role and a family name', 'de', 'Das weiß auch Finanzminister Ostertag.', { Ostertag: ['Ostertag'] }],
    [
      'two persons of one family name',
      'de',
      'Ulla Specht und Otto Specht kamen.',
      { 'Ulla Specht': ['Ulla Specht'], 'Otto Specht': ['Otto Specht'] },
    ],
    [
      'family name first',
      'de',
      'Machthaber Kim Jong Un traf Xi Jinping. Kim schwieg.',
      { 'Kim Jong Un': ['Kim Jong Un', 'Kim'], 'Xi Jinping': ['Xi Jinping'] },
    ],
    [
      'an unknown given name before a speech verb',
      'en',
      'Zorba Whitlock said nothing.',
      { 'Zorba Whitlock': ['Zorba Whitlock'] },
    ],
    [
      'an unknown given name and an age',
      'de',
      'Wastl Obermeier (45) jodelt.',
      { 'Wastl Obermeier': ['Wastl Obermeier'] },
    ],
    [
      'the last of two given names as family name',
      'en',
      'Then Martin Howard left.',
      { 'Martin Howard': ['Martin Howard'] },
    ],
    [
      'a particle with a capital letter',
      'de',
      'Dann ging Anton Van der Kolk.',
      { 'Anton Van der Kolk': ['Anton Van der Kolk'] },
    ],
    ['an Arabic article', 'de', 'Dann ging Karim al-Sabah.', { 'Karim al-Sabah': ['Karim al-Sabah'] }],
    [
      'a particle between family names',
      'de',
      'Dann ging Pedro Otero da Cunha.',
      { 'Pedro Otero da Cunha': ['Pedro Otero da Cunha'] },
    ],
    [
      'a double name that ends like an occupation',
      'de',
      'Ulla Moos-Niederbauer kam.',
      { 'Ulla Moos-Niederbauer': ['Ulla Moos-Niederbauer'] },
    ],
    [
      'a family name that is a title, with a suffix',
      'en',
      'Then Samuel Bishop Jr. left.',
      { 'Samuel Bishop Jr.': ['Samuel Bishop Jr.'] },
    ],
    [
      'both family names, and the first alone',
      'en',
      'Iker Arrieta Gómez left. Arrieta smiled. Mr Arrieta Gómez sat.',
      { 'Iker Arrieta Gómez': ['Iker Arrieta Gómez', 'Arrieta', 'Arrieta Gómez'] },
    ],
    [
      'a first name of two that is a thing',
      'en',
      'Sandra Day Ashford won on Election Day.',
      { 'Sandra Day Ashford': ['Sandra Day Ashford'] },
    ],
    [
      'titles without a full stop',
      'en',
      'Prof Anna Hale, 48, met Det Sgt Karl Moor, 50, there.',
      { 'Anna Hale': ['Anna Hale'], 'Karl Moor': ['Karl Moor'] },
    ],
    [
      'an address with the given name',
      'en',
      'Professor Anna Hale resigned. They thanked Dame Anna.',
      { 'Anna Hale': ['Anna Hale', 'Anna'] },
    ],
    [
      'namesakes told apart by an address',
      'en',
      'Emma Pitt and Karl Pitt came. Mr Pitt spoke, and Mrs Pitt left.',
      { 'Emma Pitt': ['Emma Pitt', 'Pitt'], 'Karl Pitt': ['Karl Pitt', 'Pitt'] },
    ],
    ['months that are counted', 'de', 'Er wurde zu acht Wochen Hausarrest verurteilt.', {}],
    ['a region behind "im"', 'de', 'Sie hat vor einem Brand im Schwarzen Moor gewarnt.', {}],
    ['a saint’s parish', 'de', 'In St. Gangolf sagte niemand etwas.', {}],
    ['a company by what it makes', 'de', 'Der Anlagenbauer Kolb sagte ab.', {}],
    ['the people of a place', 'en', 'Villagers of Upper Thornby said no.', {}],
    ['a network before a new sentence', 'de', 'Sie schrieb es auf X. Wenige Wochen später kam er.', {}],
    [
      'a nation before a name no list has',
      'de',
      'Der Este Jaakup Tammsalu siegte vor der Polin Danuta Srokowa. Tammsalu jubelte.',
      { 'Jaakup Tammsalu': ['Jaakup Tammsalu', 'Tammsalu'], 'Danuta Srokowa': ['Danuta Srokowa'] },
    ],
    ['a nation before one word', 'de', 'Für den Schweden Grund genug zu gehen.', {}],
    [
      'an apposition to what somebody is',
      'en',
      'His wife, Jaspinder Rehal, nodded. Rehal smiled.',
      { 'Jaspinder Rehal': ['Jaspinder Rehal', 'Rehal'] },
    ],
    [
      'a title before a given name no list has',
      'en',
      'The chair, Sir Idwal Tate, left. They thanked Sir Idwal.',
      { 'Idwal Tate': ['Idwal Tate', 'Idwal'] },
    ],
  ];
  test.each(cases)('%s', (_what, lang, text, persons) => {
    expect(read(lang, text)).toEqual(persons);
  });
});

describe('what is no person', () => {
  const cases: readonly (readonly [lang: Language, text: string])[] = [
    ['de', 'In Wladiwostok und Pjöngjang tagte die US-Botschaft mit dem Auswärtigen Amt.'],
    ['de', 'Der Kremlchef reiste nach Moskau.'],
    ['de', 'Das Robert Koch-Institut meldete Zahlen.'],
    ['en', 'The White House and the Supreme Court met in New York.'],
    ['en', 'The Morgan Hour is a show on Fox News.'],
    ['en', 'Stanford University and Georgia State Bank signed a deal on Monday.'],
    ['en', ''],
  ];
  test.each(cases)('%s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual({});
  });
});

describe('roles', () => {
  const cases: readonly (readonly [lang: Language, text: string, title: string, former: boolean])[] = [
    ['de', 'Das sagte Finanzministerin Hedwig Ostertag.', 'Finanzministerin', false],
    ['de', 'Er traf den nordkoreanischen Machthaber Kim Jong Un.', 'nordkoreanischer Machthaber', false],
    ['de', 'Er traf den damaligen Kremlchef Dmitri Orlow.', 'Kremlchef', true],
    ['de', 'Es kam Altkanzler Ferdinand Reiter.', 'Altkanzler', true],
    ['de', 'Es sprach Alois Stadler, Vorsitzender des Vereins.', 'Vorsitzender', false],
    [
      'en',
      'Then Republican presidential candidate Josephine Tate left.',
      'Republican presidential candidate',
      false,
    ],
    ['en', 'Then former Ohio Gov. Harriet Cole left.', 'Ohio Gov.', true],
    ['en', 'Then Walter Penrose, a retired miner, left.', 'miner', true],
  ];
  test.each(cases)('%s: %s', (lang, text, title, former) => {
    expect(readPersons({ lang, text }).persons.map(({ roles }) => roles)).toEqual([[{ title, former }]]);
  });

  test('what somebody is to another is no role', () => {
    expect(readPersons({ lang: 'de', text: 'Heute kam ihr Kollege Otto Specht.' }).persons[0]?.roles).toEqual(
      [],
    );
    expect(
      readPersons({ lang: 'en', text: 'Then his wife Edith Hallowell left.' }).persons[0]?.roles,
    ).toEqual([]);
  });

  test('none is made up', () => {
    expect(readPersons({ lang: 'de', text: 'Heute kam Gerlinde Haubner.' }).persons[0]?.roles).toEqual([]);
  });
});

describe('known persons', () => {
  const ostertag: KnownPerson = {
    id: '7',
    name: 'Hedwig Ostertag',
    aliases: ['Hedi Ostertag', 'die Sparkommissarin'],
  };

  test('an alias leads to the person and its own name', () => {
    const text = 'Gestern schwieg Hedi Ostertag.';
    const [person] = readPersons({ lang: 'de', text, known: [ostertag] }).persons;
    expect(person).toMatchObject({
      name: 'Hedwig Ostertag',
      known: ostertag,
      givenName: 'Hedwig',
      familyName: 'Ostertag',
    });
  });

  test('name and alias in one text are one person', () => {
    expect(read('de', 'Hedwig Ostertag kam. Hedi Ostertag ging.', [ostertag])).toEqual({
      'Hedwig Ostertag': ['Hedwig Ostertag', 'Hedi Ostertag'],
    });
  });

  test('a name that no list would show is found', () => {
    expect(read('de', 'Dann ging Quirx Zwobel heim.', [{ name: 'Quirx Zwobel' }])).toEqual({
      'Quirx Zwobel': ['Quirx Zwobel'],
    });
  });

  test('an alias that two known persons share is certain for neither', () => {
    const persons: readonly KnownPerson[] = [
      { name: 'Ulla Specht', aliases: ['Specht'] },
      { name: 'Otto Specht', aliases: ['Specht'] },
    ];
    const found = readPersons({ lang: 'de', text: 'Dann ging Specht heim.', known: persons }).persons;
    expect(found.every(({ known }) => known === undefined)).toBe(true);
  });
});

test('a bare name that two persons share and nothing tells apart belongs to neither', () => {
  const { mentions, persons } = readPersons({
    lang: 'de',
    text: 'Ulla Specht und Otto Specht kamen. Specht sprach.',
  });
  const bare = mentions.find((mention) => mention.bare);
  expect(bare?.person).toBeUndefined();
  expect(bare?.candidates.map((index) => persons[index]?.name)).toEqual(['Ulla Specht', 'Otto Specht']);
});

test('a dead namesake does not make a bare name doubtful', () => {
  const { mentions, persons } = readPersons({
    lang: 'de',
    text: 'Ulla Specht ehrte ihren Vater, den verstorbenen Otto Specht. Specht sprach lange.',
  });
  const bare = mentions.find((mention) => mention.bare);
  expect(persons[bare?.person ?? -1]?.name).toBe('Ulla Specht');
});

const pieces = fc.constantFrom(
  'Gerlinde',
  'Haubner',
  'Haubners',
  'Minister',
  'der',
  'von',
  'sagte',
  'Kim',
  'Jong',
  'Un',
  ',',
  '.',
  '\n\n',
  'Jr.',
  'Specht',
  'Otto',
  'Ulla',
  '„',
  '“',
  'U.S.',
  '(45)',
  '’s',
);

test('mentions are in order, apart, inside the text and of persons there are', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom<Language>('de', 'en'), (words, lang) => {
      const text = words.join(' ');
      const { persons, mentions, traits } = readPersons({ lang, text });
      expect(traits).toHaveLength(persons.length);
      let last = 0;
      for (const { start, end, person, candidates } of mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
        for (const each of [...candidates, ...(person === undefined ? [] : [person])])
          expect(persons[each]).toBeDefined();
      }
      for (const person of persons) expect(person.mentions.length).toBeGreaterThan(0);
    }),
  );
});
