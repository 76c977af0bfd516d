import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Compiles the project once, before all tests that start a server. */
export default async function compileProject() {
  process.env.NODE_ENV = 'test';
  const { compileStrapi } = require('@strapi/strapi');
  await compileStrapi({ appDir: process.cwd(), ignoreDiagnostics: false });
}
