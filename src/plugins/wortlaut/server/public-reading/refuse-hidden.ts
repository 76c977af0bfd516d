import type { Core } from '@strapi/strapi';
import { ALLOWED_QUERY_PARAM_KEYS, errors } from '@strapi/utils';
import { modelsOf } from './models-of';
import { questionRefusal } from './public-question';
import { hasToken, readsDrafts } from './readers';
import { isRecord } from './refusal';

const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];

const asRecord = (value: unknown) => (isRecord(value) ? value : {});

/** A program that writes with a token says whether it writes the draft or publishes: `?status=draft`. */
function writesWithToken(options: Record<string, unknown>): boolean {
  const method = asRecord(options.route).method;
  return hasToken(options.auth) && typeof method === 'string' && WRITING.includes(method.toUpperCase());
}

/** The query keys that a route adds for itself, with the type that Strapi checks them by; Strapi's own are not among them. */
function declaredKeys(options: Record<string, unknown>): string[] {
  const declared = Object.keys(asRecord(asRecord(asRecord(options.route).request).query));
  return declared.filter((key) => !ALLOWED_QUERY_PARAM_KEYS.some((known) => known === key));
}

/**
 * Refuses every question over REST or GraphQL that could be answered from more than published rows, except to API
 * tokens made for preview; and asks for published rows wherever nothing else was said.
 *
 * Both APIs hand each question, and GraphQL each field's arguments, to `strapi.contentAPI.validate.query` and then to
 * `sanitize.query` before they run it, so this is the one place to stand. A refused question ends as a
 * ValidationError (HTTP 400) that says why.
 */
export function guardPublicReading(strapi: Core.Strapi): void {
  const models = modelsOf(strapi);
  const { validate, sanitize } = strapi.contentAPI;

  const validateQuery = validate.query;
  validate.query = async (query, schema, options) => {
    const given = asRecord(options);
    if (!readsDrafts(given.auth)) {
      const { status, ...rest } = query;
      const question =
        writesWithToken(given) && (status === 'draft' || status === 'published') ? rest : query;
      const refusal = questionRefusal(question, schema, models, declaredKeys(given));
      if (refusal)
        throw new errors.ValidationError(`${refusal.path}: ${refusal.reason}`, { path: refusal.path });
    }
    return validateQuery(query, schema, options);
  };

  const sanitizeQuery = sanitize.query;
  sanitize.query = async (query, schema, options) => {
    const sanitized = await sanitizeQuery(query, schema, options);
    const published = schema.options?.draftAndPublish === true && !readsDrafts(asRecord(options).auth);
    return published ? { ...sanitized, status: sanitized.status ?? 'published' } : sanitized;
  };
}
