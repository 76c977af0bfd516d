import type { Core } from '@strapi/strapi';

/** The longest address that servers and proxies pass on in practice; a question with 100 conditions is shorter. */
const LONGEST_ADDRESS_BYTES = 8192;
/** Brackets in one key of a query string: `filters[article][mentions][quotes][text][$contains]` has five. */
const DEEPEST_KEY = 20;
/** Keys of a query string; Strapi's parser leaves out what comes after the thousandth without a word. */
const MOST_KEYS = 500;

interface Complaint {
  readonly status: 400 | 414;
  readonly message: string;
}

/** What is too much about an address with this query string, or undefined. */
function addressComplaint(url: string, querystring: string): Complaint | undefined {
  if (url.length > LONGEST_ADDRESS_BYTES) {
    return {
      status: 414,
      message: `An address may have ${LONGEST_ADDRESS_BYTES} characters. Ask in several questions.`,
    };
  }
  const keys = querystring.split('&');
  if (keys.length > MOST_KEYS) return { status: 400, message: `A question may have ${MOST_KEYS} parts.` };
  const tooDeep = keys.some((key) => (key.split('=')[0] ?? '').split(/\[|%5B/i).length - 1 > DEEPEST_KEY);
  return tooDeep
    ? { status: 400, message: `A part of a question may be nested ${DEEPEST_KEY} levels deep.` }
    : undefined;
}

/** PostgreSQL keeps no text with a NUL in it, and answers the question for a document of such a name with an error. */
function namesNoDocument(path: string, prefix: string): boolean {
  return path.startsWith(`${prefix}/`) && path.includes('%00');
}

/** Is this the address of GraphQL as the router takes it, in any case and with a slash at its end or none? */
const isGraphql = (path: string, endpoint: string) => path.toLowerCase().replace(/\/$/, '') === endpoint;

/** Refuses addresses that are too long, too deep or have too many parts, before anything is read from them. */
export const requestSizes: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (namesNoDocument(ctx.path, strapi.config.get('api.rest.prefix', '/api'))) return ctx.notFound();
    const complaint = addressComplaint(ctx.url, ctx.querystring);
    if (complaint) {
      ctx.status = complaint.status;
      ctx.body = {
        data: null,
        error: { status: complaint.status, name: 'ValidationError', message: complaint.message, details: {} },
      };
      return;
    }
    // Strapi leaves the body to the GraphQL server, which has a limit of its own, only at the bare address.
    const endpoint = strapi.plugin('graphql').config('endpoint', '/graphql');
    if (ctx.method !== 'GET' && isGraphql(ctx.path, endpoint)) ctx.url = endpoint;
    // A header with which Strapi hides the place of every text in that text, for its paid live preview.
    delete ctx.request.headers['strapi-encode-source-maps'];
    await next();
  };
