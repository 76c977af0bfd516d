/*
 * A jest transform for packages: Node loads them, and what they load (Strapi the compiled project), once for all test files of
 * a worker. Jest would load Strapi's thousands of modules anew for each file, which takes longer than most of the files' tests.
 *
 * What jest runs outside of its sandbox (`globalSetup`) is transformed as well, and gets the file as it is.
 */
const { createHash } = require('node:crypto');

const LOAD = `
  const { createRequire } = process.getBuiltinModule('node:module');
  module.exports = createRequire(file)(file);
`;

const STUB = `
  if (typeof jest === 'undefined') module._compile(require('node:fs').readFileSync(__filename, 'utf8'), __filename);
  else require('node:vm').compileFunction(${JSON.stringify(LOAD)}, ['module', 'file'])(module, __filename);
`;

exports.process = () => ({ code: STUB });
exports.getCacheKey = () => createHash('sha1').update(STUB).digest('hex');
