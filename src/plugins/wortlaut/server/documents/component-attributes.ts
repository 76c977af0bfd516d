import type { Core, UID } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';

/** An attribute of a content type that holds components. */
export interface ComponentAttribute {
  readonly name: string;
  readonly component: UID.Component;
  readonly isRepeatable: boolean;
}

/** The attributes of a content type that hold components, in the order of its schema. */
export function componentAttributes(strapi: Core.Strapi, uid: ContentTypeUid): ComponentAttribute[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) =>
    attribute.type === 'component'
      ? [{ name, component: attribute.component, isRepeatable: attribute.repeatable === true }]
      : [],
  );
}
