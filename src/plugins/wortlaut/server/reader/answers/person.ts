import { recordsOf, textOf, type Answered } from './fields';
import { pictureOf, type Picture } from './picture';

export interface Role {
  readonly title: string;
  readonly language: string | undefined;
  readonly organisation: string | undefined;
  /** ISO 8601 */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly former: boolean;
}

export interface Person {
  readonly documentId: string;
  readonly slug: string | undefined;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly bio: readonly { readonly language: string | undefined; readonly text: string }[];
  readonly portrait: Picture | undefined;
  /** ISO 8601 */
  readonly birthDate: string | undefined;
  readonly deathDate: string | undefined;
  /** Web addresses of pages elsewhere, as they were written. */
  readonly sameAs: readonly string[];
}

function rolesOf(record: Answered): readonly Role[] {
  return recordsOf(record, 'roles').flatMap((each) => {
    const title = textOf(each, 'title');
    if (title === undefined) return [];
    return [
      {
        title,
        language: textOf(each, 'language'),
        organisation: textOf(each, 'organisation'),
        from: textOf(each, 'from'),
        until: textOf(each, 'until'),
        former: each.former === true,
      },
    ];
  });
}

/** A person out of an answer; undefined for what has no documentId. */
export function personOf(record: Answered): Person | undefined {
  const documentId = textOf(record, 'documentId');
  if (documentId === undefined) return undefined;
  return {
    documentId,
    slug: textOf(record, 'slug'),
    name: textOf(record, 'name') ?? '',
    aliases: recordsOf(record, 'aliases').flatMap((each) => textOf(each, 'name') ?? []),
    roles: rolesOf(record),
    bio: recordsOf(record, 'bio').flatMap((each) => {
      const text = textOf(each, 'text');
      return text === undefined ? [] : [{ language: textOf(each, 'language'), text }];
    }),
    portrait: pictureOf(record, 'portrait', 'small'),
    birthDate: textOf(record, 'birthDate'),
    deathDate: textOf(record, 'deathDate'),
    sameAs: recordsOf(record, 'sameAs').flatMap((each) => textOf(each, 'url') ?? []),
  };
}
