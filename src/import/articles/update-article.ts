import type { Core } from '@strapi/strapi';
import { plainText } from '../../plugins/wortlaut/domain/text/plain-text';
import { ARTICLE, PERSON, QUOTE } from '../../plugins/wortlaut/server/content-types';
import { documentHashes } from '../id-map/document-hash';
import {
  changeRecord,
  type Before,
  type BeforeChange,
  type ImportRecord,
  type MadeDocument,
  type StoredRecord,
} from '../id-map/import-record';
import type { ReadyRecord, WriteOptions } from './commit-batch';
import { addressKeyOf, addressOf, internalAddresses } from './internal-links';
import { articleKeys } from './likeness';
import { noteOf, textsOf, type ArticleNote, type FieldChange } from './outcome';
import { isPublic, readStoredArticle, type StoredArticle } from './stored-article';
import { writeUpdate, type WrittenUpdate } from './write-update';

export type UpdateResult =
  | ({ readonly kind: 'updated' } & ArticleNote)
  | { readonly kind: 'unchanged'; readonly article: string }
  | { readonly kind: 'left'; readonly article: string; readonly reason: string };

/** As many changes of one article can be undone one after the other; each keeps the text that it overwrote. */
const MOST_CHANGES_KEPT = 10;

function changesOf(stored: StoredArticle, ready: ReadyRecord): FieldChange[] {
  const before: Readonly<Record<string, string | null | undefined>> = {
    title: stored.title,
    kicker: stored.kicker,
    abstract: stored.abstract,
    dateline: stored.dateline,
    byline: stored.byline,
    body: plainText(stored.body).text,
    'source.name': stored.source?.name,
    'source.url': stored.source?.url,
    'source.publishedAt': stored.source?.publishedAt,
    'source.hits': stored.source?.hits?.toString(),
    'source.categories': stored.source?.categories?.join(', '),
    'source.tags': stored.source?.tags?.join(', '),
  };
  return Object.entries(textsOf(ready.article))
    .filter(([field]) => field in before)
    .map(([field, after]) => ({ field, before: before[field] ?? undefined, after }))
    .filter((change) => (change.before ?? '') !== (change.after ?? ''));
}

/** Why a change stays in the draft although the run publishes; undefined: it goes out. */
async function whyNotPublished(
  strapi: Core.Strapi,
  { article }: ReadyRecord,
  record: StoredRecord,
): Promise<string | undefined> {
  const isOut = await isPublic(strapi, record);
  if (article.withheld !== undefined)
    return isOut ? `${article.withheld} What is public here stays as it was.` : article.withheld;
  return isOut
    ? undefined
    : 'It is a draft here, and an import publishes none; publish it in the admin panel.';
}

/** What was before, without what was more than so many changes ago. */
function cutAfter(before: Before | null, changes: number): Before | null {
  if (before?.kind !== 'change') return before;
  if (changes === 0) return { kind: 'forgotten' };
  return { ...before, row: { ...before.row, before: cutAfter(before.row.before, changes - 1) } };
}

/** The fields of a row that a change overwrites. */
function rowBefore(record: StoredRecord): BeforeChange['row'] {
  const { run, inputHash, writtenHash, titleKey, textKey, shingles, address, addressKey } = record;
  const { made, openLinks, rewrittenLinks } = record;
  return {
    ...{ run, inputHash, writtenHash, titleKey, textKey, shingles, address, addressKey },
    ...{ made, openLinks, rewrittenLinks },
    before: cutAfter(record.before, MOST_CHANGES_KEPT - 1),
  };
}

/** What an import wrote, as a row of the id map tells of it. */
export async function madeAfter(
  strapi: Core.Strapi,
  { ofDocument, ofLocale, made }: StoredRecord,
  { untouched, decided, documents }: WrittenUpdate,
): Promise<Pick<ImportRecord, 'writtenHash' | 'made'>> {
  const written = await documentHashes(strapi, ARTICLE, [ofDocument], ofLocale);
  const persons = documents.persons.filter(({ isNew }) => isNew).map(({ documentId }) => documentId);
  const as = (uid: MadeDocument['uid'], hashes: ReadonlyMap<string, string>): MadeDocument[] =>
    [...hashes].map(([documentId, hash]) => ({ uid, documentId, hash }));
  return {
    writtenHash: written.get(ofDocument) ?? null,
    made: [
      ...made.filter(({ uid }) => uid === PERSON),
      ...as(PERSON, await documentHashes(strapi, PERSON, persons)),
      // Whether it went out when it was made stays known.
      ...as(ARTICLE, written).map((one) => ({ ...made.find(({ uid }) => uid === ARTICLE), ...one })),
      ...made.filter(({ documentId }) => decided.includes(documentId)),
      ...as(QUOTE, await documentHashes(strapi, QUOTE, untouched, ofLocale)),
    ],
  };
}

async function changeRow(
  strapi: Core.Strapi,
  ready: ReadyRecord,
  record: StoredRecord,
  given: { written: WrittenUpdate; article: StoredArticle; run: string },
): Promise<void> {
  const { written, article, run } = given;
  const { url } = ready.article.fields.source;
  const address = url === undefined ? undefined : addressOf(url);
  const open = internalAddresses(ready.article.fields.body, url).filter((each) => each !== address);
  await changeRecord(strapi, record.id, {
    ...articleKeys(ready.article.fields.title, ready.article.texts.body),
    ...(await madeAfter(strapi, record, written)),
    inputHash: ready.inputHash,
    address: address ?? null,
    addressKey: address === undefined ? null : addressKeyOf(address),
    openLinks: open.length === 0 ? null : open,
    rewrittenLinks: null,
    run,
    before: { kind: 'change', row: rowBefore(record), article, decided: written.decided },
  });
}

/**
 * Brings the article of a record that was imported before to the record's new text: unless an editor changed or deleted it
 * since. Quotes that an editor decided about stay as they are.
 */
export async function updateArticle(
  strapi: Core.Strapi,
  ready: ReadyRecord,
  record: StoredRecord,
  options: WriteOptions,
): Promise<UpdateResult> {
  const article = record.ofDocument;
  const isSame = record.inputHash === ready.inputHash;
  if (isSame && (!options.force || record.outcome === 'linked')) return { kind: 'unchanged', article };
  if (record.outcome === 'linked') {
    return { kind: 'left', article, reason: 'It changed, but the article came from another record.' };
  }
  const hash = (await documentHashes(strapi, ARTICLE, [article], record.ofLocale)).get(article);
  const stored = await readStoredArticle(strapi, record);
  if (hash === undefined || !stored)
    return { kind: 'left', article, reason: 'Somebody deleted the article since.' };
  if (isSame && hash === record.writtenHash) return { kind: 'unchanged', article };
  if (hash !== record.writtenHash && !options.force) {
    return { kind: 'left', article, reason: 'Somebody edited the article since.' };
  }
  const fields = changesOf(stored, ready);
  const withheld = options.publish ? await whyNotPublished(strapi, ready, record) : undefined;
  const publish = options.publish && withheld === undefined;
  const written = await writeUpdate(strapi, ready.article, record, { now: options.now, publish });
  await changeRow(strapi, ready, record, { written, article: stored, run: options.run });
  return {
    kind: 'updated',
    ...noteOf(ready.article, { ...written.documents, withheld }, { notes: ready.notes, told: new Set() }),
    fields,
  };
}
