#!/usr/bin/env node
'use strict';

/* Starts the compiled command; plain JavaScript, so that it can say what to do where nothing is compiled yet. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const compiled = join(__dirname, '../../dist/src/cli/wortlaut.js');

if (existsSync(compiled)) {
  require(compiled).main();
} else {
  process.stderr.write('Wortlaut is not built yet. Run "npm run build" and then this command again.\n');
  process.exitCode = 1;
}
