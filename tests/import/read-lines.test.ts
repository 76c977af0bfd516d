import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readLines } from '../../src/import/sources/read-lines';

async function linesOf(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['line feeds', 'a\nb\n', ['a', 'b']],
    ['Windows line ends', 'a\r\nb\r\n', ['a', 'b']],
    ['no end at the end', 'a\nb', ['a', 'b']],
    ['empty lines', 'a\n\nb', ['a', '', 'b']],
    ['other separators of Unicode as they are', 'a\u2028b\nc', ['a\u2028b', 'c']],
    ['nothing', '', []],
  ])('reads %s', async (_, text, expected) => {
    expect(await linesOf([Buffer.from(text)])).toEqual(expected);
  });

  it('reads the same wherever the stream is cut, inside a character too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ä', '😀', 'x', '\n', '„'), { maxLength: 30 }),
        fc.nat(7),
        async (signs, size) => {
          const bytes = Buffer.from(signs.join(''));
          const chunks: Buffer[] = [];
          for (let at = 0; at < bytes.length; at += size + 1) chunks.push(bytes.subarray(at, at + size + 1));
          expect(await linesOf(chunks)).toEqual(await linesOf([bytes]));
        },
      ),
      { numRuns: 200 },
    );
  });
});
