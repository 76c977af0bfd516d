import { isDeepStrictEqual } from 'node:util';
import type { Configuration } from './configuration';
import { STORED_LANGUAGE } from './configure';
import { reworded } from './reworded';

/** `configuration` reduced to `fields`, its words in one language. */
function about(configuration: Configuration, uid: string, fields: ReadonlySet<string>): unknown {
  const { settings, metadatas, layouts } = reworded(configuration, uid, STORED_LANGUAGE);
  return {
    settings,
    metadatas: Object.fromEntries(Object.entries(metadatas).filter(([field]) => fields.has(field))),
    list: layouts.list.filter((field) => fields.has(field)),
    edit: layouts.edit
      .map((row) => row.filter(({ name }) => fields.has(name)))
      .filter((row) => row.length > 0),
  };
}

/**
 * Has nobody changed a view since `written` was stored?
 *
 * Only fields that both know count: when the content model gains or loses a field, Strapi adds it to the stored view
 * or takes it out, and that is no editor's doing. Neither is one of Wortlaut's own words in another language: the
 * admin panel stores the labels as it shows them.
 */
export function isUnchanged(stored: Configuration, written: Configuration, uid: string): boolean {
  const fields = new Set(Object.keys(written.metadatas).filter((field) => field in stored.metadatas));
  return isDeepStrictEqual(about(stored, uid, fields), about(written, uid, fields));
}
