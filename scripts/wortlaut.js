'use strict';

/*
 * `npm run wortlaut -- …`: hands over to the compiled command line program. Nothing else is loaded or looked at here,
 * since the command is to be as quick as Node itself.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const program = path.join(__dirname, '../dist/src/cli/wortlaut.js');

if (existsSync(program)) {
  require(program);
} else {
  process.stderr.write('Wortlaut is not built yet: run "npm run build", then type the same command again.\n');
  process.exitCode = 1;
}
