/**
 * Every sentence that a command says when it cannot go on: what is the matter, and what to do. They stand here
 * together so that they keep one voice. (The one on the version of Node is in node-version.js, for old Nodes.)
 */

/** @param {string} [place] */
const at = (place) => (place === undefined ? '' : ` (at ${place})`);

/** @param {string} [place] the file or folder that could not be written */
export const notWritable = (place) =>
  `Wortlaut may not write into its folder${at(place)}: give yourself the right to write there, or move the project to a folder of your own, and try again.`;

/** @param {string} [place] */
export const diskFull = (place) =>
  `The disk is full${at(place)}: free some space (a first start needs about 1.5 GB) and type the same command again.`;

/**
 * @param {number} free in megabytes
 * @param {number} needed in megabytes
 */
export const notEnoughRoom = (free, needed) =>
  `The disk has ${free} MB left, and the next step needs about ${needed} MB: free some space and type the same command again.`;

/** @param {string} message */
export const unexpected = (message) =>
  `Something went wrong that was not foreseen: ${message} (WORTLAUT_STACK=1 in front of the command shows where.)`;

/**
 * @param {string} file
 * @param {number} line counted from 1
 */
export const envLineUnreadable = (file, line) =>
  `Line ${line} of ${file} is not of the form KEY=value: correct it, or put a # in front of it, and try again.`;

/**
 * @param {string} file
 * @param {number} line counted from 1
 */
export const envQuoteOpen = (file, line) =>
  `The quotation mark that line ${line} of ${file} opens is never closed: close it and try again.`;

/** @param {string} file */
export const envIsNoFile = (file) =>
  `${file} is not a file that can be read: remove it or make it readable, and a start writes a new one where it is missing.`;

/** @param {string} value */
export const portInvalid = (value) =>
  `PORT is "${value}", which is no port: set it to a whole number from 1 to 65535, in .env or in the environment.`;

/** @param {number} port */
export const portInUse = (port) =>
  `Port ${port} is in use by another program: stop that program, or choose another port with a line like PORT=${port === 65535 ? port - 1 : port + 1} in .env.`;

/** @param {number} port */
export const portForbidden = (port) =>
  `The system does not let you open port ${port}: choose one above 1023 with a line like PORT=1337 in .env.`;

/** @param {string} host */
export const hostUnknown = (host) =>
  `HOST is "${host}", which is no address of this machine: set it to 0.0.0.0 (reachable from outside) or 127.0.0.1 (from here only) in .env.`;

/** @param {string} log */
export const noNetwork = (log) =>
  `The packages could not be fetched, since the npm registry cannot be reached: connect to the internet (behind a proxy set HTTPS_PROXY) and type the same command again. Details: ${log}`;

/** @param {string} log */
export const certificateRefused = (log) =>
  `The packages could not be fetched, since the certificate of the npm registry is not trusted: behind a company proxy set NODE_EXTRA_CA_CERTS to its certificate and type the same command again. Details: ${log}`;

/** @param {string} log */
export const noCompiler = (log) =>
  `The database driver better-sqlite3 had to be compiled, and that needs Python 3 and a C++ compiler: install them (Debian and Ubuntu: "sudo apt install python3 build-essential", macOS: "xcode-select --install", Windows: Visual Studio Build Tools), or use Node 24, for which it usually comes compiled, and type the same command again. Details: ${log}`;

/** @param {string} log */
export const driverNotFetched = (log) =>
  `The database driver better-sqlite3 could be neither fetched from github.com nor compiled with what nodejs.org holds for that, since they cannot be reached: connect to the internet (behind a proxy set HTTPS_PROXY) and type the same command again. Details: ${log}`;

/** @param {string} log */
export const driverDoesNotLoad = (log) =>
  `The packages are installed, but the database driver better-sqlite3 does not load on this Node: allow its install script (npm's setting ignore-scripts must be off), delete the folder node_modules and type the same command again. Details: ${log}`;

/** @param {string} log */
export const lockOutOfStep = (log) =>
  `package.json and package-lock.json do not fit each other: run "npm install" to bring the lock file up to date, or undo the change to package.json. Details: ${log}`;

export const npmNotFound = () =>
  'npm was not found beside Node: install Node from https://nodejs.org, which brings npm with it, and type "npm start" again.';

/**
 * @param {string} step what was under way, e.g. "Installing the packages"
 * @param {string} log
 * @param {string} end the last lines of its output
 */
export const stepFailed = (step, log, end) =>
  `${step} failed. The last lines of its output, all of which is in ${log}:\n\n${end}`;

/** @param {string} log */
export const outOfMemory = (log) =>
  `The build ran out of memory, of which it needs about 2.5 GB: close other programs, or build on a larger machine and copy the folder dist. Details: ${log}`;

/** @param {string} place */
export const databaseUnopenable = (place) =>
  `The database file ${place} cannot be opened: check DATABASE_FILENAME in .env and that its folder may be written.`;

/** @param {string} place */
export const databaseBroken = (place) =>
  `The file ${place} is no SQLite database, or a damaged one: put a backup in its place, or move it away to start with a new one.`;

/** @param {string} reason */
export const databaseUnreachable = (reason) =>
  `The database does not answer (${reason}): start it, and check DATABASE_URL or the DATABASE_… settings in .env.`;

/**
 * @param {string} part
 * @param {string[]} parts
 */
export const unknownPart = (part, parts) =>
  `The tests have no part "${part}". There are: ${parts.join(', ')}, or a path below tests/.`;

/**
 * @param {string} name
 * @param {string[]} names
 */
export const unknownBench = (name, names) =>
  `${name === '' ? 'Say which measurement to run' : `There is no measurement "${name}"`}: npm run bench -- NAME, where NAME is one of ${names.join(', ') || '(none yet: add bench/NAME/NAME.ts)'}.`;
