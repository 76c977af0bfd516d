import { UPLOADED_TYPES } from '../src/plugins/wortlaut/server/door/file-signatures';
import {
  GRAPHQL_DEPTH,
  graphqlServer,
  landingPage,
} from '../src/plugins/wortlaut/server/door/graphql-server';
import { text } from '../src/settings';
import { LARGEST_PAGE, PAGE_SIZE } from './api';

export default () => ({
  wortlaut: { enabled: true, resolve: './src/plugins/wortlaut' },
  // Attempts to sign in are counted by global::sign-in-attempts, per account and per address.
  'users-permissions': { config: { jwtSecret: text('JWT_SECRET', ''), ratelimit: { enabled: false } } },
  upload: { config: { security: { allowedTypes: [...UPLOADED_TYPES] } } },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      defaultLimit: PAGE_SIZE,
      maxLimit: LARGEST_PAGE,
      depthLimit: GRAPHQL_DEPTH,
      landingPage,
      apolloServer: graphqlServer({ page: PAGE_SIZE, largestPage: LARGEST_PAGE }),
    },
  },
});
