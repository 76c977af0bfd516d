import type { DeskOperation } from '../../../contracts/quote-desk';
import { QUOTE } from '../../content-types';
import { tableOf } from '../../links/versions';
import { withTables } from '../../transactions/tables';
import { changedBy } from '../../callers/caller';
import { versionOf } from '../quote-version';
import { seal, unseal } from './sealed-state';
import type { Session } from './session';
import { dataOf, isSameSnapshot, isUnwritten, snapshotOf, snapshotsOf, type Snapshot } from './snapshot';

type Operation<Kind extends DeskOperation['kind']> = Extract<DeskOperation, { kind: Kind }>;

/** Deletes a quote made by hand; a found one is rejected, so that it does not come back. */
export async function drop(session: Session, { quote, version }: Operation<'drop'>): Promise<void> {
  const read = session.find(quote);
  if (!read) return;
  const { draft } = read.versions;
  if (draft.review === 'rejected' && (draft.origin !== 'manual' || read.versions.published)) return;
  session.requireVersion(quote, version);
  if (draft.origin === 'manual') return session.remove(quote);
  await session.strapi.documents(QUOTE).update({
    documentId: quote,
    locale: session.locale,
    data: { review: 'rejected', ...changedBy(session.caller) },
  });
  await session.refresh(quote);
}

/** Writes what only the server writes, and who made and changed the draft when: no edit, but what was before one. */
async function signAsBefore(session: Session, { quote, foundSpeaker, authorship }: Snapshot): Promise<void> {
  const { strapi, locale } = session;
  await withTables(strapi, async (tables) => {
    // A user who was deleted since is nobody.
    const user = (id: number | null) =>
      tables(strapi.db.metadata.get('admin::user').tableName).select('id').where({ id });
    await tables(tableOf(strapi, QUOTE))
      .where({ document_id: quote.documentId, locale, published_at: null })
      .update({
        found_speaker: foundSpeaker === null ? null : JSON.stringify(foundSpeaker),
        updated_at: new Date(authorship.updatedAt),
        created_by_id: user(authorship.createdBy),
        updated_by_id: user(authorship.updatedBy),
      });
  });
}

async function write(session: Session, wanted: Snapshot, isThere: boolean): Promise<void> {
  const { strapi, locale } = session;
  const { quote, others, authorship } = wanted;
  const { documentId } = quote;
  const data = Object.assign(dataOf(quote), others);
  if (isThere) {
    await strapi.documents(QUOTE).update({ documentId, locale, data });
  } else {
    // The quotes of a person come in the order of their making.
    const identity = { documentId, createdAt: new Date(authorship.createdAt) };
    await strapi.documents(QUOTE).create({ locale, data: Object.assign(data, identity) });
  }
  await signAsBefore(session, wanted);
  await session.refresh(documentId);
}

/** Puts a quote back into a state that it had: with all that it was, or gone where it did not exist. */
export async function putBack(
  session: Session,
  { quote, version, state }: Operation<'put-back'>,
): Promise<void> {
  const { strapi, locale } = session;
  const wanted = unseal(strapi, quote, state);
  const current = await snapshotOf(strapi, quote, locale);
  if (isSameSnapshot(wanted, current)) return;
  session.requireVersion(quote, version);
  if (!wanted) return session.remove(quote);
  await write(session, wanted, current !== undefined);
}

/** What an operation has to put back, by the order in which it can be: writing a quote takes away untouched suggestions. */
function turnOf(before: Snapshot | undefined, now: Snapshot | undefined): number {
  if (!before) return 0;
  if (now) return 1;
  return isUnwritten(before) ? 3 : 2;
}

/**
 * Operations that put back everything that the session changed, whatever changed along with what it was asked for: the
 * quotes of the article are compared with what they were before it.
 */
export async function undoOf(session: Session): Promise<DeskOperation[]> {
  const { strapi, article, locale, before } = session;
  const after = await snapshotsOf(strapi, article, locale);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((quote) => ({ quote, former: before.get(quote), now: after.get(quote) }))
    .filter(({ former, now }) => !isSameSnapshot(former, now))
    .sort((one, other) => turnOf(one.former, one.now) - turnOf(other.former, other.now))
    .map(({ quote, former, now }) => ({
      kind: 'put-back',
      quote,
      version: now ? versionOf(now.quote) : '',
      state: seal(strapi, quote, former),
    }));
}
