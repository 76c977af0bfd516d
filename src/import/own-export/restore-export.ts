import type { Core } from '@strapi/strapi';
import { exportedTypes, type ExportedType } from '../../export/exported-types';
import { parseHeader, type ExportHeader } from '../../export/header';
import { isWithoutContent } from '../../plugins/wortlaut/server/documents/is-without-content';
import { EDITORIAL_LOCK } from '../../plugins/wortlaut/server/publication/one-at-a-time';
import { withTables } from '../../plugins/wortlaut/server/transactions/tables';
import { underLock } from '../../plugins/wortlaut/server/transactions/under-lock';
import { parseRecord } from './parse-record';
import { restoreDocuments, type DocumentToRestore, type Outcome, type Restoring } from './restore-documents';
import { setUpLocales } from './set-up-locales';

/** Documents that go into one transaction. Between two of them editors get their turn. */
const DOCUMENTS_AT_ONCE = 100;

/** What became of one document, or of a line that could not be read. */
export type RestoreOutcome = Outcome & {
  /** The type as records call it; empty for a line that could not be read. */
  readonly type: string;
  readonly documentId: string;
  /** The first line of the document in the file, from 1. */
  readonly line: number;
};

export interface RestoreOptions {
  /** Replaces documents that are there and differ; otherwise they are left and reported. */
  readonly force?: boolean;
  /** Writes nothing and tells what would be written. */
  readonly dryRun?: boolean;
  /** Hears of each document as soon as what it is in has been committed. */
  readonly onOutcome?: (outcome: RestoreOutcome) => void;
}

export type RestoreResult =
  | { readonly kind: 'restored'; readonly counts: Readonly<Record<Outcome['kind'], number>> }
  /** Nothing was written: the file is no export that this program can read. */
  | { readonly kind: 'not-readable'; readonly message: string };

type Gathered = DocumentToRestore | { readonly line: number; readonly problem: string };

/** Gathers the lines below the header into documents; a document's records stand one after the other. */
async function* documentsIn(
  lines: AsyncIterable<string>,
  types: readonly ExportedType[],
): AsyncGenerator<Gathered> {
  let open: DocumentToRestore | undefined;
  let line = 1;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = parseRecord(text, types);
    if ('problem' in parsed) {
      yield { line, problem: parsed.problem };
      continue;
    }
    const { type, record } = parsed;
    if (open && open.type === type && open.documentId === record.documentId) {
      open = { ...open, records: [...open.records, record] };
      continue;
    }
    if (open) yield open;
    open = { type, documentId: record.documentId, records: [record], line };
  }
  if (open) yield open;
}

/** Documents of one type, as many as go into one transaction. */
class Batch {
  private documents: DocumentToRestore[] = [];

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly restoring: Restoring,
    private readonly tell: (outcome: RestoreOutcome) => void,
  ) {}

  async add(document: DocumentToRestore): Promise<void> {
    const isFull = this.documents.length >= DOCUMENTS_AT_ONCE;
    if (isFull || this.documents[0]?.type !== document.type) await this.commit();
    this.documents.push(document);
  }

  async commit(): Promise<void> {
    const documents = this.documents;
    this.documents = [];
    if (documents.length === 0) return;
    const outcomes = await underLock(this.strapi, EDITORIAL_LOCK, () =>
      withTables(this.strapi, (tables) => restoreDocuments(this.strapi, tables, documents, this.restoring)),
    );
    documents.forEach(({ type, documentId, line }, index) => {
      const outcome = outcomes[index];
      if (outcome) this.tell({ ...outcome, type: type.name, documentId, line });
    });
  }
}

async function restoringFor(
  strapi: Core.Strapi,
  { visibility }: ExportHeader,
  { force = false, dryRun = false }: RestoreOptions,
): Promise<Restoring> {
  return { visibility, force, dryRun, wasEmpty: await isWithoutContent(strapi), announced: new Set() };
}

/**
 * Restores an export of ours: every document with its documentId, versions, dates and links, exactly as it was. What is
 * there and the same is left alone; what differs is left and reported, unless `force` is given. The restoring goes on after a
 * document that cannot be taken. Broken off and started again, it ends as one run would.
 *
 * @param lines of the file, from the header on, without their line ends
 */
export async function restoreExport(
  strapi: Core.Strapi,
  lines: AsyncIterable<string>,
  options: RestoreOptions = {},
): Promise<RestoreResult> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  const header = parseHeader(first.done === true ? '' : first.value);
  if ('problem' in header) return { kind: 'not-readable', message: header.problem };
  const restoring = await restoringFor(strapi, header, options);
  if (!restoring.dryRun) await setUpLocales(strapi, header, restoring.wasEmpty);
  const counts = { created: 0, same: 0, replaced: 0, differs: 0, refused: 0 };
  const tell = (outcome: RestoreOutcome) => {
    counts[outcome.kind] += 1;
    options.onOutcome?.(outcome);
  };
  const batch = new Batch(strapi, restoring, tell);
  const rest = { [Symbol.asyncIterator]: () => iterator };
  for await (const gathered of documentsIn(rest, exportedTypes(strapi, header.visibility))) {
    if ('problem' in gathered) {
      tell({ kind: 'refused', message: gathered.problem, type: '', documentId: '', line: gathered.line });
    } else await batch.add(gathered);
  }
  await batch.commit();
  return { kind: 'restored', counts };
}
