import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** Plain lines come so often. */
const LINE_EVERY_MS = 5_000;

const isTerminal = (stream: Writable): stream is NodeJS.WriteStream =>
  'isTTY' in stream && stream.isTTY === true;

const rateOf = (done: number, startedAt: number) =>
  Math.round((done * 1000) / Math.max(1, Date.now() - startedAt));

/** Shows how far an import is: a bar with rate and time left in a terminal, a line now and then elsewhere. */
export class ImportProgress {
  private readonly startedAt = Date.now();
  private readonly bar: SingleBar | undefined;
  private done = 0;
  private saidAt = Date.now();

  /** @param total records, where that is known beforehand */
  constructor(
    private readonly stream: Writable,
    private readonly total: number | undefined,
  ) {
    if (!isTerminal(stream)) return;
    const left = total === undefined ? '' : ' | {percentage} % | {eta_formatted} left';
    const format = `${total === undefined ? '' : '{bar} '}{value} records | {rate} a second${left}`;
    this.bar = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
    this.bar.start(total ?? 0, 0, { rate: 0 });
  }

  /** One record more is done. */
  step(): void {
    this.done += 1;
    const rate = rateOf(this.done, this.startedAt);
    if (this.bar) {
      if (this.total === undefined) this.bar.setTotal(this.done);
      this.bar.update(this.done, { rate });
      return;
    }
    if (Date.now() - this.saidAt < LINE_EVERY_MS) return;
    this.saidAt = Date.now();
    const left =
      this.total === undefined ? '' : `, ${Math.ceil((this.total - this.done) / Math.max(1, rate))} s left`;
    this.stream.write(`${this.done} records, ${rate} a second${left}\n`);
  }

  /** Nothing more comes. */
  end(): void {
    this.bar?.stop();
  }
}
