import fc from 'fast-check';
import { describe as describeQuote } from '../../../src/plugins/wortlaut/domain/anchors/describe';
import {
  webAnnotation,
  type AnnotatedQuote,
} from '../../../src/plugins/wortlaut/domain/formats/web-annotation';
import { hardText } from '../text/text-arbitraries';

const TEXT = '👩 „Wir klagen.“ Dann ging sie.';
const QUOTE: AnnotatedQuote = {
  id: 'https://example.org/api/quotes/q1/annotation',
  source: 'https://example.org/artikel/streit',
  language: 'de',
  modified: '2026-09-14T10:00:00Z',
  speaker: { name: 'Ada Muster', page: 'https://example.org/personen/ada-muster' },
  occurrences: [{ ...describeQuote(TEXT, { start: 4, end: 15 }), fieldText: TEXT, elementId: 'body' }],
};

describe('a quotation as a web annotation', () => {
  it('names the speaker and the place, counted in code points', () => {
    expect(webAnnotation(QUOTE)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/api/quotes/q1/annotation',
      type: 'Annotation',
      motivation: 'identifying',
      modified: '2026-09-14T10:00:00Z',
      body: [
        {
          type: 'TextualBody',
          value: 'Ada Muster',
          format: 'text/plain',
          language: 'de',
          purpose: 'identifying',
        },
        {
          type: 'SpecificResource',
          source: 'https://example.org/personen/ada-muster',
          purpose: 'identifying',
        },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: 'https://example.org/artikel/streit',
          selector: {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: 'body',
            refinedBy: [
              { type: 'TextQuoteSelector', exact: 'Wir klagen.', prefix: '👩 „', suffix: '“ Dann ging sie.' },
              { type: 'TextPositionSelector', start: 3, end: 14 },
            ],
          },
        },
      ],
    });
  });

  it('without a speaker highlights, and without an element of the page gives no position', () => {
    const elsewhere = { ...describeQuote(TEXT, { start: 4, end: 15 }), fieldText: TEXT };
    const annotation = webAnnotation({ ...QUOTE, speaker: undefined, occurrences: [elsewhere] });
    expect(annotation).toMatchObject({ motivation: 'highlighting' });
    expect(annotation).not.toHaveProperty('body');
    expect(annotation.target[0]!.selector).toMatchObject({ type: 'TextQuoteSelector', exact: 'Wir klagen.' });
  });

  it('leads back to the words, for whoever counts in code points', () => {
    fc.assert(
      fc.property(hardText, hardText, (before, words) => {
        fc.pre(words !== '');
        const text = `${before} ${words} .`;
        const range = { start: before.length + 1, end: before.length + 1 + words.length };
        const occurrence = { ...describeQuote(text, range), fieldText: text, elementId: 'body' };
        const { selector } = webAnnotation({ ...QUOTE, occurrences: [occurrence] }).target[0]!;
        if (selector.type !== 'FragmentSelector') throw new Error('no fragment selector');
        const [quote, position] = selector.refinedBy;
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      }),
    );
  });
});
