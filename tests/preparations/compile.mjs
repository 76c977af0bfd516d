import { createRequire } from 'node:module';

const { compileStrapi } = createRequire(import.meta.url)('@strapi/strapi');
await compileStrapi({ appDir: process.cwd(), ignoreDiagnostics: false });
