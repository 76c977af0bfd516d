import { QUOTE } from '../../content-types';
import { nameOf, type Rule } from '../content';

/** An article or a person that is public has the date of its first publication, the same in all its versions. */
export const publicationDates: Rule = {
  name: 'publication-dates',
  find({ versions }) {
    const dates = new Map<string, string>();
    return versions
      .filter(({ uid, isPublic }) => uid !== QUOTE && isPublic)
      .flatMap((version) => {
        const date = version.data.firstPublicationDate;
        if (typeof date !== 'string') {
          return [{ message: 'It is public and has no date of publication.', documents: [nameOf(version)] }];
        }
        const known = dates.get(version.documentId) ?? date;
        dates.set(version.documentId, known);
        return known === date
          ? []
          : [{ message: 'Its locales have different dates of publication.', documents: [nameOf(version)] }];
      });
  },
};
