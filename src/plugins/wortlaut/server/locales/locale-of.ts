import type { Core, UID } from '@strapi/strapi';

/** Does this content type hold one version for each locale? */
export function isLocalized(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return strapi.plugin('i18n').service('content-types').isLocalizedContentType(strapi.contentType(uid));
}

/** The code of the locale that a request without one is about: "de" unless the newsroom chose another. */
export async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}
