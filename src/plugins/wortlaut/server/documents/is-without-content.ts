import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content-types';

/** Whether the database holds no article, no person and no quote, not even a draft. */
export async function isWithoutContent(strapi: Core.Strapi): Promise<boolean> {
  // One after the other: in a transaction they share one connection, which takes one query at a time.
  for (const uid of CONTENT_TYPES) if ((await strapi.db.query(uid).count()) > 0) return false;
  return true;
}
