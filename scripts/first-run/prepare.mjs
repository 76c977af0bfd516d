import { ensureSecrets, envFile, readEnvFile } from './env-file.mjs';
import { assertWritable } from './folder.mjs';
import { ensureInstalled } from './install.mjs';
import { projectFolder, shown, workFolder } from './project.mjs';

/**
 * What every command needs before it can do its own work: a folder that can be written and the locked packages.
 * Telemetry is off unless somebody asked for it.
 *
 * @throws {import('./failure.mjs').Failure}
 */
export async function prepare() {
  process.chdir(projectFolder);
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  assertWritable(workFolder);
  await ensureInstalled();
}

/**
 * As `prepare`, and a settings file with all secrets. The file is looked at first, since an installation takes minutes
 * and a broken line is told at once.
 *
 * @throws {import('./failure.mjs').Failure}
 */
export async function prepareWithSecrets() {
  readEnvFile();
  assertWritable(projectFolder);
  const drawn = ensureSecrets();
  if (drawn.length > 0) {
    process.stdout.write(`✔ Wrote ${drawn.length} freshly drawn secrets to ${shown(envFile())}\n`);
  }
  await prepare();
}
