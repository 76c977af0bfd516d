import { type Language, LANGUAGES } from '../languages/language-of-request';
import german from './words.de.json';
import english from './words.en.json';

/** What the admin panel says about one field; no description or placeholder is none. */
export interface FieldWords {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
}

/** What the admin panel says about a content type or a component. */
interface ModelWords {
  /** Of a content type the plural, since it heads the list; of a component the singular. */
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

interface Words {
  /** Labels of the fields that Strapi adds to every content type. */
  readonly everywhere: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, ModelWords>>;
}

const WORDS: Readonly<Record<Language, Words>> = { de: german, en: english };

/** The name of a content type or component; none where it is not Wortlaut's own. */
export function modelName(uid: string, language: Language): string | undefined {
  return WORDS[language].models[uid]?.name;
}

/** What the admin panel says about the field `field` of `uid`; none where Wortlaut has no words for it. */
export function fieldWords(uid: string, field: string, language: Language): FieldWords | undefined {
  const { everywhere, models } = WORDS[language];
  const own = models[uid]?.fields[field];
  if (own) return own;
  const label = everywhere[field];
  return label === undefined || models[uid] === undefined ? undefined : { label };
}

/** The label of a field, or its name in the API where it has none. */
export function fieldLabel(uid: string, field: string, language: Language): string {
  return fieldWords(uid, field, language)?.label ?? field;
}

/** What `part` of the field's words says in every language that Wortlaut speaks. */
export function inEveryLanguage(uid: string, field: string, part: keyof FieldWords): string[] {
  return LANGUAGES.flatMap((language) => fieldWords(uid, field, language)?.[part] ?? []);
}
