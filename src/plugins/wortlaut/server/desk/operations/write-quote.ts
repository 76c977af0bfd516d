import { QUOTE } from '../../content-types';
import { changedBy, madeBy } from '../../callers/caller';
import type { PlacedQuote } from '../place-quotes';
import type { StoredQuote } from '../stored-quote';
import { describe } from '../../../domain/anchors/describe';
import type { Session } from './session';
import { dataOf } from './snapshot';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Writes what differs from the stored quote, and nothing where nothing does. */
export async function changeQuote(
  session: Session,
  stored: StoredQuote,
  change: Partial<StoredQuote>,
): Promise<void> {
  const former = dataOf(stored);
  const wanted = dataOf({ ...stored, ...change });
  const data: Partial<typeof wanted> = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => !isSame(value, Reflect.get(former, field))),
  );
  if (Object.keys(data).length === 0) return;
  const { documentId } = stored;
  await session.strapi
    .documents(QUOTE)
    .update({ documentId, locale: session.locale, data: { ...data, ...changedBy(session.caller) } });
  await session.refresh(documentId);
}

/** Makes a quote of the article. Out: its documentId. */
export async function makeQuote(session: Session, quote: Omit<StoredQuote, 'documentId'>): Promise<string> {
  const data = dataOf({ ...quote, article: session.article, documentId: '' });
  const { documentId } = await session.strapi
    .documents(QUOTE)
    .create({ locale: session.locale, data: { ...data, ...madeBy(session.caller) } });
  await session.refresh(documentId);
  return documentId;
}

/** The places of a quote as they are stored once they are certain; its former ones where they are not. */
export function placesToStore(
  session: Session,
  stored: StoredQuote,
  placed: PlacedQuote,
): StoredQuote['occurrences'] {
  if (stored.occurrences.length > 0 || placed.state === 'lost') return stored.occurrences;
  return placed.occurrences.map(({ field, part, start, end, state }) => ({
    field,
    part,
    ...describe(session.texts[field], { start, end }),
    state,
  }));
}
