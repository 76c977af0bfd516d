/* Read by Node versions of any age: see ../run.js. */
'use strict';

/**
 * The supported Node lines, as in `engines` of package.json: major version and the first minor one of it.
 *
 * @type {[Line, Line, Line]}
 * @typedef {{ major: number, minor: number }} Line
 */
var SUPPORTED = [
  { major: 20, minor: 19 },
  { major: 22, minor: 13 },
  { major: 24, minor: 0 },
];

/**
 * Says what is wrong with a Node version.
 *
 * @param {string} version as in `process.versions.node`: "20.19.0"
 * @returns {string | undefined} one sentence with what to do, or undefined where the version is supported
 */
function complaintAbout(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  var oldest = SUPPORTED[0];
  var newest = SUPPORTED[2];
  var known = SUPPORTED.some(function (line) {
    return line.major === major && minor >= line.minor;
  });
  if (known) return undefined;
  var fault = 'not supported';
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) fault = 'too old';
  if (major > newest.major) fault = 'too new';
  return (
    'Node ' +
    version +
    ' is ' +
    fault +
    ' for Wortlaut, which runs on Node 20 (from 20.19), 22 (from 22.13) and 24: install Node 24 from https://nodejs.org' +
    ' (or with "nvm install 24") and type the same command again.'
  );
}

module.exports = { SUPPORTED: SUPPORTED, complaintAbout: complaintAbout };
