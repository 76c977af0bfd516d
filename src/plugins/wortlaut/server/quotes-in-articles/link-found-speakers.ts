import type { Core } from '@strapi/strapi';
import { partName } from '../../domain/people/name-parts';
import { PERSON, QUOTE } from '../content-types';
import { keepLinks } from '../links/keep-links';
import { linkedOne } from '../links/kept-links';
import { tableOf, versionsById } from '../links/versions';
import { readPersonNames } from '../persons/person-names';
import type { Change } from '../publication/changes';
import type { Tables } from '../transactions/tables';
import type { FoundSpeaker } from './suggestion';

interface Row {
  readonly id: number;
  readonly found_speaker: unknown;
}

/** Reads the field as the database gives it: JSON text or an object; undefined where it names nobody. */
function parseFoundSpeaker(value: unknown): FoundSpeaker | undefined {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const { name, candidates }: { name?: unknown; candidates?: unknown } = parsed;
  return {
    name: typeof name === 'string' && name !== '' ? name : null,
    candidates: (Array.isArray(candidates) ? candidates : []).filter((id) => typeof id === 'string'),
  };
}

/**
 * The one person who is meant by a name that fitted nobody when the quote was found: who has come to bear it since, or else
 * a new draft. Undefined where several bear it.
 */
async function personCalled(strapi: Core.Strapi, name: string): Promise<string | undefined> {
  const wanted = name.toLowerCase();
  const bearers = (await readPersonNames(strapi)).filter((person) =>
    [person.name, ...person.aliases].some((each) => each.trim().toLowerCase() === wanted),
  );
  if (bearers.length > 0) return bearers.length === 1 ? bearers[0]?.documentId : undefined;
  const { givenName, familyName } = partName(name);
  const data = { name, givenName, familyName, origin: 'found', review: 'suggested' } as const;
  return (await strapi.documents(PERSON).create({ data })).documentId;
}

/**
 * Gives quotes that were accepted in this act, by whatever way, the speaker whose name was found with them: a name that
 * fits nobody becomes a draft person now and not before. A quote to which several persons might be the speaker keeps that
 * doubt, and one that has a speaker or waits to be decided about is left alone.
 */
export async function linkFoundSpeakers(
  strapi: Core.Strapi,
  tables: Tables,
  changes: readonly Change[],
): Promise<void> {
  const ids = changes.flatMap(({ uid, after }) =>
    uid === QUOTE ? after.filter(({ isPublic }) => !isPublic).map(({ id }) => id) : [],
  );
  if (ids.length === 0) return;
  const rows: Row[] = await tables(tableOf(strapi, QUOTE))
    .select('id', 'found_speaker')
    .whereIn('id', [...new Set(ids)])
    .where({ review: 'accepted' })
    .whereNotNull('found_speaker');
  const versions = await versionsById(
    strapi,
    tables,
    QUOTE,
    rows.map(({ id }) => id),
  );
  for (const { id, found_speaker: value } of rows) {
    const found = parseFoundSpeaker(value);
    const version = versions.find((each) => each.id === id);
    if (!version) continue;
    if (linkedOne(version.links, 'speaker') === undefined) {
      if (!found?.name || found.candidates.length > 0) continue;
      const speaker = await personCalled(strapi, found.name);
      if (speaker === undefined) continue;
      await keepLinks(strapi, tables, version, { ...version.links, speaker: [speaker] });
    }
    await tables(tableOf(strapi, QUOTE)).where({ id }).update({ found_speaker: null });
  }
}
