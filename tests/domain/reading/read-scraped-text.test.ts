import fc from 'fast-check';
import {
  CLEANING_RULES,
  readScrapedText,
} from '../../../src/plugins/wortlaut/domain/reading/read-scraped-text';
import type { Reading } from '../../../src/plugins/wortlaut/domain/reading/reading';
import { plainText } from '../../../src/plugins/wortlaut/domain/text/plain-text';

/** What a reading says, short enough to stand beside its input: "# " marks a heading, "- " a list item. */
function outline({ blocks }: Reading): string[] {
  return blocks.flatMap((block) => {
    const { text } = plainText([block]);
    if (block.type === 'heading') return [`# ${text}`];
    return block.type === 'list' ? text.split('\n').map((item) => `- ${item}`) : [text];
  });
}

const FIRST = 'Der Rat hat den Haushalt am Montag beschlossen, teilte die Sprecherin mit.';
const SECOND = 'Die Opposition stimmte geschlossen dagegen und kündigte eine Klage an.';
const THIRD = 'Das Gericht entscheidet frühestens im Herbst über den Antrag der Fraktion.';

describe('an article as a scraper leaves it', () => {
  const raw = [
    '/Bürgermeisterin: “Wir brauchen die Brücke”',
    '',
    'Bürgermeisterin: “Wir brauchen die Brücke”',
    '',
    'Die Stadt hat den Neubau\u00a0der Brücke',
    'beschlossen. Die Arbeiten sollen im Herbst',
    'beginnen',
    '. Den Auftrag bekam eine Firma aus der Region.',
    '',
    '“Kein Tag zu früh”',
    '',
    '“Wir brauchen die Brücke”, sagte die Bürgermeisterin',
    'am Montag. Es sei kein Tag zu früh.',
    '',
    'Hits: 15',
  ].join('\r\n');

  it('becomes a title, paragraphs and a heading, and the counter a number', () => {
    const reading = readScrapedText(raw);
    expect(reading.title).toBe('Bürgermeisterin: “Wir brauchen die Brücke”');
    expect(outline(reading)).toEqual([
      'Die Stadt hat den Neubau der Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen. Den Auftrag bekam eine Firma aus der Region.',
      '# “Kein Tag zu früh”',
      '“Wir brauchen die Brücke”, sagte die Bürgermeisterin am Montag. Es sei kein Tag zu früh.',
    ]);
    expect(reading.hits).toBe(15);
  });

  it('says what was removed, by which rule and why', () => {
    const { removed } = readScrapedText(raw);
    expect(removed.map(({ rule, text }) => [rule, text])).toEqual([
      ['hit-counter', 'Hits: 15'],
      ['breadcrumb', '/Bürgermeisterin: “Wir brauchen die Brücke”'],
    ]);
    expect(removed.every(({ why }) => why.endsWith('.'))).toBe(true);
  });
});

describe('the title', () => {
  const body = [FIRST, SECOND].join('\n\n');
  it.each([
    [
      'breadcrumb with the title at its end',
      `Startseite > Politik > Rat beschließt Haushalt\n\nRat beschließt Haushalt\n\n${body}`,
    ],
    ['breadcrumb from home, title after it', `Home » Politik\nRat beschließt Haushalt\n\n${body}`],
    ['path of sections', `/Politik/Kommunales\n\nRat beschließt Haushalt\n\n${body}`],
    ['only in the breadcrumb', `/Rat beschließt Haushalt\n\n${body}`],
    ['doubled', `Rat beschließt Haushalt\n\nRat beschließt Haushalt\n\n${body}`],
    ['doubled in other white space', `Rat beschließt\u00a0 Haushalt\nRat beschließt Haushalt\n\n${body}`],
    [
      'doubled with the name of the site',
      `Rat beschließt Haushalt | Der Bote\n\nRat beschließt Haushalt\n\n${body}`,
    ],
    ['doubled after a kicker line', `Rat beschließt Haushalt\n\nRat beschließt Haushalt\n${body}`],
    ['once', `Rat beschließt Haushalt\n\n${body}`],
    ['on the line before the text', `Rat beschließt Haushalt\n${FIRST}\n${SECOND}\n${THIRD}`],
  ])('%s', (_, raw) => {
    const reading = readScrapedText(raw);
    expect(reading.title).toBe('Rat beschließt Haushalt');
    expect(outline(reading).slice(0, 2)).toEqual([FIRST, SECOND]);
  });

  it('is empty where the text starts with a sentence', () => {
    expect(readScrapedText(`${FIRST}\n\n${SECOND}`).title).toBe('');
    expect(outline(readScrapedText(`${FIRST}\n\n${SECOND}`))).toEqual([FIRST, SECOND]);
  });

  it('is no breadcrumb where it starts with a quotation in guillemets or has a slash in it', () => {
    expect(readScrapedText(`»Wir bleiben«\n\n${body}`).title).toBe('»Wir bleiben«');
    expect(readScrapedText(`Rot / Grün gewinnt\n\n${body}`).title).toBe('Rot / Grün gewinnt');
  });

  it('keeps a sentence far down that says the same', () => {
    const reading = readScrapedText(['Wir bleiben', FIRST, SECOND, THIRD, 'Wir bleiben', FIRST].join('\n\n'));
    expect(outline(reading)).toContain('# Wir bleiben');
  });
});

describe('hard-wrapped lines', () => {
  it.each([
    ['with a space', ['Der Rat', 'tagt heute.'], 'Der Rat tagt heute.'],
    ['a stray full stop', ['Der Rat tagt', '. Die Presse wartet.'], 'Der Rat tagt. Die Presse wartet.'],
    ['a stray comma', ['Der Rat', ', der tagt, wartet.'], 'Der Rat, der tagt, wartet.'],
    ['a stray closing mark', ['„Wir tagen', '“, sagte sie.'], '„Wir tagen“, sagte sie.'],
    [
      'an opening mark at the line end',
      ['Sie sagte: „', 'Wir tagen.“ Dann ging sie.'],
      'Sie sagte: „Wir tagen.“ Dann ging sie.',
    ],
    [
      'an opening mark at the line start',
      ['Sie sagte:', '“Wir tagen.” Dann ging sie.'],
      'Sie sagte: “Wir tagen.” Dann ging sie.',
    ],
    [
      'a straight opening mark',
      ['Sie sagte:', '"Wir tagen." Dann ging sie.'],
      'Sie sagte: "Wir tagen." Dann ging sie.',
    ],
    [
      'French marks with their spaces',
      ['Il dit :', '« Bonjour »', 'et part.'],
      'Il dit : « Bonjour » et part.',
    ],
    [
      'a compound at its hyphen',
      ['Ein Vier-Augen-', 'Gespräch fand statt.'],
      'Ein Vier-Augen-Gespräch fand statt.',
    ],
    [
      'a shortened compound',
      ['Zwischen Nord-', 'und Südkorea wächst die Spannung.'],
      'Zwischen Nord- und Südkorea wächst die Spannung.',
    ],
    [
      'a dash',
      ['Die Grenze', '– acht Jahre danach – ist offen.'],
      'Die Grenze – acht Jahre danach – ist offen.',
    ],
    ['a soft hyphen', ['Ein Ge\u00ad', 'spräch fand statt.'], 'Ein Gespräch fand statt.'],
    [
      'an ellipsis that starts a thought',
      ['Er sagte ...', '... und schwieg.'],
      'Er sagte ... ... und schwieg.',
    ],
    [
      'a stray start after an empty line',
      ['Der Rat tagt', '', '. Die Presse wartet.'],
      'Der Rat tagt. Die Presse wartet.',
    ],
  ])('%s', (_, lines, expected) => {
    const filler = ['Ein Satz, der über das', 'Ende seiner Zeile hinaus geht und', 'erst hier aufhört.'];
    const raw = ['Titel', '', ...lines, '', ...filler].join('\n');
    expect(outline(readScrapedText(raw))[0]).toBe(expected);
  });

  it('are told from a text with one paragraph a line', () => {
    expect(outline(readScrapedText(['Titel', FIRST, SECOND, 'Die Klage', THIRD].join('\n')))).toEqual([
      FIRST,
      SECOND,
      '# Die Klage',
      THIRD,
    ]);
  });
});

describe('a short line between paragraphs', () => {
  const among = (line: string) => outline(readScrapedText(['Titel', FIRST, line, SECOND].join('\n\n')))[1];
  it.each([
    '“Nur ein Anfang”',
    'Die Klage',
    'Was nun?',
    '2019: Das Jahr der Wahl',
    '„Wir klagen“ – und dann',
  ])('is a heading: %s', (line) => {
    expect(among(line)).toBe(`# ${line}`);
  });
  it.each(['“Ja, wir klagen.”', '“Und wenn nicht?”', 'Sie ging.', 'und ging', 'Foto: Agentur', 'Sie sagte:'])(
    'is none: %s',
    (line) => {
      expect(among(line)).toBe(line);
    },
  );
  it('is none at the end or before the first paragraph', () => {
    const raw = ['Titel', 'Aus der Stadt', FIRST, SECOND, 'Die Redaktion'].join('\n\n');
    expect(outline(readScrapedText(raw))).toEqual(['Aus der Stadt', FIRST, SECOND, 'Die Redaktion']);
  });
});

describe('the hit counter', () => {
  it.each([
    ['Hits: 15', 15],
    ['Aufrufe: 1.234', 1234],
    ['1,234,567 views', 1234567],
    ['Gelesen: 12 mal', 12],
    ['Zugriffe 7', 7],
  ])('%s', (line, hits) => {
    const reading = readScrapedText(['Titel', FIRST, line].join('\n\n'));
    expect(reading.hits).toBe(hits);
    expect(outline(reading)).toEqual([FIRST]);
  });

  it('is the last line of a paragraph too, but not the middle of a sentence', () => {
    expect(readScrapedText(`Titel\n\n${FIRST}\nHits: 15`).hits).toBe(15);
    const reading = readScrapedText(
      'Titel\n\nDie Seite zählte an einem Tag nur noch\n15 Aufrufe\nund wurde geschlossen.',
    );
    expect(reading.hits).toBeUndefined();
    expect(outline(reading)).toEqual([
      'Die Seite zählte an einem Tag nur noch 15 Aufrufe und wurde geschlossen.',
    ]);
  });

  it('is not invented', () => {
    expect(readScrapedText(`Titel\n\n${FIRST}`).hits).toBeUndefined();
  });
});

describe('what is no article', () => {
  const kept = (lines: string[]) => outline(readScrapedText(['Titel', ...lines].join('\n\n')));
  it.each([
    ['a share bar', 'Facebook Twitter WhatsApp E-Mail'],
    ['a share button', 'Auf Facebook teilen'],
    ['share buttons line by line', 'Share\nTweet\nPrint'],
    ['an ornament', '* * *'],
    ['a related link', 'Lesen Sie auch: Wie der Haushalt entstand'],
    ['a related list', 'Mehr zum Thema\nWie der Haushalt entstand\nWer gegen ihn stimmte'],
    ['read more', 'Read more: How the budget came about'],
    ['an arrow', '» Weiterlesen'],
  ])('%s is removed and listed', (_, junk) => {
    expect(kept([FIRST, junk, SECOND])).toEqual([FIRST, SECOND]);
    const { removed } = readScrapedText(['Titel', FIRST, junk, SECOND].join('\n\n'));
    expect(removed.map(({ text }) => text)).toEqual(junk.split('\n'));
  });

  it('a list of links with blank lines goes at the end of the article only', () => {
    const links = ['Mehr zum Thema', 'Wie der Haushalt entstand', 'Wer gegen ihn stimmte'];
    expect(kept([FIRST, ...links])).toEqual([FIRST]);
    expect(kept([FIRST, ...links, SECOND])).toEqual([FIRST, `# ${links[1]}`, `# ${links[2]}`, SECOND]);
  });

  it.each([
    'Read more books, she said, and you will see.',
    'Teilen ist eine Kunst, sagte er.',
    'Twitter und Facebook sperrten das Konto.',
    'Related costs rose by a tenth, the ministry said.',
  ])('a sentence that only sounds like it stays: %s', (sentence) => {
    expect(kept([FIRST, sentence, SECOND])).toEqual([FIRST, sentence, SECOND]);
  });

  it('a wrapped sentence that starts a line with such words stays', () => {
    const raw = 'Titel\n\nDie Zeitung fordert die Leute auf, sie sollten\nweiterlesen\nund nicht aufhören.';
    expect(outline(readScrapedText(raw))).toEqual([
      'Die Zeitung fordert die Leute auf, sie sollten weiterlesen und nicht aufhören.',
    ]);
  });
});

describe('a list', () => {
  it('is made of lines with bullets, with their wrapped ends', () => {
    const raw = `Titel\n\n${FIRST}\n\n• Brücken und\nStraßen\n• Schulen\n\n${SECOND}`;
    expect(outline(readScrapedText(raw))).toEqual([FIRST, '- Brücken und Straßen', '- Schulen', SECOND]);
  });
});

describe('any input', () => {
  // A soft hyphen at a line end joins two halves of a word; the cases above show it.
  const words = (text: string): readonly string[] =>
    text.replace(/[\u200b\u2060\ufeff]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\u00ad', '')),
    fc.constantFrom(
      '',
      '',
      'Hits: 15',
      '15 Aufrufe',
      '/Titel',
      'Home > Politik > Titel',
      'Titel',
      'Titel | Der Bote',
      'Mehr zum Thema',
      'Lesen Sie auch: Titel',
      'Teilen',
      'Facebook Twitter',
      '. Und dann',
      '• ein',
      '• zwei',
      '- drei',
      '***',
      'Nord-',
      'und Süd',
      '“Nur ein Anfang”',
      FIRST,
      'Ein Satz, der nicht',
      'zu Ende ist',
    ),
  );
  const raw = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\u2029')), {
      maxLength: 14,
    })
    .map((lines) => lines.flat().join(''));

  it('never throws, and no word is lost, invented or counted twice', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const reading = readScrapedText(text);
        const found = [reading.title, ...outline(reading), ...reading.removed.map((removal) => removal.text)];
        expect(found.flatMap(words).sort()).toEqual([...words(text)].sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the order of the words', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const reading = readScrapedText(text);
        const all = words(text);
        let at = -1;
        for (const word of outline(reading).flatMap(words)) {
          at = all.indexOf(word, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names a rule of the list for everything it removed', () => {
    const names = CLEANING_RULES.map(({ name }) => name);
    fc.assert(
      fc.property(raw, (text) => {
        expect(names).toEqual(expect.arrayContaining(readScrapedText(text).removed.map(({ rule }) => rule)));
      }),
    );
  });

  it('has no empty block, no line break and no control character in its text', () => {
    fc.assert(
      fc.property(raw, (text) => {
        for (const paragraph of readScrapedText(text).blocks.map((block) => plainText([block]).text)) {
          expect(paragraph.trim()).not.toBe('');

          expect(paragraph.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      }),
    );
  });
});
