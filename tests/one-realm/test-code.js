/*
 * A jest transform for the tests' own code: compiled by swc, and run in Node's own realm instead of jest's sandbox.
 *
 * The packages and the compiled project are in Node's realm too (see loaded-by-node.js), so that a `Date` or an `Error` is
 * the same class on both sides. What jest gives to a file (`expect`, `describe`) is handed in by name.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createTransformer } = require('@swc/jest');

const FROM_JEST = (
  'module exports require __dirname __filename jest console ' +
  'expect describe it test beforeAll afterAll beforeEach afterEach'
).split(' ');

const swc = createTransformer({
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
});

/** @param {string} code */
const inNodesRealm = (code) => {
  const given = FROM_JEST.map((name) => `typeof ${name} === 'undefined' ? undefined : ${name}`);
  return `require('node:vm').compileFunction(${JSON.stringify(code)}, ${JSON.stringify(FROM_JEST)}, { filename: __filename })(${given});`;
};

/**
 * The map from the compiled code back, which stands at its end, where debuggers read it; in a string jest would not find it.
 *
 * @param {string} code
 */
function sourceMapIn(code) {
  const encoded = /\/\/# sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,(\S+)\s*$/.exec(
    code,
  )?.[1];
  if (!encoded) throw new Error('The compiler left no source map.');
  return Buffer.from(encoded, 'base64').toString('utf8');
}

module.exports = {
  ...swc,
  /** @type {typeof swc.process} */
  process(source, file, options) {
    const { code } = swc.process(source, file, options);
    return { code: inNodesRealm(code), map: sourceMapIn(code) };
  },
  /** @type {typeof swc.getCacheKey} */
  getCacheKey: (...args) =>
    createHash('sha1')
      .update(swc.getCacheKey(...args))
      .update(readFileSync(__filename))
      .digest('hex'),
};
