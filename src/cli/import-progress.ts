import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** Plain lines come so often. */
const LINE_EVERY_MS = 5_000;
/** Steps of the bar; finer ones are not seen. */
const STEPS = 1_000;

/** Columns of a terminal that the words beside the bar take. */
const COLUMNS_OF_TEXT = 56;
const LONGEST_BAR = 40;

/** How much there is to do, as far as that is known beforehand: the larger share done of the two counts. */
export interface WorkToDo {
  readonly records?: number | undefined;
  readonly bytes?: number | undefined;
}

/** Whether somebody looks at the stream. */
export const isTerminal = (stream: Writable): stream is NodeJS.WriteStream =>
  'isTTY' in stream && stream.isTTY === true;

function durationOf(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Shows how far an import is: a bar with rate and time left in a terminal, a line now and then elsewhere. */
export class ImportProgress {
  private readonly startedAt = Date.now();
  private readonly bar: SingleBar | undefined;
  private records = 0;
  private bytes = 0;
  private linked = 0;
  private saidAt = Date.now();

  /** @param stream where it is shown; undefined: nowhere */
  constructor(
    private readonly stream: Writable | undefined,
    private readonly toDo: WorkToDo,
  ) {
    if (!stream || !isTerminal(stream)) return;
    const format = this.isShareKnown ? '{bar} {percentage} % | {text}' : '{text}';
    // Terminals cut off what is too long, and rate and time left stand at the end.
    const barsize = Math.max(0, Math.min(LONGEST_BAR, stream.columns - COLUMNS_OF_TEXT));
    this.bar = new SingleBar({ stream, format, barsize, hideCursor: true }, Presets.shades_classic);
    this.bar.start(STEPS, 0, { text: this.text() });
  }

  /** One record more is done. */
  step(): void {
    this.records += 1;
    this.show();
  }

  /** All records are in, and so are the links of one article more. */
  linkOne(): void {
    this.linked += 1;
    this.show();
  }

  private show(): void {
    if (this.bar) this.bar.update(Math.floor(this.share * STEPS), { text: this.text() });
    else if (Date.now() - this.saidAt >= LINE_EVERY_MS) {
      this.saidAt = Date.now();
      this.stream?.write(`${this.text()}\n`);
    }
  }

  /** So many bytes more of the sources are done with. */
  read(bytes: number): void {
    this.bytes += bytes;
  }

  /** Nothing more comes. */
  end(): void {
    this.bar?.stop();
  }

  private get isShareKnown(): boolean {
    return Boolean(this.toDo.records) || Boolean(this.toDo.bytes);
  }

  /** What part of the work is done, from 0 to 1; 0 where nobody knows. */
  private get share(): number {
    const { records, bytes } = this.toDo;
    const shares = [records ? this.records / records : 0, bytes ? this.bytes / bytes : 0];
    return Math.min(1, Math.max(...shares));
  }

  private text(): string {
    if (this.linked > 0) return `${this.records} records are in, links of ${this.linked} so far`;
    const seconds = Math.max(1, Date.now() - this.startedAt) / 1000;
    const { share } = this;
    const left = share === 0 ? '' : `, ${durationOf((seconds * (1 - share)) / share)} left`;
    return `${this.records} records, ${Math.round(this.records / seconds)} a second${left}`;
  }
}
