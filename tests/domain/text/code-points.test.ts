import fc from 'fast-check';
import { codePointMap } from '../../../src/plugins/wortlaut/domain/text/code-points';

describe('offsets in code points', () => {
  it('count a pair once', () => {
    const map = codePointMap('a👩b');
    expect([0, 1, 2, 3, 4].map(map.toCodePoint)).toEqual([0, 1, 1, 2, 3]);
    expect([0, 1, 2, 3].map(map.toUtf16)).toEqual([0, 1, 3, 4]);
    expect(map.length).toBe(3);
  });

  it('are those of the string iterator, there and back', () => {
    const any = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\udc69')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(any, (text) => {
        const map = codePointMap(text);
        const points = [...text];
        expect(map.length).toBe(points.length);
        let utf16 = 0;
        points.forEach((point, index) => {
          expect(map.toCodePoint(utf16)).toBe(index);
          expect(map.toUtf16(index)).toBe(utf16);
          utf16 += point.length;
        });
        expect(map.toUtf16(points.length)).toBe(text.length);
        expect(map.toCodePoint(text.length)).toBe(points.length);
      }),
    );
  });
});
