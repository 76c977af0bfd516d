import { readQuotes } from '../../../src/plugins/wortlaut/domain/quotes/read-quotes';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';
import { readMarked } from './marked-text';
import { newspaperSentences } from './newspaper-sentences';

type Kind = 'direct' | 'partial' | 'none';

const cases: readonly (readonly [Language, Kind, string, string])[] = [
  [
    'de',
    'direct',
    'before its frame',
    '„⟦Wir haben lange auf diesen Tag gewartet⟧“, sagte die Bürgermeisterin.',
  ],
  ['de', 'direct', 'behind a colon', 'Die Bürgermeisterin erklärte: „⟦Wir haben lange gewartet.⟧“'],
  ['de', 'direct', 'with "so"', '„⟦Die Halle ist zu klein⟧“, so der Trainer nach dem Spiel.'],
  [
    'de',
    'direct',
    'on its own',
    'Der Trainer war zufrieden. „⟦Das war heute unser bestes Spiel.⟧“ Dann ging er.',
  ],
  ['de', 'direct', 'a question', '„⟦Wer soll das bezahlen?⟧“, fragte der Kämmerer.'],
  ['de', 'direct', 'one word', '„⟦Nein⟧“, antwortete sie.'],
  [
    'de',
    'partial',
    'in the sentence',
    'Der Minister sprach am Montag von einer „⟦sehr ernsten Lage⟧“ in den Häfen.',
  ],
  ['en', 'direct', 'with a quotation at its end', '“⟦She walked in and said, ‘I have nothing,’⟧” he says.'],
  [
    'en',
    'direct',
    'in single marks, as British papers print them',
    '‘⟦We will come tomorrow,⟧’ said Jane Hart.',
  ],
  ['en', 'partial', 'in typed single marks', "Hart's brother said it was '⟦a bit much⟧'."],
  ['de', 'direct', 'in single marks, where the text has no others', '‚⟦Wir kommen morgen⟧‘, sagte Eva Holm.'],
  [
    'de',
    'direct',
    'in single chevrons, where the text has no others',
    '›⟦Wir kommen morgen⟧‹, sagte Eva Holm.',
  ],
  [
    'de',
    'none',
    'a place in single marks, where the text has no others',
    'Das Lokal ‚⟦Alte Glocke⟧‘ war zu.',
  ],
  ['de', 'partial', 'behind "dass"', 'Sie betonte, dass man „⟦jeden Stein umdrehen⟧“ werde.'],
  [
    'de',
    'partial',
    'in a reported clause',
    'Nur so könne „⟦der Friede im Dorf⟧“ gesichert werden, sagte er.',
  ],
  ['de', 'none', 'a film', 'Im Kino läuft der Film „⟦Der lange Sommer⟧“ in der dritten Woche.'],
  ['de', 'none', 'a newspaper', 'Das schreibt sie in der Zeitschrift „⟦Garten und Hof⟧“ jeden Monat.'],
  ['de', 'none', 'a hotel', 'Sie wohnten im Hotel „⟦Goldener Adler⟧“ am Markt.'],
  ['de', 'none', 'a compound', 'Das „⟦Adler⟧“-Team gewann am Sonntag.'],
  ['de', 'none', 'a book with its year', 'In „⟦Nachtfahrten⟧“ (1987) erzählt sie von ihrer Jugend.'],
  ['de', 'none', 'a nickname', 'Der Schmied Karl „⟦Kalle⟧“ Brandt eröffnet eine Werkstatt.'],
  [
    'de',
    'direct',
    'a headline behind a name and a colon',
    'Skirennen – Trainerin Hofer: „⟦Wir haben alles riskiert⟧“\n\nOlang. Am Sonntag schneite es.',
  ],
  [
    'de',
    'none',
    'a film behind its date',
    'ARD, Freitag, 17. Mai: „⟦Wir sind nicht allein⟧“\n\nEin Dorf am Meer, ein Sommer, zwei Schwestern.',
  ],
  ['en', 'direct', 'before its frame', '“⟦We have waited a long time for this day,⟧” the mayor said.'],
  ['en', 'direct', 'behind its frame', 'The mayor said, “⟦We have waited a long time.⟧”'],
  ['en', 'direct', 'on its own', 'The coach was pleased. “⟦That was our best game of the year.⟧”'],
  ['en', 'direct', 'one word', '“⟦No,⟧” she answered.'],
  ['en', 'partial', 'in the sentence', 'The minister said the plan was “⟦a complete failure⟧” for the port.'],
  ['en', 'partial', 'one word', 'The mayor called the plan “⟦absurd⟧” on Monday.'],
  [
    'en',
    'direct',
    'a headline in single marks',
    '‘⟦We will not move⟧’, farmers tell council\n\nIt met and “left.”',
  ],
  [
    'en',
    'direct',
    'a headline of who says it',
    'Holt: ‘⟦I never saw it as brave⟧’\n\nAt 83, Eva Holt “digs” still.',
  ],
  ['en', 'none', 'a word in a headline', 'Rovers boss fumes at ‘⟦phantom⟧’ whistle\n\nHe “left early.”'],
  [
    'en',
    'direct',
    'an answer in single marks',
    '‘Do you see it?’ said a voice.\n\n‘⟦Yes.⟧’\n\n‘And now?’ it asked.',
  ],
  ['en', 'none', 'a programme', 'He spoke on ABC’s “⟦Morning Coffee⟧” about the weather.'],
  ['en', 'none', 'a film', 'She starred in the movie “⟦The Long Summer⟧” last year.'],
  ['en', 'none', 'two books', 'He is the author of “⟦Night Trains⟧” and lives in Leeds.'],
];

it.each(cases)('tells what marks are for (%s, %s): %s', (lang, kind, _, sentence) => {
  const { text, marked } = readMarked(sentence);
  const judged = readQuotes(lang, text, [], []).judged.map((span) => ({
    start: span.inner.start,
    kind: span.kind,
  }));
  expect(judged).toContainEqual({ start: marked[0]?.start, kind });
});

const sentences = (['de', 'en'] as const).flatMap((lang) =>
  (['quoting', 'naming'] as const).flatMap((sort) =>
    newspaperSentences[lang][sort]
      .trim()
      .split('\n')
      .map((line) => ({ lang, sort, sentence: line.replace(/^\?/, ''), decided: !line.startsWith('?') })),
  ),
);

/** The sorts of the marks in a sentence that stands in the middle of an article. */
function sortsOf(lang: Language, sentence: string): readonly string[] {
  const text =
    lang === 'de' ? `Es war einmal. ${sentence} Das war es.` : `Once it was. ${sentence} That was it.`;
  return readQuotes(lang, text, [], []).judged.map(({ kind }) => (kind === 'none' ? 'naming' : 'quoting'));
}

describe('marks in newspaper sentences', () => {
  it.each(sentences.filter(({ decided }) => decided))('are $sort: $sentence', ({ lang, sort, sentence }) => {
    const sorts = sortsOf(lang, sentence);
    expect(sorts.length).toBeGreaterThan(0);
    expect(new Set(sorts)).toEqual(new Set([sort]));
  });

  it.failing.each(sentences.filter(({ decided }) => !decided))(
    'cannot be told yet to be $sort: $sentence',
    ({ lang, sort, sentence }) => {
      expect(new Set(sortsOf(lang, sentence))).toEqual(new Set([sort]));
    },
  );
});
