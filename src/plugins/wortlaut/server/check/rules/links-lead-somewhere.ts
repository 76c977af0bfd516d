import { linked } from '../../links/kept-links';
import { relationsOwnedBy } from '../../links/owned-relations';
import { nameOf, type Rule } from '../content';

/** Rule 4: no version names a document that does not exist. */
export const linksLeadSomewhere: Rule = {
  name: 'links-lead-somewhere',
  find({ versions }) {
    const existing = new Set(versions.map(({ uid, documentId }) => `${uid} ${documentId}`));
    return versions.flatMap((owner) =>
      relationsOwnedBy(owner.uid).flatMap(({ attribute, target }) =>
        linked(owner.kept, attribute)
          .filter((documentId) => !existing.has(`${target} ${documentId}`))
          .map((documentId) => ({
            message: `"${attribute}" names the document ${documentId}, which does not exist.`,
            documents: [nameOf(owner)],
          })),
      ),
    );
  },
};
