import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Query keys that reach behind what is published, wherever in a question they stand. */
const REACHING_BEHIND = ['publicationFilter', 'hasPublishedVersion'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first key of `query` (at any depth) that asks for more than published versions, as a dotted path. */
export function hiddenQuestion(query: unknown, path: readonly string[] = []): string | undefined {
  if (!isRecord(query)) return undefined;
  for (const [key, value] of Object.entries(query)) {
    const here = [...path, key];
    if (key === 'status' && value !== 'published' && value !== undefined) return here.join('.');
    if (REACHING_BEHIND.includes(key)) return here.join('.');
    const deeper = hiddenQuestion(value, here);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Is the question asked with an API token? Every other reader is the public, signed in or not. */
function hasToken(options: unknown): boolean {
  if (!isRecord(options) || !isRecord(options.auth) || !isRecord(options.auth.strategy)) return false;
  return options.auth.strategy.name === 'content-api-token';
}

/**
 * Refuses, for the public, every question over REST or GraphQL that asks for anything but published versions.
 *
 * Both APIs hand each query to `strapi.contentAPI.validate.query` before they run it, so this is the one place to
 * stand. Refused questions end as a ValidationError (HTTP 400).
 */
export function guardPublicReading(strapi: Core.Strapi): void {
  const validators = strapi.contentAPI.validate;
  const validateQuery = validators.query;
  validators.query = async (query, schema, options) => {
    const hidden = hasToken(options) ? undefined : hiddenQuestion(query);
    if (hidden !== undefined) {
      throw new errors.ValidationError(
        `"${hidden}" is not available here: only published content can be read. Leave it out, or ask for status=published.`,
        { path: hidden },
      );
    }
    return validateQuery(query, schema, options);
  };
}
