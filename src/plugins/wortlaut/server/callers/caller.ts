import type { Core } from '@strapi/strapi';
import { ARTICLE, PERSON } from '../content-types';

/** A document as Strapi's queries give it, with whoever made it. */
export type Row = Readonly<Record<string, unknown>>;

type Action = 'read' | 'create' | 'update' | 'publish';

/** What the one who asks may do. */
export interface Caller {
  /** Has the role this right of the desk? */
  readonly hasRight: (right: DeskRight) => boolean;
  /** May they do this with the article (with any at all where none is given)? Conditions and locales count. */
  readonly mayOnArticle: (action: Action, article?: Row) => boolean;
  readonly mayOnPerson: (action: Action) => boolean;
  /** The id of the user of the admin panel, whose name documents bear then; undefined for the project itself. */
  readonly userId: number | undefined;
}

/** The desk's own rights in the role model of the admin panel. */
export const RIGHTS = {
  read: 'plugin::wortlaut.desk.read',
  decide: 'plugin::wortlaut.desk.decide',
} as const;

export type DeskRight = keyof typeof RIGHTS;

/** The fields that say who made a document and who changed it last. */
export interface Signature {
  readonly createdBy?: number;
  readonly updatedBy?: number;
}

/** What a new document says about its maker; nothing where the project itself makes it. */
export function madeBy({ userId }: Caller): Signature {
  return userId === undefined ? {} : { createdBy: userId, updatedBy: userId };
}

/** What a changed document says about whoever changed it; nothing where the project itself did. */
export function changedBy({ userId }: Caller): Signature {
  return userId === undefined ? {} : { updatedBy: userId };
}

/** Speaks for the project itself: the import, a script. */
export const TRUSTED: Caller = {
  hasRight: () => true,
  mayOnArticle: () => true,
  mayOnPerson: () => true,
  userId: undefined,
};

/** What Strapi knows of the rights of a signed-in user. */
export interface Ability {
  can(action: string, subject?: unknown): boolean;
}

interface Checker {
  readonly can: Readonly<Record<Action, (entity?: Row) => boolean>>;
}

/** Speaks for a user of the admin panel. */
export function userCaller(strapi: Core.Strapi, ability: Ability, userId: number): Caller {
  const checkerOf = (model: string): Checker =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility: ability, model });
  const articles = checkerOf(ARTICLE);
  const persons = checkerOf(PERSON);
  return {
    hasRight: (right) => ability.can(RIGHTS[right]),
    mayOnArticle: (action, article) => articles.can[action](article),
    mayOnPerson: (action) => persons.can[action](),
    userId,
  };
}
