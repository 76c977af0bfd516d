import slugify from '@sindresorhus/slugify';

/**
 * The URL part for a title or a name, as Strapi's admin panel makes it, but camel case is no word boundary ("McAllister").
 *
 * German letters are written out (ä → ae, ß → ss); letters of other scripts are transliterated where there is a usual
 * way. In: any string. Out: lower-case ASCII letters, digits and single hyphens between them; empty where nothing of
 * the input can be written so: the caller then needs another source for its slug.
 */
export function slugOf(text: string): string {
  return slugify(text.normalize('NFC'), { decamelize: false });
}
