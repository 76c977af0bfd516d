import type { Language } from '../languages/language-of-request';
import { type Configuration, type FieldMetadata, mapValues } from './configuration';
import { ROWS_OF_A_LIST, type View, VIEWS } from './views';
import { fieldWords } from './words';

/** The language that the project's words are stored in; they are answered in that of the reader. */
export const STORED_LANGUAGE: Language = 'en';

/** What the configuration is for. */
export interface Model {
  readonly uid: string;
  /** The content types that the relations among the fields lead to, by field. */
  readonly relations: Readonly<Record<string, string>>;
}

function configureField(stored: FieldMetadata, field: string, model: Model, view: View): FieldMetadata {
  const words = fieldWords(model.uid, field, STORED_LANGUAGE);
  if (!words) return stored;
  const target = model.relations[field];
  const mainField = target === undefined ? undefined : VIEWS[target]?.mainField;
  const isEdited = Object.keys(stored.edit).length > 0;
  return {
    edit: isEdited
      ? {
          ...stored.edit,
          label: words.label,
          description: words.description ?? '',
          placeholder: words.placeholder ?? '',
          editable: !view.readOnly?.includes(field),
          ...(mainField === undefined ? {} : { mainField }),
        }
      : stored.edit,
    list: { ...stored.list, label: words.label },
  };
}

/** The configuration that Wortlaut wants for a model, made from the one that is stored (Strapi's own, or a former one). */
export function configure(stored: Configuration, model: Model, view: View): Configuration {
  const { list } = view;
  return {
    settings: {
      ...stored.settings,
      mainField: view.mainField,
      ...(list === undefined
        ? {}
        : { defaultSortBy: list.sortBy, defaultSortOrder: list.order, pageSize: ROWS_OF_A_LIST }),
    },
    metadatas: mapValues(stored.metadatas, (metadata, field) => configureField(metadata, field, model, view)),
    layouts: {
      list: list === undefined ? stored.layouts.list : [...list.columns],
      edit: view.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  };
}
