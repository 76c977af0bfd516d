import { isValues } from '../../export/values';
import type { WxrItem } from '../../plugins/wortlaut/domain/reading/wordpress/read-wxr-item';

/** The head of a WordPress export, as it can be kept in JSON. */
export interface RawSite {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  /** From login to the name that is shown. */
  readonly authors: readonly (readonly [string, string])[];
}

/** What one article is made of, as it came, in UTF-16 and unread. */
export type RawInput =
  | { readonly format: 'text' | 'html' | 'markdown'; readonly text: string }
  | { readonly format: 'wordpress'; readonly item: WxrItem; readonly site: RawSite };

const isTexts = (value: unknown) =>
  isValues(value) && Object.values(value).every((each) => typeof each === 'string');

function isRawInput(value: unknown): value is RawInput {
  if (!isValues(value)) return false;
  if (value.format !== 'wordpress')
    return ['text', 'html', 'markdown'].includes(String(value.format)) && typeof value.text === 'string';
  const { item, site } = value;
  if (!isValues(item) || !isTexts(item.fields) || !isValues(site)) return false;
  const { authors, ...head } = site;
  const { categories } = item;
  return (
    isTexts(head) &&
    Array.isArray(authors) &&
    authors.every((pair) => Array.isArray(pair) && pair.length === 2) &&
    Array.isArray(categories) &&
    categories.every(isTexts)
  );
}

/** A raw input that was kept as JSON; undefined where it is none. */
export function parseRawInput(json: string): RawInput | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRawInput(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where a record comes from. */
export interface RecordPlace {
  /** The name of the source: what `--source` says, or a folder, or the address of a site. */
  readonly source: string;
  /** The record's own name in its source, the same at every run; at most 255 characters. */
  readonly sourceId: string;
  /** For people: a file, and the line in it where there are several records. */
  readonly place: string;
}

/** One record of a source, or why there is none; what can be tried again has its raw input. */
export type SourceRecord =
  | ({ readonly kind: 'record'; readonly input: RawInput; readonly notes: readonly string[] } & RecordPlace)
  | ({ readonly kind: 'failure'; readonly reason: string; readonly input?: RawInput } & RecordPlace);
