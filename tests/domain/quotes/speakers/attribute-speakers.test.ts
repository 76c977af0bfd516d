import fc from 'fast-check';
import type { KnownPerson } from '../../../../src/plugins/wortlaut/domain/people/person';
import type { FoundUtterance } from '../../../../src/plugins/wortlaut/domain/quotes/reading';
import { attributeSpeakers } from '../../../../src/plugins/wortlaut/domain/quotes/speakers/attribute-speakers';
import type { Language, Speaker, Utterance } from '../../../../src/plugins/wortlaut/domain/quotes/utterance';
import { findParagraphs } from '../../../../src/plugins/wortlaut/domain/text/paragraphs';
import { findSentenceStarts } from '../../../../src/plugins/wortlaut/domain/text/sentences';
import { findWords } from '../../../../src/plugins/wortlaut/domain/text/words';
import { englishCases } from './cases-english';
import { englishFrameCases } from './cases-english-frames';
import { englishNameCases } from './cases-english-names';
import { germanCases } from './cases-german';
import { germanIdiomCases } from './cases-german-idioms';
import { germanReportCases } from './cases-german-reports';
import { germanSourceCases } from './cases-german-sources';
import { germanSubjectCases } from './cases-german-subjects';

/** Speakers are looked for apart from the spans: here every pair of curly marks holds an utterance. */
function utterancesOf(
  lang: Language,
  text: string,
  known: readonly KnownPerson[] = [],
): readonly Utterance[] {
  const found = Array.from(text.matchAll(/[„“]([^„“”]+)[“”]/g), (match): FoundUtterance => {
    const start = match.index + 1;
    const end = start + match[1]!.length;
    const kind = /[.,!?]$/.test(match[1]!) || /^\p{Lu}/u.test(match[1]!) ? 'direct' : 'partial';
    return {
      kind,
      parts: [{ start, end, text: match[1]! }],
      spans: [
        {
          inner: { start, end },
          outer: { start: match.index, end: end + 1 },
          level: 'double',
          paragraph: 0,
          lastParagraph: 0,
          closed: true,
          opened: true,
          regularMarks: true,
          kind,
          probability: 1,
        },
      ],
      frame: undefined,
    };
  });
  const paragraphs = findParagraphs(text);
  const words = findWords(text);
  const reading = {
    lang,
    text,
    known,
    paragraphs,
    words,
    sentenceStarts: findSentenceStarts(lang, words, paragraphs),
    marks: [],
    display: [],
    spans: [],
    judged: [],
    found,
    repeats: [],
    utterances: [],
    persons: [],
  };
  return attributeSpeakers(reading).utterances;
}

function mentionOf(text: string, speaker: Speaker): string | undefined {
  const range = speaker.kind === 'unattributed' ? undefined : speaker.mention;
  return range && text.slice(range.start, range.end);
}

function summary(text: string, { speaker }: Utterance): { mention: string | undefined; person?: string } {
  const mention = mentionOf(text, speaker);
  return speaker.kind === 'person' ? { mention, person: speaker.person.name } : { mention };
}

describe.each([
  [
    'de',
    [...germanCases, ...germanIdiomCases, ...germanReportCases, ...germanSourceCases, ...germanSubjectCases],
  ],
  ['en', [...englishCases, ...englishNameCases, ...englishFrameCases]],
] as const)('speakers of %s quotations', (lang, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_name, { text, speakers }) => {
    const found = utterancesOf(lang, text).map((utterance) => summary(text, utterance));
    // The parts of an interrupted quotation stand alone here: each has to have the one speaker.
    const expected = found.map((_, index) => speakers[Math.min(index, speakers.length - 1)]);
    expect(found.length).toBeGreaterThanOrEqual(speakers.length);
    expect(found).toEqual(expected);
  });
});

describe('what is told beside the speaker', () => {
  const text =
    'Finanzministerin Hedwig Ostertag reiste ab. „Wir sparen weiter“, sagte Ostertag nach der Konferenz in Brüssel. „Das ist so“, sagte die Ministerin.';

  test('the verbatim cue up to the end of its clause, and the place', () => {
    const [first] = utterancesOf('de', text);
    expect(text.slice(first!.attribution!.start, first!.attribution!.end)).toBe(
      'sagte Ostertag nach der Konferenz in Brüssel',
    );
    expect(first!.place).toBe('Brüssel');
  });

  test('the words before the quotation where the verb is split around it', () => {
    const split = 'Landesrat Jakob Wimmer hat gestern vor einem „gefährlichen Irrweg“ gewarnt.';
    const [only] = utterancesOf('de', split);
    expect(only!.evidence.cue).toBe('verb in sentence');
    expect(split.slice(only!.attribution!.start, only!.attribution!.end)).toBe(
      'Landesrat Jakob Wimmer hat gestern vor einem',
    );
  });

  test('the role that the text gives the speaker', () => {
    expect(utterancesOf('de', text).map(({ speakerRole }) => speakerRole)).toEqual([
      'Finanzministerin',
      'Finanzministerin',
    ]);
  });

  test.each<readonly [Language, string, string]>([
    ['de', '„Kein Kommentar“, sagte ein Sprecher der Stadtwerke am Montag.', 'ein Sprecher der Stadtwerke'],
    ['de', '„Nein“, meinte eine Frau aus Hamburg.', 'eine Frau aus Hamburg'],
    ['de', '„Ja“, so ein Mitarbeiter von Siemens in Berlin.', 'ein Mitarbeiter von Siemens'],
    ['de', 'Nach Angaben der Stadtwerke war die Leitung „nie in Gefahr“.', 'die Stadtwerke'],
    ['de', 'Dem Landratsamt zufolge war der Damm „nie in Gefahr“.', 'Landratsamt'],
    ['de', '„Der Damm hält“, sagte der Förster.', 'der Förster'],
    ['de', '„Es schneit“, schrieb die Nutzerin @eva.k am Abend.', 'die Nutzerin @eva.k'],
    ['de', '„Der Damm hält“, so der Förster.', 'der Förster'],
    ['en', 'According to der Minister it was “never in danger”.', 'der Minister'],
    ['en', '“No,” said a spokesman for the union on Monday.', 'a spokesman for the union'],
    ['en', '“Yes,” said a professor of law at Northbank.', 'a professor of law at Northbank'],
    ['en', '“No,” said a spokesman after the game.', 'a spokesman'],
  ])('of whom the speaker is one (%s): %s', (lang, sentence, label) => {
    expect(utterancesOf(lang, sentence)[0]?.speakerLabel).toBe(label);
  });

  test('somebody without a name who is meant again', () => {
    const again = 'A palace spokesman said it was “nonsense”. “Wait,” the spokesman said.';
    expect(utterancesOf('en', again)[1]?.speakerLabel).toBe('A palace spokesman');
  });

  test('the pronoun of a reported sentence names somebody without a name who goes on', () => {
    const text = '„Wir haben lange geredet“, sagte ein Diplomat. Er habe „ernsthaft gezweifelt“.';
    const second = utterancesOf('de', text)[1]!;
    expect(
      second.speaker.kind === 'label' && text.slice(second.speaker.mention.start, second.speaker.mention.end),
    ).toBe('Er');
    expect(second.speakerLabel).toBe('ein Diplomat');
  });

  test.each<readonly [Language, string, string]>([
    ['de', 'Sprecherin Ute Kolbe schwieg. „Wir suchen weiter“, sagten die Ermittler.', 'die Ermittler'],
    ['en', 'Bob Lee wrote it. The Guardian called it “a marvel of tact”.', 'The Guardian'],
  ])('several and a paper are nobody who is named (%s): %s', (lang, sentence, label) => {
    const [only] = utterancesOf(lang, sentence);
    expect(only?.speaker.kind).toBe('label');
    expect(only?.speakerLabel).toBe(label);
  });

  test('a label only where the words are no name', () => {
    expect(utterancesOf('de', text).map(({ speakerLabel }) => speakerLabel)).toEqual([
      undefined,
      'die Ministerin',
    ]);
  });

  test('a role that is over is not the role of today', () => {
    const [only] = utterancesOf('en', '“It is late,” said former Ohio Gov. Harriet Cole.');
    expect(only!.speakerRole).toBeUndefined();
  });
});

describe('doubt', () => {
  test('a family name that two persons share gives both as candidates', () => {
    const text = 'Ulla Specht und Otto Specht kamen. „Wir bleiben“, sagte Specht.';
    const [only] = utterancesOf('de', text);
    expect(only!.speaker).toMatchObject({
      kind: 'candidates',
      persons: [{ name: 'Ulla Specht' }, { name: 'Otto Specht' }],
    });
    expect(only!.speakerLabel).toBe('Specht');
  });

  test('a description that the text gives nobody is a suggestion, no speaker', () => {
    const text = 'Gerlinde Haubner war da. „Mir ist kalt“, sagte die Radfahrerin.';
    const [only] = utterancesOf('de', text);
    expect(only!.speaker).toMatchObject({ kind: 'candidates', persons: [{ name: 'Gerlinde Haubner' }] });
    expect(only!.confidence).toBeLessThan(1);
  });

  test('a pronoun after somebody without a name is no certain person', () => {
    const text = 'Gerlinde Haubner war da. „Mir ist kalt“, sagte eine Radfahrerin. „Sehr kalt“, sagte sie.';
    expect(utterancesOf('de', text)[1]!.speaker.kind).not.toBe('person');
  });

  test('a quotation in a text without anybody has no speaker', () => {
    const [only] = utterancesOf('en', '“Nothing to see here.”');
    expect(only).toMatchObject({ speaker: { kind: 'unattributed' }, confidence: 0, attribution: undefined });
  });

  test('who was asked is at best a guess, who asked is not', () => {
    const [asked] = utterancesOf('en', 'Agnes Marlow was asked, “Where is she?”');
    const [asking] = utterancesOf('en', 'Agnes Marlow asked, “Where is she?”');
    expect(asked!.confidence).toBeLessThan(0.5);
    expect(asking!.confidence).toBeGreaterThan(0.8);
  });

  test('words beside the quotation are surer than what only goes on from them, and those than a guess', () => {
    const [beside] = utterancesOf('en', '“We lost the roof,” said Martha Quill.');
    const guess = utterancesOf('en', 'Martha Quill waited.\n\n“Rain came in.”').at(-1);
    expect(beside!.confidence).toBeGreaterThan(0.9);
    expect(guess!.confidence).toBeLessThan(beside!.confidence - 0.05);
  });
});

describe('known persons', () => {
  const known: KnownPerson = {
    id: '7',
    name: 'Hedwig Ostertag',
    aliases: ['die Sparkommissarin', 'Hedi Ostertag'],
  };

  test('an alias in the cue leads to the person', () => {
    const [only] = utterancesOf('de', '„Wir sparen“, sagte Hedi Ostertag.', [known]);
    expect(only!.speaker).toMatchObject({ kind: 'person', person: { name: 'Hedwig Ostertag', known } });
  });

  test('a bare family name alone is a suggestion of the known bearers', () => {
    const [only] = utterancesOf('de', '„Wir sparen“, sagte Ostertag.', [known, { name: 'Ruth Adler' }]);
    expect(only!.speaker).toMatchObject({
      kind: 'candidates',
      persons: [{ name: 'Hedwig Ostertag', known }],
    });
  });

  test('a full name in the text that is not the known one stays another person', () => {
    const [only] = utterancesOf('de', 'Erwin Ostertag kam. „Wir sparen“, sagte Ostertag.', [known]);
    expect(only!.speaker).toMatchObject({
      kind: 'person',
      person: { name: 'Erwin Ostertag', known: undefined },
    });
  });
});

const pieces = fc.constantFrom(
  '„Ja, gut.“',
  '“Well,”',
  '„',
  '“',
  'sagte',
  'said',
  'he',
  'er',
  'Gerlinde Haubner',
  'Haubner',
  'der Minister',
  'the senator',
  ',',
  '.',
  ':',
  '\n\n',
  'und',
  'who',
  '(45)',
  'according to',
  'laut',
  'habe',
  'wie',
  '– ',
  'was asked by',
  'hat',
  'gewarnt',
  'vor',
);

test('everything told is in the text: mentions and cues outside the quotation, confidence a share', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom<Language>('de', 'en'), (words, lang) => {
      const text = words.join(' ');
      for (const utterance of utterancesOf(lang, text)) {
        const { speaker, attribution, speakerLabel, confidence, parts } = utterance;
        const mention = mentionOf(text, speaker);
        if (mention !== undefined) expect(mention.trim()).not.toBe('');
        // A German label is in the nominative: it has the noun of the text, not always its article and ending.
        const noun = /\p{Lu}\p{L}{0,3}/u.exec(speakerLabel ?? '')?.[0];
        if (speakerLabel !== undefined)
          expect(text).toContain(lang === 'de' ? (noun ?? speakerLabel) : speakerLabel);
        if (attribution) {
          expect(attribution.end).toBeGreaterThan(attribution.start);
          expect(attribution.end).toBeLessThanOrEqual(text.length);
          for (const part of parts)
            expect(part.end <= attribution.start || part.start >= attribution.end).toBe(true);
        }
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the same text gives the same answer twice', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (words) => {
      const text = words.join(' ');
      expect(utterancesOf('de', text)).toEqual(utterancesOf('de', text));
    }),
    { numRuns: 30 },
  );
});

it.each<[Language, string, string]>([
  [
    'de',
    'Ein Lastwagenfahrer stand auf der Autobahn, weil er nach eigenen Angaben „nur schnell frühstücken“ wollte.',
    'Ein Lastwagenfahrer',
  ],
  [
    'de',
    'Die Wirtin schlief. Als ihre Tochter sie weckte, soll sie gesagt haben: „Wo ist der Hund?“',
    'Die Wirtin',
  ],
  ['de', 'Eine Nachbarin rief die Polizei. „Das war laut“, sagte sie.', 'Eine Nachbarin'],
  ['en', 'A neighbour called the police. “It was loud,” she said.', 'A neighbour'],
  ['en', 'A committee aide, who was not allowed to speak, said it was “a good chunk”.', 'A committee aide'],
  ['en', 'The company lost £3m. Shares fell.\n\n“We will close two plants,” it said.', 'The company'],
  ['en', 'In May the ministry raised the tax. It was “a fair step”, it said at the time.', 'the ministry'],
  ['en', 'The match was cancelled. “It is raining,” it said.', 'it'],
  ['en', 'The unions said no on Monday. “We are not amused,” they said in a letter.', 'The unions'],
  ['en', 'Neighbours on the estate woke at three. “It was loud,” they said.', 'Neighbours'],
  ['en', 'Jane Holt and Bob Lee won. “We are thrilled,” they said.', 'Jane Holt and Bob Lee'],
])('labels a pronoun with what it stands for (%s): %s', (lang, text, label) => {
  expect(utterancesOf(lang, text).map(({ speakerLabel }) => speakerLabel)).toEqual([label]);
});
