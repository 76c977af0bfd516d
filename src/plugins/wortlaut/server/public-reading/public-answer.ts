import type { Core } from '@strapi/strapi';
import { modelsOf } from './models-of';
import type { Model, Models } from './public-attributes';
import { isRecord } from './refusal';

const FILES = 'plugin::upload.file';

function linkedUid(attribute: Model['attributes'][string]): string | undefined {
  if (attribute.type === 'media') return FILES;
  if (attribute.type === 'component') return attribute.component;
  return attribute.type === 'relation' ? attribute.target : undefined;
}

/** Leads this to rows of any type, as what uses a file does? There drafts are among them. */
const leadsAnywhere = (attribute: Model['attributes'][string] | undefined) =>
  attribute?.type === 'relation' && attribute.target === undefined;

/**
 * `data` of `model`, and all that is linked in it, without internal numbers and links to rows of any type. What is in JSON
 * fields stays as it is.
 */
function withoutNumbers(data: unknown, model: Model, models: Models): unknown {
  if (Array.isArray(data)) return data.map((each) => withoutNumbers(each, model, models));
  if (!isRecord(data)) return data;
  const attributeOf = (key: string) =>
    Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
  const entries = Object.entries(data).filter(([key]) => key !== 'id' && !leadsAnywhere(attributeOf(key)));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const attribute = attributeOf(key);
      const uid = attribute && linkedUid(attribute);
      const linked = uid === undefined ? undefined : models(uid);
      return [key, linked ? withoutNumbers(value, linked, models) : value];
    }),
  );
}

/**
 * Keeps internal numbers out of the answers: out of REST's for the project's own content types, and out of GraphQL's
 * types. A row is known by its documentId; its number changes with every publication, and gaps between numbers tell of
 * rows that are hidden.
 *
 * GraphQL's `related` of a file is left out too: it lists everything that uses the file, drafts as well.
 */
export function answerWithoutNumbers(strapi: Core.Strapi): void {
  const models = modelsOf(strapi);
  const { sanitize } = strapi.contentAPI;
  const sanitizeOutput = sanitize.output;
  sanitize.output = async (data, schema, options) => {
    const sanitized = await sanitizeOutput(data, schema, options);
    return schema.uid.startsWith('api::') ? withoutNumbers(sanitized, schema, models) : sanitized;
  };
  const graphql = strapi.plugin('graphql').service('extension');
  for (const uid of Object.keys(strapi.components)) graphql.shadowCRUD(uid).field('id').disable();
  graphql.shadowCRUD(FILES).field('related').disable();
}
