import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { LONGEST_PAGE } from '../../plugins/wortlaut/domain/reading/limits';
import { decodeText } from './decode-text';
import { filesBelow, kindOfPath } from './files-below';
import type { SourceRecord } from './raw-record';
import { recogniseFormat, type SourceFormat } from './recognise-format';
import { wxrItems } from './wxr-items';

/** What a file is told by. */
const HEAD_BYTES = 65_536;
/** A file of one article; UTF-16 takes two bytes for a character, UTF-8 up to four. */
const LARGEST_ARTICLE_FILE = LONGEST_PAGE * 4;
/** Posts of a WordPress export that are no text of the newspaper. */
const OTHER_POST_TYPES =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.+)$/;
const LONGEST_ID = 255;

const NOT_READ: Readonly<Partial<Record<SourceFormat, string>>> = {
  'other-xml': 'It is XML of a kind that is not known here; WordPress exports (WXR) are.',
  json: 'It is JSON of a kind that is not known here; exports of Wortlaut are.',
  'no-text': 'It is no text.',
};

/** A record's name in at most 255 characters, which is what a column holds. */
const shortId = (id: string) =>
  id.length <= LONGEST_ID ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`;

/** An export of our own: restored, and not read article by article. */
export interface OwnExport {
  readonly kind: 'own-export';
  readonly source: string;
  readonly place: string;
  readonly bytes: Readable;
}

interface Opened {
  readonly head: Buffer;
  readonly bytes: AsyncIterable<Buffer>;
}

async function* chunksOf(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* buffers(stream: Readable, { onRead }: Named): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    const buffer: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    onRead?.(buffer.length);
    yield buffer;
  }
}

/** The beginning of a stream, and all of it from the beginning. */
async function open(stream: Readable, named: Named): Promise<Opened> {
  const iterator = buffers(stream, named)[Symbol.asyncIterator]();
  const start: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    start.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(start);
  return { head, bytes: chunksOf(head, iterator) };
}

async function whole(bytes: AsyncIterable<Buffer>, most: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

interface Named {
  /** As the caller names the source; undefined: as it names itself. */
  readonly source: string | undefined;
  readonly folder: string;
  readonly sourceId: string | undefined;
  readonly place: string;
  readonly onRead: ((bytes: number) => void) | undefined;
}

async function* wordpressRecords(bytes: AsyncIterable<Buffer>, named: Named): AsyncGenerator<SourceRecord> {
  for await (const event of wxrItems(bytes)) {
    const place = `${named.place}:${event.line}`;
    if (event.kind === 'broken') {
      const source = named.source ?? named.folder;
      yield {
        kind: 'failure',
        source,
        sourceId: shortId(`${named.place} (end)`),
        place,
        reason: event.reason,
      };
      continue;
    }
    const { item, site } = event;
    if (OTHER_POST_TYPES.test(item.fields['wp:post_type'] ?? '')) continue;
    if (item.fields['wp:status'] === 'trash' || item.fields['wp:status'] === 'auto-draft') continue;
    const id = item.fields.guid || item.fields['wp:post_id'] || item.fields.link;
    const where = { source: shortId(named.source ?? (site.link || named.folder)), place };
    if (!id) {
      const reason = 'The post has neither a guid nor a number nor an address to know it again by.';
      yield { kind: 'failure', ...where, sourceId: shortId(place), reason };
    } else if (event.isTooLong) {
      yield {
        kind: 'failure',
        ...where,
        sourceId: shortId(id),
        reason: `The post is longer than ${LONGEST_PAGE} characters.`,
      };
    } else {
      const notes = event.hasBrokenEntities
        ? ['An entity in it is not known; it stands in the text as it was.']
        : [];
      yield {
        kind: 'record',
        ...where,
        sourceId: shortId(id),
        input: { format: 'wordpress', item, site },
        notes,
      };
    }
  }
}

async function* recordsOfStream(stream: Readable, named: Named): AsyncGenerator<SourceRecord | OwnExport> {
  const { head, bytes } = await open(stream, named);
  const format = recogniseFormat(decodeText(head).text);
  if (format === 'own-export') {
    const { Readable: NodeReadable } = await import('node:stream');
    const own = { source: shortId(named.source ?? named.folder), place: named.place };
    yield { kind: 'own-export', ...own, bytes: NodeReadable.from(bytes) };
    return;
  }
  if (format === 'wordpress') return yield* wordpressRecords(bytes, named);
  const source = shortId(named.source ?? named.folder);
  const reason = NOT_READ[format];
  const content = reason === undefined ? await whole(bytes, LARGEST_ARTICLE_FILE) : undefined;
  if (content === undefined) {
    stream.destroy();
    const tooLarge = `It is larger than ${LARGEST_ARTICLE_FILE / 1_000_000} MB, which no article is.`;
    const where = { source, sourceId: shortId(named.sourceId ?? named.place), place: named.place };
    yield { kind: 'failure', ...where, reason: reason ?? tooLarge };
    return;
  }
  const { text, note } = decodeText(content);
  const sourceId = shortId(named.sourceId ?? `sha256:${createHash('sha256').update(content).digest('hex')}`);
  const where = { source, sourceId, place: named.place };
  if (text.trim() === '') {
    yield { kind: 'failure', ...where, reason: 'It is empty.' };
    return;
  }
  const plain = text.replaceAll('\u0000', '');
  if (format !== 'text' && format !== 'html' && format !== 'markdown') return;
  yield { kind: 'record', ...where, input: { format, text: plain }, notes: note === undefined ? [] : [note] };
}

/**
 * The records of one source: `-` for standard input, a file, or a folder with all files below it. Never throws for what is
 * in them; what cannot be read is a failure with a sentence.
 *
 * @param name of the source, from `--source`; otherwise the folder's path, or a WordPress site's address
 * @param onRead is told how many bytes were read, each time some were
 */
export async function* readSource(
  given: string,
  name: string | undefined,
  stdin: Readable,
  onRead?: (bytes: number) => void,
): AsyncGenerator<SourceRecord | OwnExport> {
  if (given === '-') {
    const place = 'standard input';
    const named = { source: name, folder: place, sourceId: undefined, place, onRead };
    return yield* recordsOfStream(stdin, named);
  }
  const at = path.resolve(given);
  const kind = await kindOfPath(at);
  if (kind === 'file') {
    const named = {
      source: name,
      folder: path.dirname(at),
      sourceId: path.basename(at),
      place: given,
      onRead,
    };
    return yield* recordsOfStream(createReadStream(at), named);
  }
  if (kind !== 'folder') {
    const reason =
      kind === 'missing' ? 'There is no such file or folder.' : 'It is neither a file nor a folder.';
    yield { kind: 'failure', source: shortId(name ?? at), sourceId: shortId(given), place: given, reason };
    return;
  }
  for await (const found of filesBelow(at)) {
    const place = `${given.replace(/\/+$/, '')}/${found.name}`;
    const where = { source: shortId(name ?? at), sourceId: shortId(found.name), place };
    if (found.kind === 'refused') yield { kind: 'failure', ...where, reason: found.reason };
    else yield* recordsOfFile(found.file, { source: name, folder: at, sourceId: found.name, place, onRead });
  }
}

async function* recordsOfFile(file: string, named: Named): AsyncGenerator<SourceRecord | OwnExport> {
  try {
    yield* recordsOfStream(createReadStream(file), named);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason = `It cannot be read: ${error.message.split(',')[0]}.`;
    const source = shortId(named.source ?? named.folder);
    yield {
      kind: 'failure',
      source,
      sourceId: shortId(named.sourceId ?? named.place),
      place: named.place,
      reason,
    };
  }
}
