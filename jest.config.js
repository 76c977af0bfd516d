/** @type {import('jest').Config} */
const swc = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

/** Packages that are ES modules only: Node requires them as they are, jest has to have them compiled. */
const esModules = [
  '@ungap/structured-clone',
  'boolbase',
  'ccount',
  'character-entities[^/]*',
  'collapse-white-space',
  'comma-separated-tokens',
  'css-select',
  'css-what',
  'cssom(?:nom)?',
  'decode-named-character-reference',
  'devlop',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'escape-string-regexp',
  'franc-min',
  'hast[^/]*',
  'html-void-elements',
  'htmlparser2',
  'longest-streak',
  'markdown-table',
  'mdast-util-[^/]*',
  'micromark[^/]*',
  'n-gram',
  'nth-check',
  'parse5',
  'property-information',
  'rehype-minify-whitespace',
  'space-separated-tokens',
  'stringify-entities',
  'trigram-utils',
  'trim-(?:trailing-)?lines',
  'uhyphen',
  'unist-util-[^/]*',
  'vfile[^/]*',
  'web-namespaces',
  'zwitch',
];

const shared = {
  rootDir: __dirname,
  transform: {
    '^.+\\.ts$': swc,
    [`/node_modules/(?:${esModules.join('|')})/.+\\.js$`]: swc,
  },
  // What counts is the last folder of packages in a path: some packages have another's older version in their own.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(?:${esModules.join('|')})/)`],
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
      testMatch: ['<rootDir>/tests/{domain,cli,export,import}/**/*.test.ts'],
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
      globalSetup: '<rootDir>/tests/running-strapi/start-sqlite.mjs',
      globalTeardown: '<rootDir>/tests/running-strapi/stop-sqlite.mjs',
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
      globalTeardown: '<rootDir>/tests/running-strapi/stop-sqlite.mjs',
      setupFiles: ['<rootDir>/tests/running-strapi/on-sqlite.js'],
      setupFilesAfterEnv: ['<rootDir>/tests/running-strapi/time-limit.js'],
    },
  ],
};
