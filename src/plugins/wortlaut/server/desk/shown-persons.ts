import type { Core } from '@strapi/strapi';
import type { DeskLocale, DeskPerson } from '../../contracts/quote-desk';
import { PERSON } from '../content-types';
import { isRow } from './stored-quote';

type Row = Readonly<Record<string, unknown>>;

/** The role in the language of the desk, else in any; one that is over only where there is no other. */
function roleOf(row: Row, locale: DeskLocale): string | undefined {
  const roles = (Array.isArray(row.roles) ? row.roles : []).filter(isRow);
  const rank = ({ language, former }: Row) => (language === locale ? 2 : 0) + (former === true ? 0 : 1);
  const [best] = [...roles].sort((one, other) => rank(other) - rank(one));
  return typeof best?.title === 'string' ? best.title : undefined;
}

function toDeskPerson(draft: Row, isPublic: boolean, locale: DeskLocale): DeskPerson {
  const { portrait } = draft;
  return {
    documentId: String(draft.documentId),
    name: String(draft.name ?? ''),
    role: roleOf(draft, locale),
    portraitUrl: isRow(portrait) && typeof portrait.url === 'string' ? portrait.url : undefined,
    isPublic,
  };
}

/** Persons as the desk shows them, by documentId; those that do not exist are left out. */
export async function showPersons(
  strapi: Core.Strapi,
  documentIds: Iterable<string>,
  locale: DeskLocale,
): Promise<Map<string, DeskPerson>> {
  const wanted = [...new Set(documentIds)];
  if (wanted.length === 0) return new Map();
  const rows: Row[] = await strapi.db.query(PERSON).findMany({
    where: { documentId: { $in: wanted } },
    populate: ['roles', 'portrait'],
  });
  const publicOnes = new Set(
    rows.filter(({ publishedAt }) => publishedAt !== null).map(({ documentId }) => documentId),
  );
  return new Map(
    rows
      .filter(({ publishedAt }) => publishedAt === null)
      .map((row) => [String(row.documentId), toDeskPerson(row, publicOnes.has(row.documentId), locale)]),
  );
}
