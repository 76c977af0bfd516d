import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import type { RecordResult } from '../articles/outcome';
import type { LinkNote } from '../links/link-note';
import type { RunCounts } from '../runs/import-run';
import { shown } from './sentences';

/** How many of a sort the summary names; the rest is in the report. */
const MOST_NAMED = 50;

interface Tally {
  certain: number;
  forReview: number;
  readonly newPersons: Set<string>;
  readonly removed: Map<string, number>;
  readonly rewritten: Map<string, number>;
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

const countedLines = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort((a, b) => b[1] - a[1]).map(([rule, number]) => `- ${rule}: ${number}`);

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** Names some and counts the others. */
class Named {
  private readonly lines: string[] = [];
  private others = 0;

  add(line: string): void {
    if (this.lines.length < MOST_NAMED) this.lines.push(line);
    else this.others += 1;
  }

  all(): string[] {
    return this.others === 0 ? this.lines : [...this.lines, `- and ${this.others} more; see report.jsonl`];
  }
}

/** The report of a run: `report.jsonl`, one record a line, and `summary.md` for people. */
export class ImportReport {
  private readonly failed = new Named();
  private readonly left = new Named();
  private readonly linked = new Named();
  private readonly withheld = new Named();
  private readonly linksNotIn = new Named();
  private readonly linksLeft = new Named();
  private linksRewritten = 0;
  private readonly tally: Tally = {
    certain: 0,
    forReview: 0,
    newPersons: new Set(),
    removed: new Map(),
    rewritten: new Map(),
  };

  private constructor(
    readonly folder: string,
    private readonly lines: WriteStream,
  ) {}

  /** Begins the report of a run in a folder, which is made. */
  static async begin(folder: string): Promise<ImportReport> {
    await mkdir(folder, { recursive: true });
    return new ImportReport(folder, createWriteStream(path.join(folder, 'report.jsonl')));
  }

  /** Writes down what came of a record; waits for the disk where that is slower. */
  async add(result: RecordResult): Promise<void> {
    this.note(result);
    await this.write(result.kind === 'failed' ? { ...result, input: undefined } : result);
  }

  /** Writes down what became of the links of an article. */
  async addLinks(note: LinkNote): Promise<void> {
    const { sourceId, rewritten, notIn, left } = note;
    this.linksRewritten += rewritten.length;
    for (const address of notIn) this.linksNotIn.add(`- ${sourceId}: ${address}`);
    for (const address of left) this.linksLeft.add(`- ${sourceId}: ${address}`);
    await this.write({ kind: 'links', ...note });
  }

  private async write(line: object): Promise<void> {
    if (!this.lines.write(`${JSON.stringify(line)}\n`)) await once(this.lines, 'drain');
  }

  private note(result: RecordResult): void {
    if (result.kind === 'failed') this.failed.add(`- ${result.place}: ${result.reason}`);
    if (result.kind === 'left') this.left.add(`- ${result.place}: ${result.reason}`);
    if (result.kind === 'linked') this.linked.add(`- ${result.place}: ${result.reason}`);
    if (result.kind !== 'created' && result.kind !== 'updated') return;
    if (result.withheld !== undefined) this.withheld.add(`- ${result.place}: ${result.withheld}`);
    for (const { certainty } of result.quotes)
      this.tally[certainty === 'certain' ? 'certain' : 'forReview'] += 1;
    for (const name of result.newPersons) this.tally.newPersons.add(name);
    for (const { rule } of result.removed) count(this.tally.removed, rule);
    for (const { rule } of result.rewritten) count(this.tally.rewritten, rule);
  }

  /** Ends the report. Out: the summary. */
  async end(run: string, counts: RunCounts, further: readonly string[]): Promise<string> {
    this.lines.end();
    await once(this.lines, 'close');
    const { certain, forReview, newPersons, removed, rewritten } = this.tally;
    const persons = [...newPersons].slice(0, MOST_NAMED).map((name) => `- ${shown(name)}`);
    const summary = [
      `# Import ${run}`,
      '',
      `- new articles: ${counts.created}`,
      `- changed: ${counts.updated}`,
      ...(counts.restored === 0 ? [] : [`- restored from an export: ${counts.restored}`]),
      `- as before: ${counts.unchanged}`,
      `- left alone, since somebody changed them: ${counts.left}`,
      `- the same article as another: ${counts.linked}`,
      `- passed over: ${counts['passed-over']}`,
      `- failed, in quarantine: ${counts.failed}`,
      `- quotes: ${certain} certain, ${forReview} for review`,
      `- new persons: ${newPersons.size}`,
      `- links that lead to the imported articles now: ${this.linksRewritten}`,
      ...further.map((line) => `- ${line}`),
      ...section('Failed', this.failed.all()),
      ...section('Left alone', this.left.all()),
      ...section('Not published', this.withheld.all()),
      ...section('The same article', this.linked.all()),
      ...section('Links to what is not in; they lead where they led', this.linksNotIn.all()),
      ...section('Links left alone, since somebody edited their article', this.linksLeft.all()),
      ...section('Taken out of the articles, by rule', countedLines(removed)),
      ...section('Kept as text, since the body of an article cannot hold it', countedLines(rewritten)),
      ...section('New persons', persons),
      '',
    ].join('\n');
    await writeFile(path.join(this.folder, 'summary.md'), summary);
    return summary;
  }
}
