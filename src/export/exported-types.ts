import { isValues } from './values';
import type { Core, Schema } from '@strapi/strapi';
import {
  publicAttribute,
  type Model,
  type Models,
} from '../plugins/wortlaut/server/public-reading/public-attributes';
import { modelsOf } from '../plugins/wortlaut/server/public-reading/models-of';
import { OWNED_RELATIONS, relationsOwnedBy } from '../plugins/wortlaut/server/links/owned-relations';

/** What is taken along: all of the content, or what an anonymous reader may see. */
export type Visibility = 'everything' | 'public';

/** An attribute as it stands in `fields`, by the way it is written. */
export type ExportedField =
  | { readonly kind: 'value'; readonly name: string; readonly type: string; readonly default: unknown }
  | { readonly kind: 'media'; readonly name: string; readonly isList: boolean }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly component: Schema.Component['uid'];
      readonly isList: boolean;
      readonly fields: readonly ExportedField[];
    };

/** A content type that is exported. */
export interface ExportedType {
  readonly uid: Schema.ContentType['uid'];
  /** How records call it. */
  readonly name: string;
  /** Has drafts and published versions; other records have one version and no status. */
  readonly hasVersions: boolean;
  readonly fields: readonly ExportedField[];
  /** The relations that it owns, in alphabetical order. */
  readonly links: readonly string[];
}

export const FILE = 'plugin::upload.file';

/** What stands beside the `fields` of a document in its record, or is made from `links`; components have no such fields. */
const BESIDE_FIELDS = ['documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt', 'linkedDocuments'];

/** Who edited is no content; the other languages of a document are records of their own. */
const LEFT_OUT = ['createdBy', 'updatedBy', 'localizations'];

/** A file says nothing about its users: they name it. Folders of the media library are not kept. */
const LEFT_OUT_OF_FILES = ['related', 'folder', 'folderPath'];

type Attribute = Schema.Attribute.AnyAttribute;

/** Does this attribute hold no content of its own? */
function isLeftOut(
  { uid, modelType }: Schema.ContentType | Schema.Component,
  name: string,
  attribute: Attribute,
): boolean {
  if (modelType === 'component') return false;
  if (BESIDE_FIELDS.includes(name) || LEFT_OUT.includes(name)) return true;
  if (uid === FILE) return LEFT_OUT_OF_FILES.includes(name);
  if (attribute.type !== 'relation') return false;
  return OWNED_RELATIONS.some(
    ({ owner, attribute: owned, target, inverse }) =>
      (owner === uid && owned === name) || (target === uid && inverse === name),
  );
}

/** Reads what is exported off the schemas. */
class SchemaReader {
  private readonly models: Models;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly visibility: Visibility,
  ) {
    this.models = modelsOf(strapi);
  }

  private isExported(model: Model, name: string): boolean {
    return this.visibility === 'everything' || publicAttribute(model, name, this.models) !== undefined;
  }

  private field(uid: string, name: string, attribute: Attribute): ExportedField {
    switch (attribute.type) {
      case 'media':
        return { kind: 'media', name, isList: attribute.multiple === true };
      case 'component': {
        const component = this.strapi.components[attribute.component];
        if (!component) throw new Error(`The component ${attribute.component} of ${uid} does not exist.`);
        const isList = attribute.repeatable === true;
        return {
          kind: 'component',
          name,
          component: component.uid,
          isList,
          fields: this.fieldsOf(component),
        };
      }
      case 'relation':
      case 'dynamiczone':
        throw new Error(
          `The export has no rule for "${name}" of ${uid}. Teach it one in src/export/exported-types.ts, or ` +
            'leave the content type out with pluginOptions.wortlaut.export: false.',
        );
      default:
        return {
          kind: 'value',
          name,
          type: attribute.type,
          default: 'default' in attribute ? attribute.default : undefined,
        };
    }
  }

  private fieldsOf(model: Schema.ContentType | Schema.Component): ExportedField[] {
    return Object.entries(model.attributes)
      .filter(([name, attribute]) => name !== 'id' && !isLeftOut(model, name, attribute))
      .filter(([name]) => this.isExported(model, name))
      .map(([name, attribute]) => this.field(model.uid, name, attribute));
  }

  type(model: Schema.ContentType): ExportedType {
    return {
      uid: model.uid,
      name: model.info.singularName,
      hasVersions: model.options?.draftAndPublish === true,
      fields: this.fieldsOf(model),
      links: relationsOwnedBy(model.uid)
        .map(({ attribute }) => attribute)
        .filter((attribute) => this.isExported(model, attribute))
        .sort(),
    };
  }
}

function isTakenAlong(model: Schema.ContentType, visibility: Visibility): boolean {
  if (model.uid === FILE || model.uid.startsWith('api::')) return true;
  const options: unknown = model.pluginOptions;
  const settings = isValues(options) ? options.wortlaut : undefined;
  const isRefused = isValues(settings) && settings.export === false;
  return visibility === 'everything' && model.uid.startsWith('plugin::wortlaut.') && !isRefused;
}

/** How many steps of links lead on from this type: what is linked to has fewer than what links to it. */
function depthOf(uid: string): number {
  return Math.max(0, ...relationsOwnedBy(uid).map(({ target }) => depthOf(target) + 1));
}

/** Files, then content with what is linked to before what links to it, then tables of the program. */
function placeOf({ uid }: ExportedType): string {
  const section = uid === FILE ? 0 : uid.startsWith('api::') ? 1 : 2;
  return `${section} ${depthOf(uid)} ${uid}`;
}

/**
 * The content types that are exported, in the order in which their records come.
 *
 * Everything follows from the schemas: a new attribute is exported without another line.
 *
 * @throws where a schema has a relation that the export does not know how to keep
 */
export function exportedTypes(strapi: Core.Strapi, visibility: Visibility): readonly ExportedType[] {
  const reader = new SchemaReader(strapi, visibility);
  return Object.values(strapi.contentTypes)
    .filter((model) => isTakenAlong(model, visibility))
    .map((model) => reader.type(model))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}
