import type { Core } from '@strapi/strapi';
import { oneAtATime } from '../publication/one-at-a-time';
import { settle } from '../publication/settle';
import { withTables } from '../transactions/tables';
import { completeDocuments } from './complete-documents';
import type { DocumentToWrite } from './document-to-write';
import { writeRows } from './write-rows';

/**
 * Makes many articles, persons and quotes at once, as one editorial act: all or none, with the rows that the document
 * service would leave, in a few statements for all of them together. Documents may name each other in any order, by
 * documentIds that the caller chose (`newDocumentId`).
 *
 * Only what is named is written and published: an article takes no quotes and no persons along. A public quote whose
 * article or speaker is not public is put out of sight, as after any act. `lastPublication` stays empty. Not to be called
 * from inside a document action. Out: the documentIds, in order. Fails as `completeDocuments` does.
 */
export async function writeDocuments(
  strapi: Core.Strapi,
  documents: readonly DocumentToWrite[],
  now: Date,
): Promise<string[]> {
  return oneAtATime(strapi)(() =>
    withTables(strapi, async (tables) => {
      const complete = await completeDocuments(strapi, tables, documents, now);
      await settle(strapi, tables, await writeRows(strapi, tables, complete, now), now);
      return complete.map(({ documentId }) => documentId);
    }),
  );
}
