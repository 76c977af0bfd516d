import fc from 'fast-check';
import { findQuotes } from '../../../src/plugins/wortlaut/domain/quotes/find-quotes';
import { readArticleQuotes } from '../../../src/plugins/wortlaut/domain/quotes/read-article-quotes';
import { readQuotes } from '../../../src/plugins/wortlaut/domain/quotes/read-quotes';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';

const pieces = fc.constantFrom(
  ...'„ “ ” " » « › ‹ ‚ ‘ ’ \' ` ´ ,, << >> \'\' „„ ""'.split(' '),
  ...', . : ; ? ! … – — ( ) - \n \n\n \r\n \u2028 \u00a0'.split(' '),
  ' ',
  '\n\n',
  'sagte',
  'said',
  'Anna Berger',
  'er sei',
  'dass',
  'that',
  'laut',
  'die Stadt',
  'Das ist gut',
  'we will win',
  "O'Neill",
  "'90s",
  '12"',
  '😀',
  'a\u0308',
  '\ud83d',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const languages = fc.constantFrom<Language>('de', 'en');

describe('for any text', () => {
  it('every part is a stretch of the text, not empty, and parts of one utterance follow each other', () => {
    fc.assert(
      fc.property(languages, texts, (lang, text) => {
        for (const { parts } of findQuotes({ lang, text }).utterances) {
          expect(parts.length).toBeGreaterThan(0);
          let reached = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(reached);
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(part.start, part.end)).toBe(part.text);
            reached = part.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('marked spans never overlap, lie inside their paragraphs, and unclosed ones inside one', () => {
    fc.assert(
      fc.property(languages, texts, (lang, text) => {
        const { spans, paragraphs } = readQuotes(lang, text, [], []);
        let reached = 0;
        for (const span of spans) {
          expect(span.outer.start).toBeGreaterThanOrEqual(reached);
          reached = span.outer.end;
          expect(span.outer.start).toBeGreaterThanOrEqual(paragraphs[span.paragraph]?.start ?? NaN);
          expect(span.outer.end).toBeLessThanOrEqual(paragraphs[span.lastParagraph]?.end ?? NaN);
          expect(span.inner.start).toBeGreaterThanOrEqual(span.outer.start);
          expect(span.inner.end).toBeLessThanOrEqual(span.outer.end);
          if (!span.closed) expect(span.lastParagraph).toBe(span.paragraph);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reading it again gives the same', () => {
    fc.assert(
      fc.property(languages, texts, (lang, text) => {
        expect(findQuotes({ lang, text })).toEqual(findQuotes({ lang, text }));
      }),
      { numRuns: 100 },
    );
  });

  it('a paragraph behind it never changes what was found between marks that were closed', () => {
    fc.assert(
      fc.property(languages, texts, (lang, text) => {
        const spansOf = (whole: string): readonly string[] =>
          readQuotes(lang, whole, [], [])
            .spans.filter((span) => span.closed && span.opened && span.outer.end <= text.length)
            .map(({ outer }) => `${outer.start}-${outer.end}`);
        const more = spansOf(`${text.trimEnd()}\n\nA quiet end.`);
        for (const span of spansOf(text.trimEnd())) expect(more).toContain(span);
      }),
      { numRuns: 300 },
    );
  });
});

describe('for any article', () => {
  it('every occurrence is what its field holds there', () => {
    fc.assert(
      fc.property(languages, texts, texts, texts, (lang, title, abstract, body) => {
        const fields = { title, abstract, body };
        for (const { occurrences, parts } of readArticleQuotes({ lang, fields }).quotes) {
          expect(occurrences.length).toBeGreaterThanOrEqual(parts.length > 0 ? 1 : 0);
          for (const { field, start, end, exact } of occurrences) {
            expect(fields[field as keyof typeof fields].slice(start, end)).toBe(exact);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
