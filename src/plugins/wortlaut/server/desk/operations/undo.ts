import type { DeskOperation } from '../../../contracts/quote-desk';
import { QUOTE } from '../../content-types';
import { changedBy } from '../caller';
import { versionOf } from '../quote-version';
import { seal, unseal } from './sealed-state';
import type { Session } from './session';
import { dataOf, isSameSnapshot, snapshotOf } from './snapshot';
import { makeQuote } from './write-quote';

type Operation<Kind extends DeskOperation['kind']> = Extract<DeskOperation, { kind: Kind }>;

/** Deletes a quote made by hand; a found one is rejected, so that it does not come back. */
export async function drop(session: Session, { quote, version }: Operation<'drop'>): Promise<void> {
  const read = session.find(quote);
  if (!read) return;
  const { draft } = read.versions;
  if (draft.review === 'rejected' && (draft.origin !== 'manual' || read.versions.published)) return;
  session.requireVersion(quote, version);
  if (draft.origin === 'manual') return session.remove(quote);
  await session.keep(quote);
  await session.strapi.documents(QUOTE).update({
    documentId: quote,
    locale: session.locale,
    data: { review: 'rejected', ...changedBy(session.caller) },
  });
  await session.refresh(quote);
}

/** Puts a quote back into a state that it had: with what it was, or gone where it did not exist. */
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
  if (!current) {
    await makeQuote(session, wanted.quote, wanted);
    return;
  }
  await session.keep(quote);
  const data = Object.assign(dataOf(wanted.quote), wanted.others, changedBy(session.caller));
  await strapi.documents(QUOTE).update({ documentId: quote, locale, data });
  await session.refresh(quote);
}

/** Operations that put back everything that the session changed. */
export async function undoOf(session: Session): Promise<DeskOperation[]> {
  const { strapi, locale } = session;
  const undo: DeskOperation[] = [];
  for (const [quote, before] of [...session.before].reverse()) {
    const now = await snapshotOf(strapi, quote, locale);
    if (isSameSnapshot(before, now)) continue;
    const version = now ? versionOf(now.quote) : '';
    undo.push({ kind: 'put-back', quote, version, state: seal(strapi, quote, before) });
  }
  return undo;
}
