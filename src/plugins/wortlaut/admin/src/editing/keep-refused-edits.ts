import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

type Middleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

const SAVING = 'updateDocument';

/** Saving that waits for the server's answer before it shows anything as saved. */
const withoutForesight: Record<string, object> = { [SAVING]: { onQueryStarted: undefined } };

/**
 * Leaves what an editor typed in the form when the server refuses to save it.
 *
 * The content manager shows a document as saved before it is, and takes that back when the server refuses: the form
 * then begins anew from the stored document and every edit is lost (strapi#22646). The endpoint is defined when its
 * page is first opened, so it is changed when it is first used, before anything follows from its use.
 */
export const keepRefusedEdits: Middleware = () => () => (next) => (action) => {
  if (action.type === 'adminApi/executeMutation/pending' && action.meta?.arg?.endpointName === SAVING)
    adminApi.enhanceEndpoints({ endpoints: withoutForesight });
  return next(action);
};
