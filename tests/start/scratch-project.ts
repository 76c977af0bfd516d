import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const fakes = path.join(__dirname, 'fakes');
const COPIED = ['scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'jest.config.js'];

/** How a command ended, and what it said. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder as a fresh clone leaves it, with the project's real scripts and stand-ins for npm and Strapi. */
export class ScratchProject {
  /** Has a space and a letter beyond ASCII in its name, as folders of people do. */
  readonly folder: string;

  constructor() {
    const parent = mkdtempSync(path.join(tmpdir(), 'wortlaut-start-'));
    chmodSync(parent, 0o755);
    this.folder = path.join(parent, 'meine Böhmerwald kopie');
    mkdirSync(this.folder);
    for (const name of COPIED) cpSync(path.join(root, name), this.at(name), { recursive: true });
    this.write('src/index.ts', 'export default {};\n');
  }

  at(...parts: string[]): string {
    return path.join(this.folder, ...parts);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(this.at(name));
  }

  /** What the stand-ins were called for since the last look, one line each. */
  calls(): string[] {
    if (!this.has('calls.log')) return [];
    const lines = this.read('calls.log').trim().split('\n');
    rmSync(this.at('calls.log'));
    return lines;
  }

  /** Starts `npm run COMMAND` as npm would, without npm. */
  launch(command: string, env: Record<string, string> = {}, options: { uid?: number; gid?: number } = {}) {
    return spawn(process.execPath, [this.at('scripts/run.js'), ...command.split(' ')], {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        HOST: '127.0.0.1',
        npm_execpath: path.join(fakes, 'npm-cli.js'),
        ...env,
      },
      ...options,
    });
  }

  async run(
    command: string,
    env: Record<string, string> = {},
    options: { uid?: number; gid?: number } = {},
  ): Promise<Outcome> {
    const child = this.launch(command, { PORT: String(await freePort()), ...env }, options);
    return ended(child);
  }

  remove(): void {
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }
}

/** Calls a function of a script for each of several lists of arguments, in one process. */
export function callAll(script: string, name: string, calls: unknown[][]): unknown[] {
  const program = `
    const { ${name}: called } = await import(process.argv[1]);
    const results = JSON.parse(process.argv[2]).map((words) => {
      try { return called(...words) } catch (error) { return { error: error.message } }
    });
    console.log(JSON.stringify(results));`;
  const args = [
    '--input-type=module',
    '-e',
    program,
    path.join(root, 'scripts', script),
    JSON.stringify(calls),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** Waits for a process and collects what it says. */
export function ended(child: ReturnType<ScratchProject['launch']>): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A port of 127.0.0.1 that nothing listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await listening();
  await close();
  return port;
}

/** Listens on a port of 127.0.0.1, until `close`. */
export async function listening(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The environment entry that loads a stand-in before the script. */
export const preload = (name: string) => ({ NODE_OPTIONS: `--require "${path.join(fakes, name)}"` });

/**
 * What every failure of the first five minutes has in common: exit code 1 and one sentence on standard error, with
 * neither a stack trace nor an internal name.
 */
export function expectOneSentence(outcome: Outcome, sentence: RegExp): void {
  expect(outcome.stderr.trim()).toMatch(sentence);
  expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
  expect(outcome.stderr).not.toMatch(/^\s+at .+:\d+/m);
  expect(outcome.stderr).not.toMatch(/node:internal|Error:/);
  expect(outcome.code).toBe(1);
}
