/** @type {import('jest').Config} */
const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.ts$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp'],
  testEnvironment: 'node',
};

module.exports = {
  projects: [{ ...shared, displayName: 'domain', testMatch: ['<rootDir>/tests/domain/**/*.test.ts'] }],
};
