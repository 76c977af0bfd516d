import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { assertRoom, assertWritable } from './folder.mjs';
import * as messages from './messages.mjs';
import { npmProgram } from './npm.mjs';
import { alone } from './one-at-a-time.mjs';
import { whileShowing } from './progress.mjs';
import { inProject, projectFolder, shown, workFolder } from './project.mjs';
import { lastLines, runLogged } from './run-logged.mjs';
import { writeWhole } from './write-whole.mjs';

const TITLE = 'Installing the packages';
const LOG = inProject('.wortlaut/install.log');
/** Somewhat above the size of node_modules: 990 MB. */
const INSTALLED_MB = 1_200;
/** Lies in the folder that it describes, so that whoever removes the packages removes it with them. */
const MARK = inProject('node_modules/.wortlaut-installed');
const DRIVER_LOADS = "new (require('better-sqlite3'))(':memory:').close()";

/**
 * Why an installation failed, read from npm's output. The first that fits counts: the driver is compiled only where
 * its compiled form could not be fetched, so a missing compiler is told before that.
 *
 * @type {readonly { sign: RegExp, message: (log: string, place?: string) => string }[]}
 */
const REASONS = [
  { sign: /\b(ENOSPC|EDQUOT)\b/, message: (_log, place) => messages.diskFull(place) },
  {
    sign: /gyp ERR! .*(FetchError|ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT)/,
    message: messages.driverNotFetched,
  },
  {
    sign: /gyp ERR!|node-gyp: (command )?not found|prebuild-install (warn|ERR)/,
    message: messages.noCompiler,
  },
  {
    sign: /\b(UNABLE_TO_GET_ISSUER_CERT\w*|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_\w+|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b/,
    message: messages.certificateRefused,
  },
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|FETCH_ERROR)\b|network request to/,
    message: messages.noNetwork,
  },
  { sign: /\b(EACCES|EROFS|EPERM)\b/, message: (_log, place) => messages.notWritable(place) },
  { sign: /code EUSAGE|are in sync/, message: messages.lockOutOfStep },
];

/** @returns {string} changes with the locked packages and with what compiled ones are bound to */
function wantedMark() {
  const lock = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  return `${lock} node-abi-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Whether npm itself installed just what is locked, which its own record in node_modules tells (someone typed
 * `npm ci`). Optional packages may be absent: most are for other platforms.
 */
function installedByHand() {
  const record = readOrNothing(inProject('node_modules/.package-lock.json'));
  if (record === undefined) return false;
  /** @type {Record<string, { version?: string } | undefined>} */
  const present = JSON.parse(record).packages;
  /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || present[place]?.version === version,
  );
}

/** Tried in a process of its own: a driver for another Node may bring down the one that loads it. */
function driverLoads() {
  return (
    spawnSync(process.execPath, ['-e', DRIVER_LOADS], { cwd: projectFolder, stdio: 'ignore' }).status === 0
  );
}

async function install() {
  const npm = npmProgram();
  assertWritable(workFolder);
  // npm removes the packages of before first, which makes room.
  if (!existsSync(inProject('node_modules'))) assertRoom(projectFolder, INSTALLED_MB);
  const args = [npm, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  const { code, output } = await runLogged(args, { logFile: LOG });
  if (code !== 0) {
    const reason = REASONS.find(({ sign }) => sign.test(output));
    const place = /^npm (?:error|ERR!) path (.+)$/m.exec(output)?.[1]?.trim();
    throw new Failure(
      reason?.message(shown(LOG), place) ?? messages.stepFailed(TITLE, shown(LOG), lastLines(output)),
    );
  }
  if (!driverLoads()) throw new Failure(messages.driverDoesNotLoad(shown(LOG)));
}

/**
 * Installs the locked packages, those for development included, when the installed ones are not just these. The mark
 * is written last, so an installation that was broken off begins anew.
 *
 * @returns {Promise<void>}
 * @throws {Failure}
 */
export async function ensureInstalled() {
  const isDone = () => readOrNothing(MARK) === wantedMark();
  if (isDone()) return;
  await alone(async () => {
    if (isDone()) return;
    if (!(installedByHand() && driverLoads())) await whileShowing(TITLE, 'usually 1 to 3 minutes', install);
    writeWhole(MARK, wantedMark());
  });
}
