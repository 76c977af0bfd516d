import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to; a terminal's streams, or a test's. */
export interface CommandStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** One sub-command of `npm run wortlaut -- NAME`. */
export interface Command {
  /**
   * Runs the command to its end.
   *
   * @param args the words after the command's name
   * @returns the exit code: 0 where all went well, 1 where some of the work failed, 2 where nothing was done
   */
  run(args: readonly string[], streams: CommandStreams): Promise<number>;
}

/** How the command line lists a command; the command itself is loaded only when it is called. */
export interface CommandEntry {
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}
