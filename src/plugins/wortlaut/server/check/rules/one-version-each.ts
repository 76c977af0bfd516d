import { type Rule, nameOf, indexVersions } from '../content';

/** A document has at most one draft and one public version in each locale, and no public version without a draft. */
export const oneVersionEach: Rule = {
  name: 'one-version-each',
  find(content) {
    const find = indexVersions(content);
    return content.versions.flatMap((version) => {
      const { uid, documentId, locale, isPublic } = version;
      if (find(uid, documentId, locale, isPublic) !== version) {
        return [{ message: 'There are two versions where there can be one.', documents: [nameOf(version)] }];
      }
      if (isPublic && !find(uid, documentId, locale, false)) {
        return [{ message: 'There is a public version without a draft.', documents: [nameOf(version)] }];
      }
      return [];
    });
  },
};
