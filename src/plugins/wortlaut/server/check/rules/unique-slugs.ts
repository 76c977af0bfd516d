import { hasSlug } from '../../slugs/slug-source';
import { nameOf, type Rule, type StoredVersion } from '../content';

/** A slug names one document of its type in a locale, drafts included. */
export const uniqueSlugs: Rule = {
  name: 'unique-slugs',
  find({ versions }) {
    const owners = new Map<string, StoredVersion>();
    return versions
      .filter(({ uid, data }) => hasSlug(uid) && typeof data.slug === 'string')
      .flatMap((version) => {
        const key = [version.uid, version.locale ?? '', version.data.slug].join(' ');
        const owner = owners.get(key) ?? version;
        owners.set(key, owner);
        return owner.documentId === version.documentId
          ? []
          : [
              {
                message: `Two documents have the slug "${version.data.slug}".`,
                documents: [nameOf(owner), nameOf(version)],
              },
            ];
      });
  },
};
