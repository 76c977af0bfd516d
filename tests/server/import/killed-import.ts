import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const COMMAND = path.join(__dirname, '..', '..', '..', 'scripts', 'wortlaut.js');
const LOOK_EVERY_MS = 5;

const FAMILY_NAMES = ['Lang', 'Roth', 'Sand', 'Birk', 'Holt', 'Moor', 'Vogt'] as const;
const THINGS = ['Der Damm', 'Das Wehr', 'Der Kai', 'Die Brücke', 'Der Turm'] as const;

const SITE = 'https://flussblatt.example';

/**
 * Makes a folder of `count` articles, with quotes, with persons whom several of them name, and with links: to the one
 * before, to one that comes in much later or came long ago, and to one that never comes.
 */
export async function folderOfArticles(count: number): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-articles-'));
  for (let n = 0; n < count; n += 1) {
    const person = `Ute ${FAMILY_NAMES[n % FAMILY_NAMES.length]}`;
    const thing = THINGS[n % THINGS.length];
    const title = `${thing} im Jahr ${1900 + n}`;
    const links = [n - 1, count - 1 - n, count].filter((target) => target >= 0);
    const read = links.map((target) => `Mehr [dazu](${SITE}/${target}/) steht hier.`).join(' ');
    const text = `Am Montag sprach der Rat zum ${n}. Mal darüber. „${thing} hält noch ${n} Jahre“, sagte ${person} im Rathaus. ${read}`;
    await writeFile(
      path.join(folder, `article-${String(n).padStart(5, '0')}.md`),
      `---\ntitle: ${title}\nurl: ${SITE}/${n}/\nlang: de\n---\n\n${text}\n`,
    );
  }
  return folder;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a sub-command to its end. */
export const runCommand = (environment: Environment, ...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, output) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });

/**
 * Imports a folder in a process that is killed (SIGKILL) so many milliseconds after it began to import.
 *
 * @returns whether it was killed, and not done already
 */
export async function killImport(
  environment: Environment,
  folder: string,
  afterMs: number,
  report: string,
): Promise<boolean> {
  await mkdir(path.dirname(report), { recursive: true });
  const args = [COMMAND, 'import', folder, '--publish', '--report', report];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: 'ignore' });
  return new Promise((resolve) => {
    const ended = () => child.exitCode !== null || child.signalCode !== null;
    const look = () => {
      if (ended()) return;
      if (existsSync(report)) setTimeout(() => ended() || child.kill('SIGKILL'), afterMs);
      else setTimeout(look, LOOK_EVERY_MS);
    };
    look();
    child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL'));
  });
}
