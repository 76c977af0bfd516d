import fc from 'fast-check';
import { describe as describeQuote } from '../../../src/plugins/wortlaut/domain/anchors/describe';
import { CONTEXT_LENGTH } from '../../../src/plugins/wortlaut/domain/anchors/limits';
import { hardText } from '../text/text-arbitraries';

describe('describing a quotation', () => {
  it('gives its words, what stands around them and where', () => {
    const text = 'Sie sagte: „Wir klagen.“ Dann ging sie.';
    expect(describeQuote(text, { start: 12, end: 23 })).toEqual({
      exact: 'Wir klagen.',
      prefix: 'Sie sagte: „',
      suffix: '“ Dann ging sie.',
      start: 12,
      end: 23,
    });
  });

  it('keeps a bounded context', () => {
    const text = `${'a'.repeat(500)}Wort${'b'.repeat(500)}`;
    const { prefix, suffix } = describeQuote(text, { start: 500, end: 504 });
    expect([prefix.length, suffix.length]).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH]);
  });

  it('never cuts a character of two units in half at the outer ends', () => {
    const text = `${'👩'.repeat(CONTEXT_LENGTH)}a Wort b${'👩'.repeat(CONTEXT_LENGTH)}`;
    const start = text.indexOf('Wort');
    const { prefix, suffix } = describeQuote(text, { start, end: start + 4 });
    expect(prefix).toMatch(/^👩.*a $/u);
    expect(suffix).toMatch(/^ b.*👩$/u);
  });

  it('takes its parts from the text, one after the other', () => {
    fc.assert(
      fc.property(
        hardText,
        fc.integer({ min: -5, max: 200 }),
        fc.integer({ min: -5, max: 200 }),
        (text, start, end) => {
          const found = describeQuote(text, { start, end });
          expect(text.slice(found.start, found.end)).toBe(found.exact);
          expect(text.slice(0, found.start).endsWith(found.prefix)).toBe(true);
          expect(text.slice(found.end).startsWith(found.suffix)).toBe(true);
        },
      ),
    );
  });
});
