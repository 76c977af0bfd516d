import type { Core } from '@strapi/strapi';
import { queryParams, sanitize, validate } from '@strapi/utils';

/** Takes Wortlaut's guard away: from here on the server reads as Strapi does out of the box. */
export function readAsStock(strapi: Core.Strapi): void {
  const getModel = (uid: never) => strapi.getModel(uid);
  const registry = { input: [], output: [] };
  Object.assign(
    strapi.contentAPI.validate,
    validate.createAPIValidators({ getModel, validators: registry } as never),
  );
  Object.assign(
    strapi.contentAPI.sanitize,
    sanitize.createAPISanitizers({ getModel, sanitizers: registry } as never),
  );
  const { transformQueryParams } = queryParams.createTransformer({ getModel } as never);
  strapi.get('query-params').transform = transformQueryParams;
}
