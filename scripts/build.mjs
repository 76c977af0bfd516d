import { ensureBuilt } from './first-run/build.mjs';
import { prepareWithSecrets } from './first-run/prepare.mjs';

/**
 * `npm run build`: compiles the server and the admin panel into dist/, where the sources changed.
 *
 * @throws {import('./first-run/failure.mjs').Failure}
 */
export async function main() {
  await prepareWithSecrets();
  if (!(await ensureBuilt())) process.stdout.write('✔ dist/ is up to date\n');
}
