/*
 * The entry of the npm scripts: `node scripts/run.js start`. Written in the language of the oldest Node, because
 * a Node that is too old has to be able to read it in order to be told so.
 */
'use strict';

var nodeVersion = require('./first-run/node-version.js');

var complaint = nodeVersion.complaintAbout(process.versions.node);
if (complaint === undefined) {
  require('./load-command.js')(process.argv[2] || 'start', process.argv.slice(3));
} else {
  process.stderr.write('\n' + complaint + '\n\n');
  process.exitCode = 1;
}
