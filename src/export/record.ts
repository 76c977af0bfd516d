import type { Values } from './values';

/** One line of an export below its header; see docs/export-format.md. */
export interface ExportRecord {
  readonly type: string;
  readonly documentId: string;
  readonly locale?: string | undefined;
  readonly status?: 'draft' | 'published' | undefined;
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly fields: Values;
  readonly links?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** A record as its line, without the line feed. */
export function lineOf(record: ExportRecord): string {
  const { type, documentId, locale, status, createdAt, updatedAt, publishedAt, fields, links } = record;
  return JSON.stringify({
    type,
    documentId,
    locale,
    status,
    createdAt,
    updatedAt,
    publishedAt,
    fields,
    links,
  });
}

/** Orders records of one type as an export does: by document, then language, the draft first; by code units. */
export function compareRecords(a: ExportRecord, b: ExportRecord): number {
  for (const key of ['documentId', 'locale', 'status'] as const) {
    const [one, other] = [a[key] ?? '', b[key] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
