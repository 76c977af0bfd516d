import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { noLinkedSortInLinks } from '../public-reading/sort-in-links';
import { mostRows, type ListSizes } from './most-rows';

/** Deep enough for quotes with their speakers and those persons' articles; deeper questions are several questions. */
export const GRAPHQL_DEPTH = 12;
/** A page of a site asks some ten things at once; a hundred of the same are an attack. */
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 10;
/** The names, brackets and signs of a long question by hand are some five hundred. */
const MOST_TOKENS = 2000;
/** Armor's own measure: 1 for a value, 2 for an object, half as much again for each level. */
const HIGHEST_COST = 5000;
/** Three lists in each other with the usual pages of 25: articles, their quotes, those speakers' other quotes and articles. */
const MOST_ROWS = 40_000;
/** A question of the most tokens is some 20 kB, with its variables a little more. */
const LARGEST_BODY = '100kb';

interface Answer {
  readonly body: { readonly kind: string; readonly singleResult?: { errors?: readonly GraphqlError[] } };
}
interface GraphqlError {
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

/**
 * An error without internals: Strapi puts the message of an unexpected error, a statement of SQL perhaps, into its
 * extensions. And without the row it came from: which of the rows of a list is refused first is chance.
 */
function presentable(error: GraphqlError): GraphqlError {
  const code = error.extensions?.code;
  return {
    ...error,
    ...(error.path && { path: error.path.filter((step) => typeof step === 'string') }),
    ...(code === 'INTERNAL_SERVER_ERROR' && { extensions: { code } }),
  };
}

/** Makes the errors of an answer presentable, each said once, in an order of their own. */
const presentableErrors = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }: { response: Answer }) {
        const result = response.body.singleResult;
        if (!result?.errors) return;
        const errors = new Map(result.errors.map(presentable).map((error) => [JSON.stringify(error), error]));
        result.errors = [...errors]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([, error]) => error);
      },
    };
  },
};

/** Answers Strapi what a browser gets at the address of GraphQL: a page to try it in development, else nothing. */
export function landingPage() {
  return process.env.NODE_ENV === 'development' || ApolloServerPluginLandingPageDisabled();
}

/**
 * The settings of the GraphQL server: limits on what one question may cost, no list of its types in production, no
 * answers to other sites' pages unless CORS_ORIGINS names them, no internals in errors.
 */
export function graphqlServer(pages: Omit<ListSizes, 'mostRows'>) {
  const production = process.env.NODE_ENV === 'production';
  const { plugins, validationRules, allowBatchedHttpRequests } = new ApolloArmor({
    costLimit: { maxCost: HIGHEST_COST, ignoreIntrospection: true },
    maxAliases: { n: MOST_ALIASES },
    maxDirectives: { n: MOST_DIRECTIVES },
    // Apollo counts tokens itself, below, and answers 400 instead of 500.
    maxTokens: { enabled: false },
    // Strapi has a limit on depth of its own: GRAPHQL_DEPTH.
    maxDepth: { enabled: false },
    blockFieldSuggestion: { enabled: production },
  }).protect();
  return {
    plugins: [...plugins, presentableErrors],
    validationRules: [...validationRules, noLinkedSortInLinks, mostRows({ ...pages, mostRows: MOST_ROWS })],
    allowBatchedHttpRequests,
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    // The middleware strapi::cors answers for this path too.
    cors: false,
    bodyParserConfig: { jsonLimit: LARGEST_BODY, formLimit: LARGEST_BODY, textLimit: LARGEST_BODY },
  };
}
