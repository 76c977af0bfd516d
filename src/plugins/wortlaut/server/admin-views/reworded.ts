import type { Language } from '../languages/language-of-request';
import { type Configuration, type FieldMetadata, mapValues } from './configuration';
import { fieldWords, inEveryLanguage, type FieldWords } from './words';

/**
 * `text` in another language if it is Wortlaut's own in any (a label also where it is still the bare field name);
 * else `text` itself, since an editor wrote it.
 */
function reword(
  text: string | undefined,
  { uid, field, part, language }: { uid: string; field: string; part: keyof FieldWords; language: Language },
): string | undefined {
  if (text === undefined) return undefined;
  const own = inEveryLanguage(uid, field, part).includes(text) || (part === 'label' && text === field);
  return own ? (fieldWords(uid, field, language)?.[part] ?? text) : text;
}

function rewordField(metadata: FieldMetadata, place: { uid: string; field: string; language: Language }) {
  const { edit, list } = metadata;
  const said = (text: string | undefined, part: keyof FieldWords) => {
    const words = reword(text, { ...place, part });
    return words === undefined ? {} : { [part]: words };
  };
  return {
    ...metadata,
    edit: {
      ...edit,
      ...said(edit.label, 'label'),
      ...said(edit.description, 'description'),
      ...said(edit.placeholder, 'placeholder'),
    },
    list: { ...list, ...said(list.label, 'label') },
  };
}

/** The configuration of `uid` with Wortlaut's own words in `language` and the editors' words as they are. */
export function reworded<Stored extends Pick<Configuration, 'metadatas'>>(
  configuration: Stored,
  uid: string,
  language: Language,
): Stored {
  const metadatas = mapValues(configuration.metadatas, (metadata, field) =>
    rewordField(metadata, { uid, field, language }),
  );
  return { ...configuration, metadatas };
}
