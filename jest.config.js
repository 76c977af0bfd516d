/** @type {import('jest').Config} */
const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.ts$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/build'],
  testEnvironment: 'node',
};

const server = {
  ...shared,
  testMatch: ['<rootDir>/tests/server/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/running-strapi/time-limit.js'],
};

module.exports = {
  maxWorkers: 2,
  // Each Strapi leaves memory behind; a worker that holds more than this begins anew with the next file.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testMatch: ['<rootDir>/tests/domain/**/*.test.ts', '<rootDir>/tests/cli/**/*.test.ts'],
    },
    { ...shared, displayName: 'project', testMatch: ['<rootDir>/tests/project/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'start',
      testMatch: ['<rootDir>/tests/start/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/start/time-limit.js'],
    },
    {
      ...server,
      displayName: 'server-sqlite',
      globalSetup: '<rootDir>/tests/running-strapi/compile-project.mjs',
      setupFiles: ['<rootDir>/tests/running-strapi/on-sqlite.js'],
    },
    {
      ...server,
      displayName: 'server-postgres',
      globalSetup: '<rootDir>/tests/running-strapi/start-postgres.mjs',
      globalTeardown: '<rootDir>/tests/running-strapi/stop-postgres.mjs',
      setupFiles: ['<rootDir>/tests/running-strapi/on-postgres.js'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/prepare-browser.mjs',
      setupFiles: ['<rootDir>/tests/running-strapi/on-sqlite.js'],
      setupFilesAfterEnv: ['<rootDir>/tests/running-strapi/time-limit.js'],
    },
  ],
};
