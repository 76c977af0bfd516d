import fc from 'fast-check';
import * as edits from '../../../bench/anchors/edit-simulator/edits';
import type { Edit } from '../../../bench/anchors/edit-simulator/edits';
import { seededRandom } from '../../../bench/anchors/edit-simulator/random';
import {
  stands,
  track,
  wordingKey,
  type TrackedText,
} from '../../../bench/anchors/edit-simulator/tracked-text';
import { describe as describeQuote } from '../../../src/plugins/wortlaut/domain/anchors/describe';
import { resolve } from '../../../src/plugins/wortlaut/domain/anchors/resolve';
import { resolveAll } from '../../../src/plugins/wortlaut/domain/anchors/resolve-all';
import type { Utf16Range } from '../../../src/plugins/wortlaut/domain/text/offsets';
import { hardText } from '../text/text-arbitraries';

/*
 * The same documents and edits in every run, so that a failure means a change. Counterexamples that other seeds found
 * (FAST_CHECK_SEED=17) are tests of their own in planted-copies.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261124) });

const WORDS = (
  'Haushalt Brücke Herbst Gericht Stadt Mehrheit Klage Verein Wasser Straße Antrag Sitzung Abend Zeitung Schule ' +
  'Winter Verkehr Beschluss Mandat Steuer Hafen Bühne Markt Garten Kreis Grenze Vertrag Zimmer Rechnung Ausschuss ' +
  'wir sie der die das ein und nicht noch schon immer wieder heute morgen klagen bauen prüfen fordern warten sparen ' +
  'reden lesen 🌍 café größer neu alt weit l’été „so“'
).split(' ');

const sentence = fc.shuffledSubarray(WORDS, { minLength: 7, maxLength: 14 }).map((words) => words.join(' '));

interface Written {
  readonly text: string;
  readonly quotes: readonly Utf16Range[];
}

/** An article of some paragraphs, in which about every second sentence holds a quotation. */
const article: fc.Arbitrary<Written> = fc
  .array(fc.array(fc.tuple(sentence, sentence, fc.boolean()), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((paragraphs) => {
    const quotes: Utf16Range[] = [];
    let text = '';
    let sentences = 0;
    for (const paragraph of paragraphs) {
      if (text !== '') text += '\n\n';
      paragraph.forEach(([frame, words, quoted], index) => {
        if (index > 0) text += ' ';
        // As in language, no two sentences are alike.
        text += `Der ${(sentences += 1)}. ${frame}`;
        if (quoted) {
          text += ': „';
          quotes.push({ start: text.length, end: text.length + words.length });
          text += `${words}“`;
        }
        text += '.';
      });
    }
    return { text, quotes };
  })
  .filter(({ quotes }) => quotes.length > 0);

const material = {
  paragraphs: ['Ein Absatz aus einem anderen Text, den jemand einfügt.', 'Noch einer, kürzer.'],
};

function edited({ text, quotes }: Written, all: readonly Edit[], seed: number): TrackedText {
  const random = seededRandom(seed);
  return all.reduce((document, edit) => edit(document, random, material), track(text, quotes));
}

const session = fc.array(fc.constantFrom(...edits.ANY), { minLength: 1, maxLength: 6 });

describe('describe and resolve', () => {
  it('are inverse: in the same text every quotation is where it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          article.map(({ text }) => text),
          hardText,
        ),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
            (a, b) => a - b,
          );
          fc.pre(text.slice(start, end).trim() !== '');
          const selectors = describeQuote(text, { start, end });
          expect(resolve(selectors, text)).toEqual({ kind: 'anchored', selectors });
          expect(resolveAll([selectors], text, text)).toEqual([{ kind: 'anchored', selectors }]);
        },
      ),
    );
  });

  it('are inverse also in a text that repeats itself', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 40 }), fc.nat(), (words, times, number) => {
        const text = `${words} `.repeat(times);
        const start = (number % times) * (words.length + 1);
        const selectors = describeQuote(text, { start, end: start + words.length });
        expect(resolve(selectors, text)).toEqual({ kind: 'anchored', selectors });
      }),
    );
  });

  it('find a quotation through an edit and back through its undoing', () => {
    fc.assert(
      fc.property(article, session, fc.nat(), (written, all, seed) => {
        const document = edited(written, all, seed);
        for (const range of written.quotes) {
          const selectors = describeQuote(written.text, range);
          const there = resolve(selectors, document.text);
          if (there.kind !== 'lost') expect(resolve(there.selectors, document.text).kind).toBe('anchored');
          expect(resolve(selectors, written.text).kind).toBe('anchored');
        }
      }),
    );
  });
});

describe('whatever is done to a text', () => {
  it.each([false, true])(
    'a place that is given holds the words, and they are its own (former text: %s)',
    (withFormer) => {
      fc.assert(
        fc.property(article, session, fc.nat(), (written, all, seed) => {
          const document = edited(written, all, seed);
          const selectors = written.quotes.map((range) => describeQuote(written.text, range));
          const results = resolveAll(selectors, document.text, withFormer ? written.text : undefined);
          results.forEach((result, index) => {
            const quote = document.quotes[index]!;
            if (result.kind === 'lost') return;
            const { start, end, exact } = result.selectors;
            expect(document.text.slice(start, end)).toBe(exact);
            expect(wordingKey(exact)).toBe(wordingKey(quote.wording));
            expect(stands(document, quote)).toBe(true);
            expect({ start, end }).toEqual(quote.range);
          });
        }),
        { numRuns: 120 },
      );
    },
  );

  it('a quotation whose words still stand is found', () => {
    fc.assert(
      fc.property(article, session, fc.nat(), (written, all, seed) => {
        const document = edited(written, all, seed);
        const selectors = written.quotes.map((range) => describeQuote(written.text, range));
        const results = resolveAll(selectors, document.text, written.text);
        const standing = results.filter((_, index) => stands(document, document.quotes[index]!));
        const found = standing.filter(({ kind }) => kind !== 'lost');
        // Words moved from and to the same neighbours may leave a doubt; more than a few must not.
        expect(found.length).toBeGreaterThanOrEqual(Math.floor(standing.length * 0.75));
      }),
      { numRuns: 120 },
    );
  });

  it('a changed wording is lost, and the difference tells what changed', () => {
    const changes = [edits.mendTypoInQuote, edits.reword(1), edits.reword(2), edits.reword(5)];
    fc.assert(
      fc.property(article, fc.constantFrom(...changes), fc.nat(), (written, change, seed) => {
        const document = edited(written, [change], seed);
        const index = document.quotes.findIndex((quote) => !stands(document, quote));
        fc.pre(index >= 0);
        const quote = document.quotes[index]!;
        const result = resolve(describeQuote(written.text, quote.described), document.text);
        expect(result).toMatchObject({ kind: 'lost', reason: 'reworded' });
        if (result.kind !== 'lost' || result.reason !== 'reworded') return;
        expect(result.nearest.range).toEqual(quote.range);
        const kept = result.nearest.difference
          .filter(({ kind }) => kind !== 'removed')
          .map(({ words }) => words);
        expect(kept.join(' ')).toBe(document.text.slice(quote.range!.start, quote.range!.end));
      }),
    );
  });

  it('a planted twin never draws a quotation away', () => {
    const after = [
      edits.insertParagraph,
      edits.changeMarks,
      edits.mendTypo,
      edits.reword(1),
      edits.reword(5),
    ];
    fc.assert(
      fc.property(article, fc.subarray(after), fc.nat(), (written, all, seed) => {
        const document = edited(written, [edits.plantTwin, ...all], seed);
        const selectors = written.quotes.map((range) => describeQuote(written.text, range));
        resolveAll(selectors, document.text).forEach((result, index) => {
          if (result.kind === 'lost') return;
          const { start, end } = result.selectors;
          expect({ start, end }).toEqual(document.quotes[index]?.range);
        });
      }),
      { numRuns: 120 },
    );
  });
});
