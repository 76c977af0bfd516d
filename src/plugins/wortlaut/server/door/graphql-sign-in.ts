import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The mutations by which GraphQL signs in, each with the path of REST that does the same and counts attempts. */
const SIGN_IN: Readonly<Record<string, string>> = {
  login: '/api/auth/local',
  register: '/api/auth/local/register',
  forgotPassword: '/api/auth/forgot-password',
  resetPassword: '/api/auth/reset-password',
  changePassword: '/api/auth/change-password',
  emailConfirmation: '/api/auth/email-confirmation',
};

/**
 * Closes GraphQL's mutations for signing in: one request can hold many of them, under many names. REST has the same,
 * where attempts are counted.
 */
export function closeGraphqlSignIn(strapi: Core.Strapi): void {
  const refusing = Object.entries(SIGN_IN).map(([name, path]) => [
    `Mutation.${name}`,
    {
      auth: false,
      middlewares: [
        () => {
          throw new errors.ApplicationError(`Use REST for this: POST ${path}.`);
        },
      ],
    },
  ]);
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({ resolversConfig: Object.fromEntries(refusing) }));
}
