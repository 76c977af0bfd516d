import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../content-types';
import type { Ability } from '../callers/caller';

/** A version of a document, as an administrator's rights are asked about it. */
export interface AskedVersion {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  readonly locale: string | undefined;
  readonly status: 'draft' | 'published';
}

type Row = Readonly<Record<string, unknown>>;

interface Checker {
  readonly can: { read(row?: Row, field?: string): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<{ readonly filters?: object }> };
}

/** The conditions of roles ask who made a document, and which roles they have. */
const MAKER: Readonly<Record<string, unknown>> = {
  createdBy: { fields: ['id'], populate: { roles: { fields: ['id'] } } },
};

/** The paths of all fields that are not private, as the role model names them: "title", "source.url". */
function shownFields(strapi: Core.Strapi, uid: ContentTypeUid): string[] {
  const { attributes } = strapi.contentType(uid);
  const fields: string[] = strapi
    .service('admin::content-type')
    ?.getNestedFields(strapi.contentType(uid), { components: strapi.components });
  const isPrivate = (name: string) => {
    const attribute = Object.entries(attributes).find(([key]) => key === name)?.[1];
    return attribute !== undefined && 'private' in attribute && attribute.private === true;
  };
  return fields.filter((field) => !isPrivate(field.split('.')[0] ?? ''));
}

/** A field and what it lies in: a right on a component is one on all that is in it. */
const withParents = (field: string): string[] =>
  field.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));

/**
 * May the user of the admin panel with these rights read this version, and every field of it that a page could show?
 * The conditions of the roles (such as "is the creator") and their locales count. No for what does not exist.
 */
export async function mayRead(
  strapi: Core.Strapi,
  ability: Ability,
  { uid, documentId, locale, status }: AskedVersion,
): Promise<boolean> {
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid });
  if (!checker.can.read()) return false;
  // The database knows conditions that cannot be read off a row.
  const { filters } = await checker.sanitizedQuery.read({});
  const [row] = await strapi.documents(uid).findMany({
    filters: { $and: [{ documentId }, ...(filters ? [filters] : [])] },
    status,
    ...(locale && { locale }),
    populate: { ...MAKER },
    limit: 1,
  });
  if (!row) return false;
  return shownFields(strapi, uid).every((field) =>
    withParents(field).some((path) => checker.can.read(row, path)),
  );
}
