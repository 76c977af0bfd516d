import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { newsroom } from '../publication/newsroom';

const TABLES = ['import-record', 'import-run', 'import-failure', 'old-slug'].map(
  (name) => `plugin::wortlaut.${name}` as const,
);

/** Takes away the folder that a test imported from, all content, and what the database remembers of imports. */
export async function takeBack(strapi: Core.Strapi, folder: string): Promise<void> {
  await rm(folder, { recursive: true });
  await newsroom(strapi).deleteEverything();
  for (const table of TABLES) await strapi.db.query(table).deleteMany({});
}
