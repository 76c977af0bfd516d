'use strict';

/*
 * Makes `require` read TypeScript, with the compiler that jest uses too: types are stripped, not checked. A dynamic
 * import stays one, for packages that are ES modules only.
 */
const { transformSync } = require('@swc/core');
const { addHook } = require('pirates');

addHook(
  (code, filename) =>
    transformSync(code, {
      filename,
      swcrc: false,
      sourceMaps: 'inline',
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs', ignoreDynamic: true },
    }).code,
  { exts: ['.ts'] },
);
process.setSourceMapsEnabled(true);
