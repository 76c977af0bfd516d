import { findMarks } from '../../../src/plugins/wortlaut/domain/quotes/marks';
import { pairMarks } from '../../../src/plugins/wortlaut/domain/quotes/spans';
import { findParagraphs } from '../../../src/plugins/wortlaut/domain/text/paragraphs';
import { readMarked } from './marked-text';

function spansOf(text: string): readonly { start: number; end: number; text: string }[] {
  const paragraphs = findParagraphs(text);
  const spans = pairMarks({ text, paragraphs, marks: findMarks({ text, paragraphs }), display: [] });
  return spans.map(({ inner }) => ({ ...inner, text: text.slice(inner.start, inner.end) }));
}

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'styles of marks': [
    ['German', 'Er sagte: „⟦Wir kommen morgen.⟧“ Dann ging er.'],
    ['German closed by the English sign', 'Er sagte: „⟦Wir kommen morgen.⟧” Dann ging er.'],
    ['German closed by a straight sign', 'Er sagte: „⟦Wir kommen morgen.⟧" Dann ging er.'],
    ['English', 'She said, “⟦We will come tomorrow.⟧” Then she left.'],
    ['straight', 'She said, "⟦We will come tomorrow.⟧" Then she left.'],
    ['chevrons pointing inwards', 'Er sagte: »⟦Wir kommen morgen.⟧« Dann ging er.'],
    ['chevrons pointing outwards', 'Er sagte: «⟦Wir kommen morgen.⟧» Dann ging er.'],
    ['chevrons with spaces inside', 'Er sagte: « ⟦Wir kommen morgen.⟧ » Dann ging er.'],
    ['single German', 'Er nannte es ‚⟦eine schöne Zeit⟧‘ und ging.'],
    ['single English', 'She called it ‘⟦a fine time⟧’ and left.'],
    ['single chevrons', 'Er nannte es ›⟦eine schöne Zeit⟧‹ und ging.'],
    ['single straight', "She called it '⟦a fine time⟧' and left."],
    ['two commas and two apostrophes', "Er sagte: ,,⟦Wir kommen morgen.⟧'' Dann ging er."],
    ['two backticks and two apostrophes', "She said, ``⟦We will come tomorrow.⟧'' Then she left."],
    ['less-than and greater-than signs', 'Er sagte: <<⟦Wir kommen morgen.⟧>> Dann ging er.'],
    ['doubled straight signs', 'She said, ""⟦We will come tomorrow.⟧"" Then she left.'],
    ['the closing sign typed as an opening one', 'She said, “⟦We will come tomorrow.⟧“ Then she left.'],
    ['the opening sign typed as a closing one', 'She said, ”⟦We will come tomorrow.⟧” Then she left.'],
    ['a space before the closing sign', 'Er nannte es „⟦fast erreicht⟧ "und „⟦nicht mehr fern⟧" zugleich.'],
  ],
  'several in one paragraph': [
    ['two', '„⟦Nein⟧“, sagte er. „⟦Niemals.⟧“'],
    ['without a space between', '"⟦One.⟧""⟦Two.⟧" she counted.'],
    ['after brackets and dashes', 'Alle (“⟦wir zuerst⟧”) und—“⟦so bald es geht⟧”—jetzt.'],
  ],
  nested: [
    ['single in double', 'She said, “⟦He called it ‘a shame’ and left⟧.”'.replace('⟧.”', '.⟧”')],
    ['double in single', 'She said, ‘⟦He called it “a shame” and left.⟧’ Then silence.'],
    ['chevrons in German marks', '„⟦Er sagte »nein« und ging⟧“, erzählte sie.'],
    ['the same sign twice', 'She said, “⟦He called it “a shame” and left.⟧” Then silence.'],
    ['ending together', 'He wrote: "⟦She said \'go away.\'⟧"'],
  ],
  'signs that are no quotation marks': [
    ['apostrophes', "Geht's noch, O'Neill? Das ist Hans’ Haus, and the '90s weren't kind."],
    ['apostrophes inside a quotation', '“⟦That’s O’Neill’s dogs’ house,⟧” she said.'],
    ['elisions', "'Tis the season, rock 'n' roll, und 's ist Zeit."],
    ['possessives around a quotation', "The workers' union said ‘⟦no⟧’ to the bosses' plan."],
    ['a possessive inside single marks', 'She called it ‘⟦the workers’ day⟧’ and left.'],
    ['inches', 'A 12" screen and a 6\'2" man stood there.'],
    ['an elision inside typed single marks', "'⟦Ich geh' nicht⟧', sagte Erna."],
    ['inches inside a quotation in other marks', 'He said: “⟦I’m 5\' 11" and he towered over me.⟧”'],
    ['inches inside a quotation', '"⟦The 12" screen is broken,⟧" he said.'],
    ['attributes of markup', 'See <a href="https://example.org/a">here</a> for “⟦more news⟧”.'],
    ['an empty pair', 'Nothing in “” here.'],
  ],
  'several paragraphs': [
    ['opened anew in each', 'He said: “⟦First this.\n\n“Then that.\n\n“And then the rest.⟧” He left.'],
    ['not opened anew', 'Sie sagt: »⟦Erst dies.\n\nDann das.⟧« Sie ging.'],
    ['each complete in itself', '“⟦First this.⟧”\n\n“⟦Then that.⟧”'],
  ],
  unclosed: [
    ['ends with its paragraph', 'Er sagte: „⟦Wir kommen.⟧\n\nDie Leute gingen nach Hause.\n\nEs war spät.'],
    [
      'before another quotation in the paragraph',
      'Er sagte: „Wir kommen, und ging. „⟦Gut so⟧“, sagte sie. „⟦Sehr gut⟧“, meinte er.',
    ],
    [
      'a stray closing sign',
      'Wir kommen“, sagte er vielleicht.\n\nNeuer Absatz mit “⟦zwei Worten⟧”.'
        .replace('Wir', '⟦Wir')
        .replace('kommen“', 'kommen⟧“'),
    ],
    [
      'a stray closing sign further down',
      'Ein Absatz ohne alles.\n\nWir kommen“, sagte er.\n\nNoch „⟦ein Wort⟧“ dazu.',
    ],
    ['strays of two styles around quotations', 'Er rief “ und „⟦Ja, gut⟧“ und „⟦Nein, nie⟧“ und" ging.'],
    ['a sign of elapsed minutes at the end', 'The 45" race began.\n\n“⟦Run!⟧” she cried.'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, sentences) => {
  it.each(sentences)('finds what stands between the marks: %s', (_name, sentence) => {
    const { text, marked } = readMarked(sentence);
    expect(spansOf(text)).toEqual(marked);
  });
});

it('says which spans were never closed', () => {
  const text = 'Er sagte: „Wir kommen.\n\nEs war spät.';
  const paragraphs = findParagraphs(text);
  const [span] = pairMarks({ text, paragraphs, marks: findMarks({ text, paragraphs }), display: [] });
  expect(span).toMatchObject({ closed: false, opened: true, paragraph: 0, lastParagraph: 0 });
});
