import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectFolder } from './project.mjs';

/** What a build is made from. */
const SOURCES = ['src', 'config', 'database/migrations', 'package-lock.json', 'tsconfig.json'];
/** Settings that a build writes into the admin panel. */
const BUILT_IN_SETTINGS = /^(STRAPI_ADMIN_\w+|PUBLIC_URL|ADMIN_\w*URL|ADMIN_PATH)$/;

/**
 * @param {string} place absolute
 * @returns {string[]} the files at or below it, absolute and sorted; none where it does not exist
 */
function filesBelow(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}

/**
 * One hash over everything that a build depends on.
 *
 * @param {Record<string, string | undefined>} settings
 * @returns {string} hexadecimal SHA-256
 */
export function sourcesHash(settings) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(inProject(source)))) {
    hash
      .update(`${path.relative(projectFolder, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  for (const key of Object.keys(settings).sort()) {
    if (BUILT_IN_SETTINGS.test(key)) hash.update(`${key}=${settings[key]}\0`);
  }
  return hash.digest('hex');
}
