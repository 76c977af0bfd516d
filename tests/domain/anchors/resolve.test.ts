import { describe as describeQuote } from '../../../src/plugins/wortlaut/domain/anchors/describe';
import { openText, resolve } from '../../../src/plugins/wortlaut/domain/anchors/resolve';
import { resolveAll } from '../../../src/plugins/wortlaut/domain/anchors/resolve-all';
import type { QuoteSelectors, Resolution } from '../../../src/plugins/wortlaut/domain/anchors/selectors';

const QUOTE = 'Wir werden gegen diesen Beschluss klagen';
const ARTICLE = [
  'Der Rat hat den Haushalt beschlossen. Die Mehrheit war knapp.',
  `„${QUOTE}“, sagte die Sprecherin der Opposition am Abend vor dem Rathaus. Sie nannte den Beschluss „unsozial“.`,
  'Der Bürgermeister wies die Vorwürfe zurück. Das Gericht entscheidet im Herbst.',
].join('\n\n');

function describedIn(text: string, exact: string): QuoteSelectors {
  const start = text.indexOf(exact);
  return describeQuote(text, { start, end: start + exact.length });
}

/** What became of a quotation, on one line. */
function outcome(result: Resolution, text: string): string {
  if (result.kind !== 'lost')
    return `${result.kind}: ${text.slice(result.selectors.start, result.selectors.end)}`;
  return `lost, ${result.reason}: ${result.nearest?.text ?? ''}`;
}

describe('a quotation in the edited text', () => {
  const selectors = describedIn(ARTICLE, QUOTE);
  const short = describedIn(ARTICLE, 'unsozial');
  it.each<[string, QuoteSelectors, string, string]>([
    ['nothing changed', selectors, ARTICLE, `anchored: ${QUOTE}`],
    ['text after it changed', selectors, `${ARTICLE} Ende.`, `anchored: ${QUOTE}`],
    ['a paragraph came before it', selectors, `Vorab.\n\n${ARTICLE}`, `moved: ${QUOTE}`],
    ['marks changed', selectors, ARTICLE.replaceAll('„', '»').replaceAll('“', '«'), `anchored: ${QUOTE}`],
    [
      'white space within changed',
      selectors,
      ARTICLE.replace('gegen diesen', 'gegen\n\ndiesen'),
      `moved: ${QUOTE.replace('gegen diesen', 'gegen\n\ndiesen')}`,
    ],
    [
      'its sentence moved to the end',
      selectors,
      ARTICLE.replace(/„Wir[^.]*\. /, '').concat(` ${/„Wir[^.]*\./.exec(ARTICLE)?.[0] ?? ''}`),
      `moved: ${QUOTE}`,
    ],
    [
      'a typo of it was mended',
      selectors,
      ARTICLE.replace('Beschluss klagen', 'Beschluß klagen'),
      'lost, reworded: Wir werden gegen diesen Beschluß klagen',
    ],
    [
      'a comma came into it',
      selectors,
      ARTICLE.replace('gegen', ', gegen'),
      'lost, reworded: Wir werden , gegen diesen Beschluss klagen',
    ],
    [
      'a letter changed its case',
      selectors,
      ARTICLE.replace(QUOTE, QUOTE.toLowerCase()),
      `lost, reworded: ${QUOTE.toLowerCase()}`,
    ],
    [
      'all its words were replaced',
      selectors,
      ARTICLE.replace(QUOTE, 'Das lassen wir uns nicht bieten'),
      'lost, reworded: Das lassen wir uns nicht bieten',
    ],
    [
      'a single word was replaced',
      short,
      ARTICLE.replace('unsozial', 'ungerecht'),
      'lost, reworded: ungerecht',
    ],
    ['its paragraph was deleted', selectors, ARTICLE.split('\n\n')[0] ?? '', 'lost, gone: '],
    ['the text is empty', selectors, '', 'lost, gone: '],
    [
      'only a longer word is like it',
      short,
      ARTICLE.replace('unsozial', 'Unfug und unsozialer Murks'),
      'lost, reworded: Unfug und unsozialer Murks',
    ],
  ])('%s', (_, described, text, expected) => {
    expect(outcome(resolve(described, text), text)).toBe(expected);
  });

  it('that is short is not found where nothing but itself is the same', () => {
    const text = 'Ein anderer Text. Er ist unsozial gemeint und handelt von etwas anderem.';
    expect(resolve(short, text)).toMatchObject({
      kind: 'lost',
      reason: 'ambiguous',
      places: [{ start: 25, end: 33 }],
    });
  });

  it('whose paragraph was left as it was is found among many that are much like it', () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) => `Nr. ${index} der Sprecherin: „Wir klagen ${index}-mal.“`,
    );
    const former = lines.join('\n');
    const text = `Vorab.\n${former}`;
    const quotes = lines.map((_, index) => `Wir klagen ${index}-mal.`);
    const results = resolveAll(
      quotes.map((quote) => describedIn(former, quote)),
      text,
      former,
    );
    expect(results.map((result) => outcome(result, text))).toEqual(quotes.map((quote) => `moved: ${quote}`));
  });

  it('has selectors made anew, which hold in the current text', () => {
    const text = `Vorab.\n\n${ARTICLE.replaceAll('„', '"')}`;
    const result = resolve(selectors, text);
    if (result.kind === 'lost') throw new Error('lost');
    expect(text.slice(result.selectors.start, result.selectors.end)).toBe(result.selectors.exact);
    expect(result.selectors.prefix.endsWith('"')).toBe(true);
    expect(resolve(result.selectors, text)).toEqual({ kind: 'anchored', selectors: result.selectors });
  });

  it('that was reworded shows the difference word by word', () => {
    const text = ARTICLE.replace('diesen Beschluss', 'den Haushalt');
    expect(resolve(selectors, text)).toMatchObject({
      reason: 'reworded',
      nearest: {
        text: 'Wir werden gegen den Haushalt klagen',
        difference: [
          { kind: 'same', words: 'Wir werden gegen' },
          { kind: 'removed', words: 'diesen Beschluss' },
          { kind: 'added', words: 'den Haushalt' },
          { kind: 'same', words: 'klagen' },
        ],
      },
    });
  });
});

describe('a copy of the quoted sentence', () => {
  const selectors = describedIn(ARTICLE, QUOTE);
  const sentence = /„Wir[^.]*\./.exec(ARTICLE)?.[0] ?? '';
  const before = `${sentence}\n\n${ARTICLE}`;

  it('does not draw the quotation away from its place', () => {
    const place = before.lastIndexOf(QUOTE);
    expect(resolve(selectors, before)).toMatchObject({ kind: 'moved', selectors: { start: place } });
    expect(resolve(selectors, `${ARTICLE}\n\n${sentence}`).kind).toBe('anchored');
  });

  it('is not taken for the quotation when that was reworded', () => {
    const start = before.lastIndexOf('Beschluss klagen');
    const text = `${before.slice(0, start)}Haushalt${before.slice(start + 'Beschluss'.length)}`;
    expect(outcome(resolve(selectors, text), text)).toBe(
      'lost, reworded: Wir werden gegen diesen Haushalt klagen',
    );
  });

  it('makes it lost where nothing tells the two apart', () => {
    const text = `Neu. ${sentence} Anders.\n\nGanz anders. ${sentence} Und neu.`;
    const first = text.indexOf(QUOTE);
    const second = text.lastIndexOf(QUOTE);
    expect(resolve(selectors, text)).toMatchObject({
      kind: 'lost',
      reason: 'ambiguous',
      places: [
        { start: first, end: first + QUOTE.length },
        { start: second, end: second + QUOTE.length },
      ],
    });
  });

  it('is told from it by all of the former text, where that is at hand', () => {
    const long = `Der Sprecher, ${'der lange redete, '.repeat(20)}sagte: „${QUOTE}“, ${'und redete weiter, '.repeat(20)}bis es Abend war.`;
    const former = `Der Anfang des Berichts.\n\n${long}\n\nDas Ende des Berichts.`;
    const text = `Der Anfang des Berichts.\n\nEin Satz.\n\n${long}\n\nDas Ende des Berichts.\n\nNachtrag: ${long}`;
    const described = [describedIn(former, QUOTE)];
    expect(resolveAll(described, text)[0]).toMatchObject({ kind: 'lost', reason: 'ambiguous' });
    expect(resolveAll(described, text, former)[0]).toMatchObject({
      kind: 'moved',
      selectors: { start: text.indexOf(QUOTE) },
    });
  });

  it('at the end of the text, where the quotation stood, leaves a doubt although the words before it agree further elsewhere', () => {
    const frame = `Am Ende sagte der Rat: „${QUOTE}“`;
    const former = `Die Sitzung dauerte lange und war laut. ${frame}`;
    const described = describedIn(former, QUOTE);
    const appended = `${former}\n\nSpäter kam es anders, wie alle wissen. ${frame}`;
    expect(resolve(described, `Vorab. ${appended}`)).toMatchObject({ kind: 'lost', reason: 'ambiguous' });
    expect(resolve(described, `Vorab. ${appended}, und dabei blieb es.`).kind).toBe('moved');
  });

  it('is not taken for it when one word was all of the quotation, and another stands there now', () => {
    const end = 'und „eventuell“ sparsam umgehen, sagte er den Leuten am Rand der Sitzung.';
    const copied = `Alle sollten mit Wörtern wie „vielleicht“ ${end}`;
    const former = `${ARTICLE}\n\n${copied}\n\nDie Sitzung endete erst nach Mitternacht.`;
    const now = copied.replace('vielleicht', 'A').replace('eventuell', 'Rat');
    const text = `${copied}\n\n${former.replace(copied, now)}`;
    expect(resolveAll([describedIn(former, 'vielleicht')], text, former)[0]).toMatchObject({ kind: 'lost' });
  });

  it('that stood there before is not taken for a quotation that was deleted', () => {
    const former = `${ARTICLE}\n\nNachtrag: „${QUOTE}“, hieß es noch einmal.`;
    const text = former.replace(`${sentence} `, '');
    expect(resolveAll([selectors], text, former)[0]).toMatchObject({ kind: 'lost' });
  });
});

describe('several quotations of one text', () => {
  it('that were at different places never end at the same one', () => {
    const former = `„${QUOTE}“\n\n${ARTICLE}`;
    const heading = describeQuote(former, { start: 1, end: 1 + QUOTE.length });
    const place = former.lastIndexOf(QUOTE);
    const body = describeQuote(former, { start: place, end: place + QUOTE.length });
    const results = resolveAll([heading, body], ARTICLE);
    expect(results.map(({ kind }) => kind)).toEqual(['lost', 'moved']);
    expect(results[1]).toMatchObject({ selectors: { start: ARTICLE.indexOf(QUOTE) } });
  });

  it('that are described alike share their place', () => {
    const selectors = describedIn(ARTICLE, QUOTE);
    expect(resolveAll([selectors, selectors], `Neu. ${ARTICLE}`).map(({ kind }) => kind)).toEqual([
      'moved',
      'moved',
    ]);
  });

  it('are resolved without the former text when it is not theirs', () => {
    const results = resolveAll([describedIn(ARTICLE, QUOTE)], `Neu. ${ARTICLE}`, 'Ein ganz anderer Text.');
    expect(results.map(({ kind }) => kind)).toEqual(['moved']);
  });

  it('can be looked up in a text that is opened once', () => {
    const opened = openText(`Neu. ${ARTICLE}`);
    expect(resolve(describedIn(ARTICLE, QUOTE), opened).kind).toBe('moved');
    expect(resolve(describedIn(ARTICLE, 'unsozial'), opened).kind).toBe('moved');
  });
});

describe('selectors from elsewhere', () => {
  it('without context are found where their words are beyond doubt', () => {
    const bare = { exact: QUOTE, prefix: '', suffix: '', start: 0, end: QUOTE.length };
    expect(resolve(bare, ARTICLE)).toMatchObject({
      kind: 'moved',
      selectors: { start: ARTICLE.indexOf(QUOTE) },
    });
    expect(resolve({ ...bare, exact: 'Der' }, ARTICLE)).toMatchObject({ kind: 'lost', reason: 'ambiguous' });
  });

  it('without words are lost', () => {
    expect(resolve({ exact: ' ', prefix: '', suffix: '', start: 0, end: 1 }, ARTICLE).kind).toBe('lost');
  });

  it('with offsets outside the text do no harm', () => {
    const far = { ...describedIn(ARTICLE, QUOTE), start: 1e9, end: 1e9 + QUOTE.length };
    expect(resolve(far, ARTICLE).kind).toBe('moved');
  });
});
