import fc from 'fast-check';
import { fold } from '../../../src/plugins/wortlaut/domain/text/fold';
import { hardText } from './text-arbitraries';

describe('folding', () => {
  it.each([
    ['white space', 'a \n\u00a0\u202f b', 'a b'],
    ['double marks', '„a“ “b” »c« "d"', '"a" "b" "c" "d"'],
    ['single marks and apostrophes', '‚a‘ ‘b’ ›c‹ geht’s', "'a' 'b' 'c' geht's"],
    ['dashes', 'a – b — c ‑ d', 'a - b - c - d'],
    ['the ellipsis', 'a… b...', 'a... b...'],
    ['invisible signs', 'So\u00adft\u200b \u200e\u00a0x', 'Soft x'],
    ['composed and combining letters', 'u\u0308ber', 'über'],
    ['letter case and punctuation stay', 'Ja, Nein; ja!', 'Ja, Nein; ja!'],
    ['emoji stay', '👩‍👩‍👧 ❤️', '👩‍👩‍👧 ❤️'],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads back to the original, stretch by stretch', () => {
    const folded = fold('Er sagte: „So\u00adft\u00a0\n…“');
    const start = folded.text.indexOf('Soft');
    const range = folded.toOriginal({ start, end: start + 'Soft ...'.length });
    expect(folded.original.slice(range.start, range.end)).toBe('So\u00adft\u00a0\n…');
    expect(folded.toFolded(range.start)).toBe(start);
  });

  it('of any stretch is the folded stretch', () => {
    fc.assert(
      fc.property(hardText, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = fold(text);
        const [start = 0, end = 0] = [one % (folded.text.length + 1), other % (folded.text.length + 1)].sort(
          (a, b) => a - b,
        );
        const range = folded.toOriginal({ start, end });
        const again = fold(text.slice(range.start, range.end)).text;
        const stretch = folded.text.slice(start, end);
        expect(again).toContain(stretch);
        // One that cuts a pair, or the folded form of the ellipsis, takes in the whole sign.
        const around =
          folded.text.slice(Math.max(0, start - 1), start + 1) + folded.text.slice(end - 1, end + 1);
        if (!/[.\ud800-\udfff]/.test(around)) expect(again).toBe(stretch);
      }),
    );
  });

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('maps every offset to the place after all that stands before it', () => {
    fc.assert(
      fc.property(hardText, fc.nat(), (text, number) => {
        const folded = fold(text);
        const range = folded.toOriginal({
          start: number % (folded.text.length + 1),
          end: folded.text.length,
        });
        if (range.start < text.length)
          expect(folded.toOriginal({ start: folded.toFolded(range.start), end: 0 }).start).toBe(range.start);
      }),
    );
  });

  it('takes time linear in the text', () => {
    const counted = (size: number) => fold('„Wort“ … – e\u0301\u00ad '.repeat(size)).text.length;
    expect(counted(20_000)).toBe(20 * counted(1_000));
  });
});
