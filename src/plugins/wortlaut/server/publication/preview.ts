import type { Core } from '@strapi/strapi';
import { withTables } from '../transactions/tables';
import { decidePublication } from './decide-publication';
import type { WhatGoesOut } from './decide-what-goes-out';

/**
 * Tells what would go out with an article if it were published now in `locale`, and what stands in the way; undefined
 * where the article has no draft in that locale. The publication itself decides in the same way.
 */
export async function preview(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<WhatGoesOut | undefined> {
  return withTables(strapi, async (tables) => {
    const decided = await decidePublication(strapi, tables, documentId, locale, new Date());
    return decided?.whatGoesOut;
  });
}
