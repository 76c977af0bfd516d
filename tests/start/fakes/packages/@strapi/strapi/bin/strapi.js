'use strict';

/* Stands in for `strapi build`: writes what a build leaves behind, or fails as FAKE_BUILD says. */
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');

appendFileSync('calls.log', `strapi ${process.argv.slice(2).join(' ')} in ${process.env.NODE_ENV}\n`);
mkdirSync('dist/src', { recursive: true });
writeFileSync('dist/src/index.js', '');
const kind = process.env.FAKE_BUILD ?? 'ok';
if (kind === 'ok') {
  mkdirSync('dist/build', { recursive: true });
  writeFileSync('dist/build/index.html', '');
}
if (kind === 'type-error') {
  process.stdout.write(
    "src/index.ts:3:7 - error TS2322: Type 'string' is not assignable to type 'number'.\n",
  );
  process.exit(1);
}
if (kind === 'disk-full') {
  process.stderr.write("Error: ENOSPC: no space left on device, write 'dist/build/index.html'\n");
  process.exit(1);
}
if (kind === 'killed') process.kill(process.pid, 'SIGKILL');
