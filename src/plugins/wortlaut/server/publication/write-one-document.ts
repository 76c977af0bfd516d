import type { Core } from '@strapi/strapi';
import { ARTICLE, QUOTE, type ContentTypeUid } from '../content-types';
import { DRAFT_FIELDS, SERVER_FIELDS } from '../documents/server-fields';
import { ownData, type WrittenData } from '../documents/written-data';
import {
  idsLinkingTo,
  inverseAttributes,
  keepLinks,
  keepWrittenLinks,
  writtenAttributes,
} from '../links/keep-links';
import {
  isOwner,
  OWNED_RELATIONS,
  relationsOwnedBy,
  relationsTo,
  type OwnedRelation,
} from '../links/owned-relations';
import { tableOf, versionsById, versionsOf, type Version } from '../links/versions';
import { fillFromDraft, shareFields } from '../locales/share-fields';
import { withTables, type Tables } from '../transactions/tables';
import { madePublic, newDrafts, type Change } from './changes';
import { prepareDiscard } from './prepare-discard';
import { redactIfWithdrawn } from './redact';
import { endSchedule, keepSchedule, scheduleOfOthers } from './schedule-of-drafts';
import { forgetWithheld } from './withhold';
import { documentIdOf, isInLocales, publishes, type WriteContext } from './write-context';

/** What of a document is about that document alone and is not copied. */
const NOT_COPIED = ['withheld', 'lastPublication', 'publishFailure', 'publishAt'] as const;

/** Takes from a public version what only a draft has. */
async function takeDraftFields(strapi: Core.Strapi, tables: Tables, { uid, id }: Version): Promise<void> {
  const { attributes } = strapi.db.metadata.get(uid);
  const columns = DRAFT_FIELDS[uid].flatMap((field) => {
    const attribute = attributes[field];
    return attribute && 'columnName' in attribute ? [[String(attribute.columnName), null]] : [];
  });
  if (columns.length === 0) return;
  await tables(tableOf(strapi, uid)).where({ id }).update(Object.fromEntries(columns));
}

function prepareCopy(strapi: Core.Strapi, uid: ContentTypeUid, data: WrittenData): void {
  for (const field of SERVER_FIELDS) delete data[field];
  for (const field of NOT_COPIED) {
    if (field in strapi.contentType(uid).attributes) data[field] ??= null;
  }
  // Strapi would move the links from the original to the copy.
  for (const attribute of inverseAttributes(uid, OWNED_RELATIONS)) data[attribute] = { set: [] };
}

/** An article that could not go out by itself is tried again as soon as somebody has edited it. */
async function retrySoon(strapi: Core.Strapi, tables: Tables, documentId: string): Promise<void> {
  await tables(tableOf(strapi, ARTICLE))
    .where({ document_id: documentId })
    .whereNotNull('publish_failure')
    .update({ publish_failure: null });
}

/** A locale that an update begins takes over what the drafts of the others share. */
async function fillNewLocale(
  strapi: Core.Strapi,
  context: WriteContext,
  before: readonly Version[],
  data: WrittenData,
): Promise<void> {
  const drafts = before.filter(({ isPublic }) => !isPublic);
  const isMeant = await isInLocales(strapi, context);
  const [other] = drafts;
  if (other && !drafts.some(isMeant)) await fillFromDraft(strapi, context.uid, other.id, data);
}

/** Puts right, before it happens, what a write would break; changes its parameters in place. */
async function prepare(
  strapi: Core.Strapi,
  tables: Tables,
  context: WriteContext,
  before: readonly Version[],
): Promise<void> {
  const { uid, params } = context;
  if (context.action === 'clone') return prepareCopy(strapi, uid, ownData(context.params));
  if (context.action === 'create' || context.action === 'update') {
    const data = ownData(context.params);
    if (context.action === 'update') await fillNewLocale(strapi, context, before, data);
    for (const field of SERVER_FIELDS) delete data[field];
    if (context.action === 'update' && uid === ARTICLE)
      await retrySoon(strapi, tables, context.params.documentId);
  }
  if (context.action !== 'discardDraft' && context.action !== 'unpublish') return;

  const isMeant = await isInLocales(strapi, context);
  const drafts = before.filter((version) => !version.isPublic && isMeant(version));
  if (context.action === 'unpublish') {
    if (uid === QUOTE) for (const draft of drafts) await forgetWithheld(strapi, tables, draft);
    return;
  }
  const locales = await prepareDiscard(strapi, tables, drafts, async () => {
    const now = await versionsOf(
      strapi,
      tables,
      uid,
      before.map(({ documentId }) => documentId),
    );
    return now.filter((version) => version.isPublic && isMeant(version));
  });
  if (locales.length > 0) Object.assign(params, { locale: locales });
}

/** Whoever writes a speaker, or that there is none, has decided: what was found is no longer asked. */
async function forgetFoundSpeaker(
  strapi: Core.Strapi,
  tables: Tables,
  drafts: readonly Version[],
): Promise<void> {
  await tables(tableOf(strapi, QUOTE))
    .whereIn(
      'id',
      drafts.map(({ id }) => id),
    )
    .whereNotNull('found_speaker')
    .update({ found_speaker: null });
}

/** A new locale of an owner starts with the links of the first. */
async function inheritLinks(strapi: Core.Strapi, tables: Tables, change: Change): Promise<void> {
  const first = change.before.find(({ isPublic }) => !isPublic);
  if (!first) return;
  for (const draft of newDrafts(change)) await keepLinks(strapi, tables, draft, first.links);
}

/** Gives the new public versions what they keep, and takes from them what only a draft has. */
async function completePublicVersions(strapi: Core.Strapi, tables: Tables, change: Change): Promise<void> {
  const { uid, after } = change;
  for (const version of madePublic(change)) {
    const draft = after.find(({ isPublic, locale }) => !isPublic && locale === version.locale);
    if (draft && isOwner(uid)) await keepLinks(strapi, tables, version, draft.links);
    await takeDraftFields(strapi, tables, version);
    if (uid !== QUOTE) continue;
    await forgetWithheld(strapi, tables, version);
    await redactIfWithdrawn(strapi, tables, { ...version, links: draft?.links ?? version.links });
  }
}

const documentIdIn = (result: unknown): string | undefined =>
  typeof result === 'object' &&
  result !== null &&
  'documentId' in result &&
  typeof result.documentId === 'string'
    ? result.documentId
    : undefined;

/** The ids of the versions whose links somebody writes from the other side, by relation. */
async function linkedFromOtherSide(
  strapi: Core.Strapi,
  tables: Tables,
  { uid }: WriteContext,
  written: readonly string[],
  documentId: string | undefined,
): Promise<Map<OwnedRelation, number[]>> {
  const found = new Map<OwnedRelation, number[]>();
  if (documentId === undefined) return found;
  for (const relation of relationsTo(uid).filter(({ inverse }) => written.includes(inverse))) {
    found.set(relation, await idsLinkingTo(strapi, tables, relation, documentId));
  }
  return found;
}

async function keepFromOtherSide(
  strapi: Core.Strapi,
  tables: Tables,
  ids: Map<OwnedRelation, number[]>,
): Promise<void> {
  for (const [relation, ownerIds] of ids) {
    const owners = await versionsById(strapi, tables, relation.owner, ownerIds);
    const drafts = owners.filter(({ isPublic }) => !isPublic);
    await keepWrittenLinks(strapi, tables, drafts, (each) => each === relation);
  }
}

/** Which attributes an action writes links under, and whether it can write any. */
function linksWrittenBy(context: WriteContext): readonly string[] {
  if (context.action !== 'create' && context.action !== 'update' && context.action !== 'clone') return [];
  const data: unknown = context.params.data;
  const attributes = [
    ...relationsOwnedBy(context.uid).map(({ attribute }) => attribute),
    ...relationsTo(context.uid).map(({ inverse }) => inverse),
  ];
  return typeof data === 'object' && data !== null ? writtenAttributes({ ...data }, attributes) : [];
}

/** What an update or a discard wrote in one locale and is the same in all is so in all drafts. */
async function shareWrittenFields(
  strapi: Core.Strapi,
  context: WriteContext,
  after: readonly Version[],
): Promise<void> {
  const drafts = after.filter(({ isPublic }) => !isPublic);
  if (drafts.length < 2) return;
  const isMeant = await isInLocales(strapi, context);
  const written = drafts.find(isMeant);
  if (written?.locale) await shareFields(strapi, context.uid, written.documentId, written.locale);
}

/**
 * Runs one write and makes its document keep the links it should keep: those just written, those of the draft that was
 * published, those of the first locale for a new one.
 */
export async function writeOneDocument<T>(
  strapi: Core.Strapi,
  context: WriteContext,
  next: () => Promise<T>,
): Promise<{ readonly result: T; readonly change: Change }> {
  return withTables(strapi, async (tables) => {
    const { uid } = context;
    const known = documentIdOf(context);
    const before = known === undefined ? [] : await versionsOf(strapi, tables, uid, [known]);
    await prepare(strapi, tables, context, before);
    const written = linksWrittenBy(context);
    const schedule = await scheduleOfOthers(strapi, tables, context, before);
    const idsBefore = await linkedFromOtherSide(strapi, tables, context, written, known);

    const result = await next();

    const documentId = (context.action === 'clone' ? undefined : known) ?? documentIdIn(result) ?? '';
    const from = context.action === 'clone' ? [] : before;
    const read = async (): Promise<Change> => ({
      uid,
      documentId,
      before: from,
      after: await versionsOf(strapi, tables, uid, [documentId]),
    });
    // Persons have no links of their own and no locales.
    if (isOwner(uid)) {
      const made = await read();
      await inheritLinks(strapi, tables, made);
      await keepSchedule(strapi, tables, made.after, schedule);
      if (context.action === 'update' || context.action === 'discardDraft')
        await shareWrittenFields(strapi, context, made.after);
    }
    if (written.length > 0) {
      const isMeant = context.action === 'clone' ? () => true : await isInLocales(strapi, context);
      const { after } = await read();
      const drafts = after.filter((version) => !version.isPublic && isMeant(version));
      await keepWrittenLinks(strapi, tables, drafts, ({ attribute }) => written.includes(attribute));
      if (uid === QUOTE && written.includes('speaker')) await forgetFoundSpeaker(strapi, tables, drafts);
      await keepFromOtherSide(strapi, tables, idsBefore);
      await keepFromOtherSide(
        strapi,
        tables,
        await linkedFromOtherSide(strapi, tables, context, written, documentId),
      );
    }
    const change = await read();
    if (!publishes(context)) return { result, change };
    await completePublicVersions(strapi, tables, change);
    await endSchedule(strapi, tables, change);
    return { result, change: await read() };
  });
}
