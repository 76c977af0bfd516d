import { text } from '../src/settings';
import { LARGEST_PAGE, PAGE_SIZE } from './api';

/** Deep enough for quotes with their speakers and those persons' articles; deeper questions are several questions. */
const GRAPHQL_DEPTH = 12;

export default () => ({
  wortlaut: { enabled: true, resolve: './src/plugins/wortlaut' },
  'users-permissions': { config: { jwtSecret: text('JWT_SECRET', '') } },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      defaultLimit: PAGE_SIZE,
      maxLimit: LARGEST_PAGE,
      depthLimit: GRAPHQL_DEPTH,
      landingPage: process.env.NODE_ENV === 'development',
      apolloServer: {},
    },
  },
});
