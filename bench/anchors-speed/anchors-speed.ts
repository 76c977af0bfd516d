import { describe } from '../../src/plugins/wortlaut/domain/anchors/describe';
import { resolveAll } from '../../src/plugins/wortlaut/domain/anchors/resolve-all';
import { seededRandom, type Random } from '../anchors/edit-simulator/random';

const QUOTATIONS = 30;
const QUOTED_WORDS = 20;
const SIZES = [10_000, 100_000, 1_000_000];

/** Prose-like words: few short ones are frequent, many long ones are rare. */
function prose(length: number, random: Random): string {
  const words: string[] = [];
  for (let size = 0; size < length; size += (words.at(-1)?.length ?? 0) + 1) {
    const rank = Math.floor(random.below(1000) ** 2 / 250);
    words.push(`w${rank.toString(36)}${rank % 17 === 0 ? '.' : ''}`);
  }
  return words.join(' ');
}

const SHAPES: Readonly<Record<string, (length: number, random: Random) => string>> = {
  prose,
  'one word over and over': (length) => 'ja '.repeat(length / 3),
  'one letter': (length) => 'a'.repeat(length),
  'opening marks': (length) => '„'.repeat(length),
};

/** Prints how long it takes to find 30 quotations again in texts of growing length, edited at the front. */
function run(): void {
  for (const [shape, make] of Object.entries(SHAPES)) {
    for (const size of SIZES) {
      const random = seededRandom(1);
      const text = make(size, random);
      const selectors = Array.from({ length: QUOTATIONS }, () => {
        const start = random.below(text.length - 200);
        return describe(text, { start, end: start + QUOTED_WORDS * 6 });
      });
      const edited = `Vorab. ${text}`;
      for (const former of [undefined, text]) {
        const started = process.hrtime.bigint();
        const found = resolveAll(selectors, edited, former).filter(({ kind }) => kind !== 'lost').length;
        const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
        const how = former === undefined ? 'selectors only' : 'former text too';
        process.stdout.write(
          `${shape.padEnd(24)} ${String(size).padStart(9)} ${how.padEnd(16)} ${milliseconds.toFixed(0).padStart(6)} ms, ${found} found\n`,
        );
      }
    }
  }
}

run();
