import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, CONTENT_TYPES, QUOTE } from '../content-types';
import { isRecord } from './refusal';

/** Questions that only an unguarded server answers, each by a door of its own. */
const HIDDEN_QUESTIONS: readonly Record<string, unknown>[] = [
  { status: 'draft' },
  { publicationFilter: 'modified' },
  { _q: 'word' },
  { filters: { id: { $gt: 0 } } },
  { filters: { localizations: { title: 'word' } } },
  { sort: 'id' },
  { somethingNew: 'true' },
];

const ANYBODY = { strategy: { name: 'users-permissions' }, credentials: null };

async function isRefused(ask: () => unknown): Promise<boolean> {
  try {
    await ask();
    return false;
  } catch (error) {
    return error instanceof errors.ValidationError;
  }
}

/** The routes by which REST reads a content type, as the router hands them to the controllers. */
function readingRoutes(strapi: Core.Strapi, uid: string): Record<string, unknown>[] {
  const routers: unknown[] = Object.values(strapi.apis).flatMap(({ routes }) => Object.values(routes));
  return routers
    .flatMap((router) => (isRecord(router) && Array.isArray(router.routes) ? router.routes : []))
    .filter(isRecord)
    .filter(({ handler }) => handler === `${uid}.find` || handler === `${uid}.findOne`)
    .map((route) => ({ ...route, info: { type: 'content-api' } }));
}

/** Asks REST's controllers. */
async function restAnswers(strapi: Core.Strapi): Promise<string[]> {
  const answered: string[] = [];
  for (const uid of CONTENT_TYPES) {
    const controller: unknown = strapi.controller(uid);
    const validateQuery = isRecord(controller) ? controller.validateQuery : undefined;
    const routes = readingRoutes(strapi, uid);
    if (typeof validateQuery !== 'function' || routes.length === 0) {
      throw new Error(`${uid} has no controller or no route of which to ask what it answers.`);
    }
    for (const route of routes) {
      for (const query of HIDDEN_QUESTIONS) {
        const context = { query, state: { auth: ANYBODY, route } };
        if (await isRefused(() => validateQuery.call(controller, context))) continue;
        answered.push(`REST, ${uid}: ${JSON.stringify(query)}`);
      }
    }
  }
  return answered;
}

/** Asks GraphQL's resolvers: those of a list and those of a link. */
async function graphqlAnswers(strapi: Core.Strapi): Promise<string[]> {
  const builders = strapi.plugin('graphql').service('builders').get('content-api');
  const context = { state: { auth: ANYBODY } };
  const answered: string[] = [];
  for (const uid of CONTENT_TYPES) {
    const { findMany } = builders.buildQueriesResolvers({ contentType: strapi.contentType(uid) });
    for (const question of HIDDEN_QUESTIONS) {
      if (!(await isRefused(() => findMany(null, question, context)))) {
        answered.push(`GraphQL, ${uid}: ${JSON.stringify(question)}`);
      }
    }
  }
  const link = builders.buildAssociationResolver({ contentTypeUID: ARTICLE, attributeName: 'quotes' });
  if (!(await isRefused(() => link({ id: 0 }, { filters: { publishedAt: { null: true } } }, context)))) {
    answered.push('GraphQL, the quotes of an article: drafts among them');
  }
  return answered;
}

/** Looks whether a question for quotes still reaches the database with the condition that they be visible. */
async function showsHiddenQuotes(strapi: Core.Strapi): Promise<boolean> {
  const request = {
    method: 'GET',
    path: '/',
    state: { auth: ANYBODY, route: { info: { type: 'content-api' } } },
  };
  let filters: unknown;
  await strapi.requestContext.run(Object.assign(Object.create(null), request), async () => {
    filters = strapi.get('query-params').transform(QUOTE, { status: 'published' }).filters;
  });
  if (typeof filters !== 'function') return true;
  const conditions: unknown = filters({ meta: { uid: QUOTE } }).$and;
  return !(Array.isArray(conditions) && conditions.some((each) => isRecord(each) && isRecord(each.id)));
}

/**
 * Asks this server, through its own REST controllers and GraphQL resolvers, what the public must not be answered.
 *
 * Nothing reaches the database. The guard stands on parts of Strapi that are not documented; an upgrade or a plugin
 * that takes it away is noticed here, before the first request.
 *
 * @throws Error that names what would have been answered: the server must not start.
 */
export async function refuseToRunUnguarded(strapi: Core.Strapi): Promise<void> {
  const answered = [...(await restAnswers(strapi)), ...(await graphqlAnswers(strapi))];
  if (await showsHiddenQuotes(strapi)) answered.push('REST and GraphQL: quotes whose article is not public');
  if (answered.length === 0) return;
  throw new Error(
    [
      'Drafts would be public: the guard over public reading is not in force, so the server does not start.',
      'Look for a plugin or a version of Strapi that changed recently. Questions that were answered:',
      ...answered.map((each) => `  ${each}`),
    ].join('\n'),
  );
}
