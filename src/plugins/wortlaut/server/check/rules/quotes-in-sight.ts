import { ARTICLE, PERSON, QUOTE } from '../../content-types';
import { linkedOne, type KeptLinks } from '../../links/kept-links';
import { withheldLinks } from '../../publication/withhold';
import { indexVersions, nameOf, type Rule } from '../content';

/** Rule 2: a quote is public exactly when it, its article and its speaker, if it has one, are published. */
export const quotesInSight: Rule = {
  name: 'quotes-in-sight',
  find(content) {
    const find = indexVersions(content);
    const hiddenBy = (links: KeptLinks, locale: string | null) => {
      const article = linkedOne(links, 'article');
      const speaker = linkedOne(links, 'speaker');
      if (article === undefined || !find(ARTICLE, article, locale, true)) return 'article';
      return speaker !== undefined && !find(PERSON, speaker, null, true) ? 'speaker' : undefined;
    };
    return content.versions
      .filter(({ uid }) => uid === QUOTE)
      .flatMap((quote) => {
        if (quote.isPublic) {
          const hidden = hiddenBy(quote.kept, quote.locale);
          return hidden === undefined
            ? []
            : [{ message: `The quote is public and its ${hidden} is not.`, documents: [nameOf(quote)] }];
        }
        const withheld = withheldLinks(quote.data.withheld);
        return withheld !== undefined && hiddenBy(withheld, quote.locale) !== 'speaker'
          ? [{ message: 'The quote is withheld for no reason.', documents: [nameOf(quote)] }]
          : [];
      });
  },
};
