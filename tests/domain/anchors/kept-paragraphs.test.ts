import { keptParagraphs } from '../../../src/plugins/wortlaut/domain/anchors/kept-paragraphs';

const RAT = 'Der Rat hat den Haushalt am Abend beschlossen.';
const KLAGE = 'Die Opposition kündigte eine Klage gegen den Beschluss an.';
const GERICHT = 'Das Gericht entscheidet darüber erst im Herbst.';
const FORMER = [RAT, KLAGE, GERICHT].join('\n');

/** Where "Klage gegen" of the former text is now, in words; nothing where it cannot be told. */
function followed(former: string, text: string, words = 'Klage gegen'): string | undefined {
  const start = former.indexOf(words);
  const range = keptParagraphs(former, text)({ start, end: start + words.length });
  return range && `${range.start}: ${text.slice(range.start, range.end)}`;
}

describe('a paragraph that was left as it was', () => {
  it.each<[string, string]>([
    ['in the same text', FORMER],
    ['after a new paragraph', ['Vorab ein Absatz.', RAT, KLAGE, GERICHT].join('\n')],
    ['with another one before it, but the same after it', ['Neu.', KLAGE, GERICHT].join('\n')],
    ['with another one after it, but the same before it', [RAT, KLAGE, 'Neu.'].join('\n')],
    ['with empty lines around it', [RAT, '', KLAGE, '', GERICHT].join('\n')],
  ])('is followed %s', (_, text) => {
    expect(followed(FORMER, text)).toBe(`${text.indexOf('Klage gegen')}: Klage gegen`);
  });

  it('is followed though the text is full of paragraphs much like it', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `Zeile ${index}: die Klage gegen Absatz ${index}.`,
    );
    const text = ['Vorab.', ...lines].join('\n');
    const words = 'Klage gegen Absatz 23';
    expect(followed(lines.join('\n'), text, words)).toBe(`${text.indexOf(words)}: ${words}`);
  });
});

describe('nothing is said of a range', () => {
  it.each<[string, string, string]>([
    ['whose paragraph was edited', FORMER, FORMER.replace('kündigte', 'kündigt')],
    ['whose paragraph is gone', FORMER, [RAT, GERICHT].join('\n')],
    ['whose paragraph stands twice now', FORMER, [RAT, KLAGE, GERICHT, KLAGE].join('\n')],
    ['whose paragraph stood twice', [RAT, KLAGE, GERICHT, KLAGE].join('\n'), FORMER],
    ['whose paragraph has other neighbours', FORMER, [RAT, GERICHT, KLAGE].join('\n')],
    ['whose paragraph stood alone', KLAGE, KLAGE],
    [
      'whose paragraph is too short to be told from others',
      `${RAT}\nKlage gegen wen?`,
      `${RAT}\nKlage gegen wen?`,
    ],
  ])('%s', (_, former, text) => {
    expect(followed(former, text)).toBeUndefined();
  });

  it('that reaches over the end of its paragraph', () => {
    expect(followed(FORMER, FORMER, 'Beschluss an.\nDas Gericht')).toBeUndefined();
  });

  it('outside the text', () => {
    expect(keptParagraphs(FORMER, FORMER)({ start: 900, end: 910 })).toBeUndefined();
    expect(keptParagraphs('', FORMER)({ start: 0, end: 3 })).toBeUndefined();
  });
});
