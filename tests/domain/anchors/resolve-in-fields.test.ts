import { describe as describeQuote } from '../../../src/plugins/wortlaut/domain/anchors/describe';
import {
  resolveInFields,
  type FieldTexts,
} from '../../../src/plugins/wortlaut/domain/anchors/resolve-in-fields';

const FIELDS = ['title', 'abstract', 'body'] as const;
type Field = (typeof FIELDS)[number];

const QUOTE = 'Wir werden gegen diesen Beschluss klagen';
const FORMER: FieldTexts<Field> = {
  title: 'Streit um den Haushalt',
  abstract: `„${QUOTE}“, sagte die Sprecherin der Opposition. Das Gericht entscheidet im Herbst.`,
  body: 'Der Rat hat den Haushalt beschlossen. Die Mehrheit war „knapp“.\n\nAm Abend gingen alle nach Hause.',
};
const FRAMED = `„${QUOTE}“, sagte die Sprecherin der Opposition. `;

function described(texts: FieldTexts<Field>, field: Field, exact: string) {
  const start = texts[field]!.indexOf(exact);
  return { field, selectors: describeQuote(texts[field]!, { start, end: start + exact.length }) };
}

/** What became of each quotation, on one line each. */
function outcomes(
  texts: FieldTexts<Field>,
  former: FieldTexts<Field> | undefined,
  all = ALL,
): readonly string[] {
  return resolveInFields(FIELDS, all, texts, former).map((result) => {
    if (result.kind === 'lost') return `lost from ${result.field}: ${result.reason}`;
    const { exact, start, end } = result.selectors;
    expect(texts[result.field]!.slice(start, end)).toBe(exact);
    return `${result.kind} in ${result.field}`;
  });
}

const ALL = [described(FORMER, 'body', 'knapp'), described(FORMER, 'abstract', QUOTE)];

describe('a quotation whose sentence went into another field', () => {
  const abstract = FORMER.abstract!.replace(FRAMED, '');
  const body = `${FORMER.body!}\n\n${FRAMED}Mehr dazu morgen.`;
  it.each<[string, FieldTexts<Field>, readonly string[]]>([
    ['nothing changed', FORMER, ['anchored in body', 'anchored in abstract']],
    ['it went into the body', { ...FORMER, abstract, body }, ['anchored in body', 'moved in body']],
    ['its field is empty now', { title: FORMER.title, body }, ['anchored in body', 'moved in body']],
    ['it was copied into the body', { ...FORMER, body }, ['anchored in body', 'anchored in abstract']],
    [
      'it was copied into the body and reworded where it was',
      { ...FORMER, abstract: FORMER.abstract!.replace('diesen', 'den'), body },
      ['anchored in body', 'lost from abstract: reworded'],
    ],
    [
      'it went into the body in other words',
      { ...FORMER, abstract, body: body.replace('klagen', 'nicht klagen') },
      ['anchored in body', 'lost from abstract: gone'],
    ],
    [
      'it stands in two other fields now',
      { title: QUOTE, abstract, body },
      ['anchored in body', 'lost from abstract: gone'],
    ],
  ])('where %s', (_, texts, expected) => {
    expect(outcomes(texts, FORMER)).toEqual(expected);
  });

  it('is lost where the former text does not vouch for it', () => {
    expect(outcomes({ ...FORMER, abstract, body }, undefined)[1]).toBe('lost from abstract: gone');
  });

  it('is lost where its words stood there before', () => {
    const former = { ...FORMER, title: QUOTE };
    expect(outcomes({ ...former, abstract }, former)[1]).toBe('lost from abstract: gone');
  });

  it('is lost where another quotation is at that place', () => {
    // One that was lost from the body before comes back to it as well.
    const older = { ...FORMER, body: `${FORMER.body!}\n\n${FRAMED}Soweit sie.` };
    const two = [described(FORMER, 'abstract', QUOTE), described(older, 'body', QUOTE)];
    const texts = { ...FORMER, abstract, body };
    expect(outcomes(texts, FORMER, two)).toEqual(['lost from abstract: gone', 'anchored in body']);
  });

  it('is lost where it is so short that the words may be there by chance', () => {
    const one = [described(FORMER, 'body', 'knapp')];
    const texts = { ...FORMER, title: 'Es wird „knapp“', body: 'Der Rat tagt.' };
    expect(outcomes(texts, FORMER, one)).toEqual(['lost from body: gone']);
  });
});
