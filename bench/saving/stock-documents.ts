import path from 'node:path';
import type { Core } from '@strapi/strapi';

export type Documents = Core.Strapi['documents'];

/** Strapi's document service without anything that plugins add to it. */
export async function stockDocuments(strapi: Core.Strapi): Promise<Documents> {
  const core = path.dirname(
    require.resolve('@strapi/core/package.json', { paths: [require.resolve('@strapi/strapi')] }),
  );
  const { createDocumentService }: { createDocumentService: (strapi: Core.Strapi) => Documents } =
    await import(path.join(core, 'dist/services/document-service/index.js'));
  return createDocumentService(strapi);
}
