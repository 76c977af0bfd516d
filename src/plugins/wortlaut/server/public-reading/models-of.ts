import type { Core, UID } from '@strapi/strapi';
import type { Models } from './public-attributes';

/** Finds the models of this project and of the plugins it uses. */
export function modelsOf(strapi: Core.Strapi): Models {
  const isModel = (uid: string): uid is UID.Schema =>
    Object.hasOwn(strapi.contentTypes, uid) || Object.hasOwn(strapi.components, uid);
  return (uid) => (isModel(uid) ? strapi.getModel(uid) : undefined);
}
