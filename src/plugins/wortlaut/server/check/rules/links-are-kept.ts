import { linked } from '../../links/kept-links';
import { relationsOwnedBy } from '../../links/owned-relations';
import { indexVersions, nameOf, type Rule, type StoredLink } from '../content';

/** Rule 4: the links of a version are those it keeps, in order, as far as their targets have a version to point at. */
export const linksAreKept: Rule = {
  name: 'links-are-kept',
  find(content) {
    const find = indexVersions(content);
    const byOwner = new Map<string, StoredLink[]>();
    for (const link of content.links) {
      const key = `${link.attribute} ${link.owner.uid} ${link.owner.id}`;
      byOwner.set(key, [...(byOwner.get(key) ?? []), link]);
    }
    return content.versions.flatMap((owner) =>
      relationsOwnedBy(owner.uid).flatMap(({ attribute, target }) => {
        const stored = [...(byOwner.get(`${attribute} ${owner.uid} ${owner.id}`) ?? [])]
          .sort((a, b) => a.order - b.order)
          .map((link) => link.target.documentId);
        const wanted = linked(owner.kept, attribute).filter((documentId) =>
          find(target, documentId, owner.locale, owner.isPublic),
        );
        if (stored.join(' ') === wanted.join(' ')) return [];
        const message = `The links "${attribute}" lead to [${stored.join(', ')}] and should lead to [${wanted.join(', ')}].`;
        return [{ message, documents: [nameOf(owner)] }];
      }),
    );
  },
};
