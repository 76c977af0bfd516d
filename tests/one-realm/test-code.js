/*
 * A jest transform for the tests' own code: compiled by swc, and run in Node's own realm instead of jest's sandbox.
 *
 * The packages and the compiled project are in Node's realm too (see loaded-by-node.js), so that a `Date` or an `Error` is
 * the same class on both sides. What jest gives to a file (`expect`, `describe`) is handed in by name.
 */
const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');

const FROM_JEST = [
  ...['module', 'exports', 'require', '__dirname', '__filename', 'jest', 'console'],
  ...['expect', 'describe', 'it', 'test', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'],
];

const swc = createTransformer({
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
});

/** @param {string} code */
const inNodesRealm = (code) => {
  const given = FROM_JEST.map((name) => `typeof ${name} === 'undefined' ? undefined : ${name}`);
  return `require('node:vm').compileFunction(${JSON.stringify(code)}, ${JSON.stringify(FROM_JEST)}, { filename: __filename })(${given});`;
};

module.exports = {
  ...swc,
  /** @type {typeof swc.process} */
  process(source, file, options) {
    const { code, ...rest } = swc.process(source, file, options);
    return { ...rest, code: inNodesRealm(code) };
  },
  /** @type {typeof swc.getCacheKey} */
  getCacheKey: (...args) =>
    createHash('sha1')
      .update(swc.getCacheKey(...args))
      .update(inNodesRealm(''))
      .digest('hex'),
};
