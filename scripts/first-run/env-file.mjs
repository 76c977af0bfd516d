import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { Failure, fileSystemFailure } from './failure.mjs';
import { envIsNoFile, envLineUnreadable, envQuoteOpen } from './messages.mjs';
import { projectFolder, shown } from './project.mjs';
import { writeWhole } from './write-whole.mjs';

const SECRET_BYTES = 32;
const OWNER_ONLY = 0o600;
/** Strapi signs with the first key and accepts signatures of all: four leave room to change them in turn. */
const APP_KEY_COUNT = 4;

const draw = () => randomBytes(SECRET_BYTES).toString('base64');

/** Every secret that Strapi asks for, with how it is drawn. */
const SECRETS = {
  APP_KEYS: () => Array.from({ length: APP_KEY_COUNT }, draw).join(','),
  API_TOKEN_SALT: draw,
  ADMIN_JWT_SECRET: draw,
  TRANSFER_TOKEN_SALT: draw,
  JWT_SECRET: draw,
  ENCRYPTION_KEY: draw,
};

/** The file that Strapi reads its settings from. */
export const envFile = () => path.resolve(projectFolder, process.env.ENV_PATH || '.env');

/**
 * Looks for lines that would be skipped in silence when the settings are read.
 *
 * @param {string} text of an .env file
 * @returns {{ line: number, kind: 'unreadable' | 'quote-open' } | undefined} the first one, lines counted from 1
 */
function firstBrokenLine(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.trim() ?? '';
    if (line === '' || line.startsWith('#')) continue;
    const assignment = /^(?:export\s+)?[\w.-]+\s*=\s*(.*)$/.exec(line);
    if (assignment === null) return { line: index + 1, kind: 'unreadable' };
    const value = assignment[1] ?? '';
    const quote = /^["'`]/.exec(value)?.[0];
    if (quote === undefined) continue;
    const opened = index + 1;
    let rest = value.slice(1);
    while (!rest.replaceAll(`\\${quote}`, '').includes(quote)) {
      index += 1;
      const next = lines[index];
      if (next === undefined) return { line: opened, kind: 'quote-open' };
      rest = next;
    }
  }
  return undefined;
}

/**
 * Reads the settings file.
 *
 * @returns {{ text: string, values: Record<string, string> }} empty where there is no file
 * @throws {Failure} where it cannot be read or holds a broken line; no content of it is ever shown
 */
export function readEnvFile() {
  const file = envFile();
  if (!existsSync(file)) return { text: '', values: {} };
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure(envIsNoFile(shown(file)));
  }
  const broken = firstBrokenLine(text);
  if (broken?.kind === 'unreadable') throw new Failure(envLineUnreadable(shown(file), broken.line));
  if (broken?.kind === 'quote-open') throw new Failure(envQuoteOpen(shown(file), broken.line));
  const values = Object.entries(parseEnv(text)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  return { text, values: Object.fromEntries(values) };
}

/**
 * The settings as Strapi will see them: the environment first, then the file.
 *
 * @returns {Record<string, string | undefined>}
 * @throws {Failure} as `readEnvFile`
 */
export function readSettings() {
  return { ...readEnvFile().values, ...process.env };
}

/**
 * Draws the secrets that neither the settings file nor the environment has, and appends them to the file, which only
 * its owner may read. What is there stays as it is.
 *
 * @returns {string[]} the names of the drawn secrets, never their values
 * @throws {Failure} where the file is broken or cannot be written; it is then as it was
 */
export function ensureSecrets() {
  const { text, values } = readEnvFile();
  const missing = Object.entries(SECRETS).filter(([key]) => {
    const inEnvironment = process.env[key];
    // A variable that is set, even to nothing, hides the file's value: see dotenv.
    return (inEnvironment ?? values[key] ?? '').trim() === '';
  });
  if (missing.length === 0) return [];
  // Otherwise the empty variable would hide what is written now.
  for (const [key] of missing) Reflect.deleteProperty(process.env, key);

  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const separator = text === '' || text.endsWith('\n') ? '' : newline;
  const lines = missing.map(([key, secret]) => `${key}=${secret()}${newline}`);
  const file = envFile();
  try {
    // Where .env is a link, the file that it leads to is the one to change.
    writeWhole(existsSync(file) ? realpathSync(file) : file, text + separator + lines.join(''), OWNER_ONLY);
  } catch (error) {
    throw fileSystemFailure(error) ?? error;
  }
  return missing.map(([key]) => key);
}
