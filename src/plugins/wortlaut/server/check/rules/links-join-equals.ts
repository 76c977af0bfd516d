import { nameOf, type Rule } from '../content';

/** Rule 4: no public version links to a draft, no draft to a public version, and nothing to another locale. */
export const linksJoinEquals: Rule = {
  name: 'links-join-equals',
  find({ links }) {
    return links
      .filter(
        ({ owner, target }) =>
          owner.isPublic !== target.isPublic || (target.locale !== null && owner.locale !== target.locale),
      )
      .map(({ owner, target, attribute }) => ({
        message: `The link "${attribute}" joins a draft and a public version, or two locales.`,
        documents: [nameOf(owner), nameOf(target)],
      }));
  },
};
