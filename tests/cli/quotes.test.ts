import { PassThrough, Readable, Writable } from 'node:stream';
import { runCommand } from '../../src/cli/run-command';

interface Answer {
  readonly code: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
}

async function run(args: readonly string[], input: string): Promise<Answer> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await runCommand(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  const text = String(stdout.read() ?? '');
  const lines =
    args[0] === 'quotes'
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  return { code, lines, errors: String(stderr.read() ?? '') };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const said = { id: 'a', lang: 'en', text: '“The hall,” Anna Berger said, “is far too small.”' };

describe('wortlaut quotes', () => {
  it('answers each line with its quotations, part by part', async () => {
    const { code, lines } = await run(['quotes'], line(said));
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        id: 'a',
        quotes: [
          expect.objectContaining({ start: 1, end: 10, text: 'The hall,', kind: 'direct', utterance: 1 }),
          expect.objectContaining({
            start: 31,
            end: 48,
            text: 'is far too small.',
            kind: 'direct',
            utterance: 1,
          }),
        ],
      },
    ]);
  });

  it('prints exactly the documented fields', async () => {
    const { lines } = await run(['quotes'], line(said));
    const [first] = lines[0]?.['quotes'] as Record<string, unknown>[];
    expect(Object.keys(first ?? {})).toEqual(
      'start end text kind speaker speakerLabel mention attribution confidence utterance'.split(' '),
    );
  });

  it('counts offsets in UTF-16 code units', async () => {
    const text = 'Party 😀😀! “We are done at last,” she said.';
    const { lines } = await run(['quotes'], line({ id: 1, lang: 'en', text }));
    const [first] = lines[0]?.['quotes'] as { start: number; end: number; text: string }[];
    expect(text.slice(first?.start, first?.end)).toBe('We are done at last,');
  });

  it('answers a line it cannot read with an error object and goes on', async () => {
    const input = [
      '{broken',
      line(said).trim(),
      line({ id: 7, lang: 'fr', text: 'x' }).trim(),
      '[]',
      line(said).trim(),
    ];
    const { code, lines, errors } = await run(['quotes'], input.join('\n'));
    expect(code).toBe(0);
    expect(
      lines.map(({ id, line: number, error }) => [id, number, (error as { kind: string } | undefined)?.kind]),
    ).toEqual([
      [null, 1, 'malformed-json'],
      ['a', undefined, undefined],
      [7, 3, 'invalid-field'],
      [null, 4, 'invalid-field'],
      ['a', undefined, undefined],
    ]);
    expect(errors).toContain('3 of 5 lines');
  });

  it.each([
    ['id', { lang: 'de', text: '' }],
    ['text', { id: 1, lang: 'de' }],
    ['persons', { id: 1, lang: 'de', text: '', persons: [{ alias: 'x' }] }],
    ['persons', { id: 1, lang: 'de', text: '', persons: [{ name: 'x', aliases: [1] }] }],
  ])('names the field that is wrong: %s', async (field, value) => {
    const { lines } = await run(['quotes'], line(value));
    expect((lines[0]?.['error'] as { message: string }).message).toContain(`"${field}"`);
  });

  it('takes a language tag with a region, empty lines and a byte order mark', async () => {
    const { lines } = await run(['quotes'], `\ufeff${line({ ...said, lang: 'en-GB' })}\n\n`);
    expect(lines.map(({ id }) => id)).toEqual(['a']);
  });

  it('answers a line before the next one has come', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = runCommand(['quotes'], { stdin, stdout, stderr: new PassThrough() });
    stdin.write(line(said));
    const [first] = await new Promise<[Buffer]>((resolve) =>
      stdout.once('data', (data: Buffer) => resolve([data])),
    );
    expect(JSON.parse(String(first))).toMatchObject({ id: 'a' });
    stdin.end();
    expect(await done).toBe(0);
  });

  it('waits for a slow reader', async () => {
    let taken = 0;
    let given = 0;
    let ahead = 0;
    const input = Readable.from(
      (function* () {
        for (; given < 200; given += 1) yield Buffer.from(line({ ...said, id: given }));
      })(),
      { highWaterMark: 1 },
    );
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, callback) {
        taken += 1;
        ahead = Math.max(ahead, given - taken);
        setImmediate(callback);
      },
    });
    await runCommand(['quotes'], { stdin: input, stdout, stderr: new PassThrough() });
    expect(taken).toBe(200);
    expect(ahead).toBeLessThan(10);
  });

  it('takes no arguments', async () => {
    expect((await run(['quotes', 'file.jsonl'], '')).code).toBe(2);
  });
});

describe('wortlaut', () => {
  it('names its commands when it is called without one or with one it has not', async () => {
    expect((await run([], '')).code).toBe(2);
    expect((await run(['help'], '')).code).toBe(0);
    const unknown = await run(['nonsense'], '');
    expect(unknown.code).toBe(2);
    expect(unknown.errors).toMatch(/"nonsense".*\n[^]*quotes/);
  });
});
