import type { Asked } from './asked';
import { filterRefusal } from './asked-filters';
import { fieldsRefusal, populateRefusal } from './asked-populate';
import { sortRefusal } from './asked-sort';
import type { Model, Models } from './public-attributes';
import { firstRefusal, isRecord, refuse, type Refusal } from './refusal';

/*
 * What the public may ask, over REST and GraphQL alike. The rule: only what is known to be answered from published
 * rows alone passes. A new option of Strapi's is refused until somebody has looked at it and written it down here.
 */

const LOCALE = /^([a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*|\*)$/;
const isWhole = (value: unknown) => /^\d{1,9}$/.test(String(value));
const ONLY_PUBLISHED = 'Only published content can be read. Leave it out.';

const INSTEAD: Readonly<Record<string, string>> = {
  _q: 'It also searches what is not public. Search a field: filters[title][$containsi]=word.',
  publicationFilter: ONLY_PUBLISHED,
  hasPublishedVersion: ONLY_PUBLISHED,
  count: 'Leave it out: a list says how many there are in meta.pagination.total.',
  page: 'Ask for pagination[page]=2.',
  pageSize: 'Ask for pagination[pageSize]=50.',
};

/** Keys for which nothing at all means "not asked"; a `status` of nothing means drafts to Strapi. */
const MAY_BE_EMPTY = ['filters', 'sort', 'fields', 'populate', 'pagination', 'locale'];

function paginationRefusal(pagination: unknown): Refusal | undefined {
  if (!isRecord(pagination)) return refuse(['pagination'], 'Write it as pagination[page]=1.');
  return firstRefusal(Object.entries(pagination), ([key, value]) => {
    const path = ['pagination', key];
    if (key === 'withCount') {
      return /^(true|false|t|f|1|0)$/.test(String(value))
        ? undefined
        : refuse(path, 'Set it to true or false.');
    }
    if (!['page', 'pageSize', 'start', 'limit'].includes(key)) {
      return refuse(path, 'Here can stand: page and pageSize, or start and limit; and withCount.');
    }
    return isWhole(value) ? undefined : refuse(path, 'Set it to a whole number.');
  });
}

function partRefusal(asked: Asked, model: Model, key: string, value: unknown): Refusal | undefined {
  switch (key) {
    case 'filters':
      return filterRefusal(asked, model, value, [key]);
    case 'sort':
      return sortRefusal(asked, model, value, [key]);
    case 'fields':
      return fieldsRefusal(asked, model, value, [key]);
    case 'populate':
      return populateRefusal(asked, model, value, [key]);
    case 'pagination':
      return paginationRefusal(value);
    case 'status':
      return value === 'published' ? undefined : refuse([key], ONLY_PUBLISHED);
    case 'locale':
      return typeof value === 'string' && LOCALE.test(value)
        ? undefined
        : refuse([key], 'Name one language, locale=de, or all of them, locale=*.');
    case 'documentId':
      // PostgreSQL keeps no text with a NUL in it, and refuses to look for one.
      return typeof value === 'string' && !value.includes('\0')
        ? undefined
        : refuse([key], 'Name one document.');
    case 'start':
    case 'limit':
      // GraphQL's arguments arrive with the page already worked out; -1 stands for "as many as one may have".
      return isWhole(value) || value === -1 ? undefined : refuse([key], `Ask for pagination[${key}]=25.`);
    default:
      return refuse([key], INSTEAD[key] ?? `"${key}" is not known here. Leave it out.`);
  }
}

/**
 * Checks a question about `model`: the query string of REST as parsed, or the arguments of a field of GraphQL.
 *
 * @param declared further keys that the route declares and checks itself.
 * @returns what is refused first, or undefined if everything in it can be answered from published rows alone.
 */
export function questionRefusal(
  question: unknown,
  model: Model,
  models: Models,
  declared: readonly string[] = [],
): Refusal | undefined {
  if (!isRecord(question)) return undefined;
  const asked: Asked = { models, links: 0, conditions: 0 };
  return firstRefusal(Object.entries(question), ([key, value]) => {
    if (value === undefined || declared.includes(key)) return undefined;
    if (value === null && MAY_BE_EMPTY.includes(key)) return undefined;
    return partRefusal(asked, model, key, value);
  });
}
