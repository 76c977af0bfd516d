import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readSettings } from './env-file.mjs';
import { Failure } from './failure.mjs';
import { assertRoom, assertWritable } from './folder.mjs';
import * as messages from './messages.mjs';
import { alone } from './one-at-a-time.mjs';
import { whileShowing } from './progress.mjs';
import { inProject, projectFolder, shown, workFolder } from './project.mjs';
import { lastLines, runLogged } from './run-logged.mjs';
import { sourcesHash } from './sources.mjs';
import { writeWhole } from './write-whole.mjs';

const TITLE = 'Building the server and the admin panel';
const LOG = inProject('.wortlaut/build.log');
/** Lies in the folder that it describes: Strapi's watch mode, which empties that folder, takes it along. */
const MARK = inProject('dist/.built-from');
const OUTPUTS = ['dist/src/index.js', 'dist/build/index.html'];
/** Above the size of dist (15 MB) and of the database that comes beside it. */
const BUILT_MB = 50;
/** Above what the build was seen to take (2.1 GB); Node's own limit is lower on small machines. */
const HEAP_MB = 3072;

const isBuiltFrom = (/** @type {string} */ hash) =>
  existsSync(MARK) &&
  readFileSync(MARK, 'utf8') === hash &&
  OUTPUTS.every((file) => existsSync(inProject(file)));

async function build() {
  assertWritable(workFolder);
  assertRoom(projectFolder, BUILT_MB);
  // What is left of deleted sources would be loaded as if they were still there.
  rmSync(inProject('dist'), { recursive: true, force: true });
  const { code, signal, output } = await runLogged(
    [inProject('node_modules/@strapi/strapi/bin/strapi.js'), 'build'],
    {
      logFile: LOG,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: `--max-old-space-size=${HEAP_MB} ${process.env.NODE_OPTIONS ?? ''}`.trim(),
      },
    },
  );
  if (/\b(ENOSPC|EDQUOT)\b/.test(output)) throw new Failure(messages.diskFull());
  if (signal === 'SIGKILL' || /heap out of memory/.test(output))
    throw new Failure(messages.outOfMemory(shown(LOG)));
  // Strapi ends with 0 as well where it built nothing because a package is missing.
  if (code !== 0 || !OUTPUTS.every((file) => existsSync(inProject(file)))) {
    throw new Failure(messages.stepFailed(TITLE, shown(LOG), lastLines(output)));
  }
}

/**
 * Builds when the sources are not those of the last build. The mark is written last, so a build that was broken off
 * begins anew.
 *
 * @returns {Promise<boolean>} whether a build was needed
 * @throws {Failure}
 */
export async function ensureBuilt() {
  const hash = sourcesHash(readSettings());
  if (isBuiltFrom(hash)) return false;
  await alone(async () => {
    if (isBuiltFrom(hash)) return;
    await whileShowing(TITLE, 'usually about a minute', build);
    writeWhole(MARK, hash);
  });
  return true;
}
