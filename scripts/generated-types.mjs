/**
 * Fails where types/generated is not what Strapi makes of the content types now. They are made anew in a scratch folder,
 * so nothing of the project is changed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectFolder, shown, workFolder } from './first-run/project.mjs';

const committed = inProject('types/generated');
const scratch = mkdtempSync(path.join(workFolder, 'types-'));
try {
  const strapi = inProject('node_modules/@strapi/strapi/bin/strapi.js');
  const made = spawnSync(
    process.execPath,
    [strapi, 'ts:generate-types', '--silent', '--out-dir', shown(scratch)],
    {
      cwd: projectFolder,
      encoding: 'utf8',
    },
  );
  const names = made.status === 0 ? readdirSync(scratch, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => name.endsWith('.d.ts'));
  const differing = files.filter((name) => {
    const before = path.join(committed, path.basename(name));
    return readFileSync(path.join(scratch, name), 'utf8') !== readFileSync(before, 'utf8');
  });
  if (files.length === 0) process.stderr.write(`Strapi made no types:\n${made.stdout}${made.stderr}\n`);
  for (const name of differing)
    process.stderr.write(`types/generated/${path.basename(name)} is out of date\n`);
  process.exitCode = files.length > 0 && differing.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
