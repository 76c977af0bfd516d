import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import type { Version } from '../links/versions';
import type { Tables } from '../transactions/tables';
import { withdrawnOn } from './facts';
import { toError } from './refusals';
import { bringBack } from './withhold';

async function refuseForWithdrawn(strapi: Core.Strapi, version: Version): Promise<void> {
  const row = await strapi.db.query(QUOTE).findOne({ where: { id: version.id }, populate: ['correction'] });
  if (withdrawnOn(row) === undefined) return;
  throw toError(strapi, {
    kind: 'withdrawn-has-no-way-back',
    documentId: version.documentId,
    sentences: {
      en: 'The public record of a withdrawn quotation holds no words, so there is nothing to go back to. Edit the draft instead.',
      de: 'Von einem zurückgezogenen Zitat sind öffentlich keine Worte aufgehoben, also gibt es nichts, wohin es zurückkehren könnte. Bitte stattdessen den Entwurf bearbeiten.',
    },
  });
}

/**
 * Makes a discard safe; `drafts` and `published` are the versions it is about.
 *
 * Strapi deletes a draft that has no public version to go back to: such a locale is left out, and the discard is refused
 * where no other is left. A quote that is withheld goes back to what is withheld.
 */
export async function prepareDiscard(
  strapi: Core.Strapi,
  tables: Tables,
  drafts: readonly Version[],
  readPublished: () => Promise<readonly Version[]>,
): Promise<readonly string[]> {
  for (const draft of drafts) if (draft.uid === QUOTE) await bringBack(strapi, tables, draft);
  const published = await readPublished();
  for (const version of published) if (version.uid === QUOTE) await refuseForWithdrawn(strapi, version);
  if (drafts.length > 0 && published.length === 0) {
    throw toError(strapi, {
      kind: 'nothing-to-go-back-to',
      documentId: drafts[0]?.documentId ?? '',
      sentences: {
        en: 'This was never published, so there is no published version to go back to. Delete it instead.',
        de: 'Das wurde nie veröffentlicht, also gibt es keinen veröffentlichten Stand, zu dem es zurückkehren könnte. Bitte es stattdessen löschen.',
      },
    });
  }
  return published.map(({ locale }) => locale).filter((locale) => locale !== null);
}
