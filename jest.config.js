const shared = {
  rootDir: __dirname,
  // Node loads what is not the tests' own, once for all files of a worker; jest would load it anew for each.
  transform: {
    '/node_modules/.+\\.[cm]?js$': '<rootDir>/tests/one-realm/loaded-by-node.js',
    '^.+\\.[jt]s$': '<rootDir>/tests/one-realm/test-code.js',
  },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/build'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/tests/one-realm/own-environment.js'],
  setupFilesAfterEnv: ['<rootDir>/tests/one-realm/expect-any.js'],
};

const server = {
  ...shared,
  testMatch: ['<rootDir>/tests/server/**/*.test.ts'],
  setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/running-strapi/time-limit.js'],
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Each Strapi leaves memory behind; a worker that holds more than this begins anew with the next file.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testMatch: ['<rootDir>/tests/{domain,cli,export,import}/**/*.test.ts'],
    },
    { ...shared, displayName: 'project', testMatch: ['<rootDir>/tests/project/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'start',
      testMatch: ['<rootDir>/tests/start/**/*.test.ts'],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/start/time-limit.js'],
    },
    {
      ...server,
      displayName: 'server-sqlite',
      globalSetup: '<rootDir>/tests/preparations/before-sqlite.mjs',
      globalTeardown: '<rootDir>/tests/preparations/after-all.mjs',
      setupFiles: [...shared.setupFiles, '<rootDir>/tests/one-realm/on-sqlite.js'],
    },
    {
      ...server,
      displayName: 'server-postgres',
      globalSetup: '<rootDir>/tests/preparations/before-postgres.mjs',
      globalTeardown: '<rootDir>/tests/preparations/after-all.mjs',
      setupFiles: [...shared.setupFiles, '<rootDir>/tests/one-realm/on-postgres.js'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/preparations/before-browser.mjs',
      globalTeardown: '<rootDir>/tests/preparations/after-all.mjs',
      setupFiles: [...shared.setupFiles, '<rootDir>/tests/one-realm/on-sqlite.js'],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/browser/time-limit.js'],
    },
  ],
};
