/** What is read of one of Strapi's models: of a content type or a component. */
export interface Model {
  readonly uid: string;
  readonly modelType: 'contentType' | 'component';
  readonly attributes: Readonly<Record<string, Attribute>>;
}

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly target?: string;
  readonly component?: string;
}

/** Finds a model by its uid. */
export type Models = (uid: string) => Model | undefined;

/** An attribute that everybody may ask about: a value, or a link to another model. */
export type PublicAttribute =
  | { readonly kind: 'value'; readonly type: ValueType }
  | { readonly kind: 'link'; readonly model: Model; readonly component: boolean };

const FILES = 'plugin::upload.file';

/** Rows are known to the public by their documentId; numbers have gaps where something is hidden. */
const NEVER_PUBLIC = ['id', 'createdBy', 'updatedBy'];

/** How the values of an attribute's type are written in a question. */
const VALUE_TYPES = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  email: 'text',
  uid: 'text',
  enumeration: 'text',
  blocks: 'structure',
  json: 'structure',
  integer: 'integer',
  biginteger: 'integer',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
} as const;

export type ValueType = (typeof VALUE_TYPES)[keyof typeof VALUE_TYPES];

const isKnownType = (type: string): type is keyof typeof VALUE_TYPES => Object.hasOwn(VALUE_TYPES, type);

/** The project's own content types and uploaded files can be read by way of a link; Strapi's own types cannot. */
function linkedModel(attribute: Attribute, models: Models): Model | undefined {
  if (attribute.type === 'media') return models(FILES);
  if (attribute.type === 'component' && attribute.component) return models(attribute.component);
  if (attribute.type !== 'relation' || !attribute.target) return undefined;
  return attribute.target === FILES || attribute.target.startsWith('api::')
    ? models(attribute.target)
    : undefined;
}

const LINK_TYPES = ['relation', 'media', 'component', 'dynamiczone'];

/**
 * Does everything that `populate=*` would add to `model` lead to where the public may read? A file leads to all that use
 * it, drafts as well.
 */
export function allLinksArePublic(model: Model, models: Models): boolean {
  return Object.entries(model.attributes)
    .filter(
      ([name, attribute]) =>
        LINK_TYPES.includes(attribute.type) && !attribute.private && !NEVER_PUBLIC.includes(name),
    )
    .every(([name]) => publicAttribute(model, name, models)?.kind === 'link');
}

/**
 * The attribute `name` of `model` if the public may ask about it, or undefined: it does not exist, is private, is an
 * internal number or one of the people who work on the content, or leads to where the public may not read.
 */
export function publicAttribute(model: Model, name: string, models: Models): PublicAttribute | undefined {
  if (NEVER_PUBLIC.includes(name)) return undefined;
  if (name === 'documentId') {
    return model.modelType === 'contentType' ? { kind: 'value', type: 'text' } : undefined;
  }
  const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
  if (!attribute || attribute.private) return undefined;
  if (isKnownType(attribute.type)) return { kind: 'value', type: VALUE_TYPES[attribute.type] };
  const linked = linkedModel(attribute, models);
  return linked && { kind: 'link', model: linked, component: attribute.type === 'component' };
}
