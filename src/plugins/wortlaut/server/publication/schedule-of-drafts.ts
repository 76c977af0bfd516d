import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import { tableOf, type Version } from '../links/versions';
import type { Tables } from '../transactions/tables';
import type { Change } from './changes';
import { isInLocales, type WriteContext } from './write-context';

/** When the drafts of an article go out by themselves, as its table has it. */
type Schedule = Record<'publish_at', unknown>;

/**
 * When the drafts go out that a discard is not about. A draft that goes back to its public version has nothing left to
 * go out, but the time belongs to all locales.
 *
 * @returns undefined where nothing else waits, and where the write is no discard
 */
export async function scheduleOfOthers(
  strapi: Core.Strapi,
  tables: Tables,
  context: WriteContext,
  before: readonly Version[],
): Promise<Schedule | undefined> {
  if (context.action !== 'discardDraft' || context.uid !== ARTICLE) return undefined;
  const isMeant = await isInLocales(strapi, context);
  const others = before.filter((version) => !version.isPublic && !isMeant(version)).map(({ id }) => id);
  return tables(tableOf(strapi, ARTICLE))
    .whereIn('id', others)
    .whereNotNull('publish_at')
    .first<Schedule | undefined>('publish_at');
}

/** Gives all drafts of the article the time that `scheduleOfOthers` found. */
export async function keepSchedule(
  strapi: Core.Strapi,
  tables: Tables,
  after: readonly Version[],
  schedule: Schedule | undefined,
): Promise<void> {
  if (!schedule) return;
  const drafts = after.filter(({ isPublic }) => !isPublic).map(({ id }) => id);
  await tables(tableOf(strapi, ARTICLE)).whereIn('id', drafts).update(schedule);
}

/** Once an article is public in all its locales, there is nothing left to go out by itself. */
export async function endSchedule(
  strapi: Core.Strapi,
  tables: Tables,
  { uid, documentId, after }: Change,
): Promise<void> {
  if (uid !== ARTICLE) return;
  const isPublic = (locale: string | null) => after.some((each) => each.isPublic && each.locale === locale);
  if (after.some(({ locale }) => !isPublic(locale))) return;
  await tables(tableOf(strapi, uid))
    .where({ document_id: documentId })
    .whereNotNull('publish_at')
    .update({ publish_at: null, publish_failure: null });
}
