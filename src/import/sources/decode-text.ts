import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** How many bytes from the start a page or an export states its encoding within (WHATWG: 1024; some have long comments). */
const HEAD_BYTES = 4096;
/** As many bytes as settle which encoding it is. */
const ENOUGH_BYTES = 65_536;
/** Of what the statistics find, these are the ones that European texts come in; the others are guesses at short texts. */
const LIKELY_ENCODINGS = new Set([
  'windows-1252',
  'ISO-8859-1',
  'ISO-8859-15',
  'windows-1250',
  'ISO-8859-2',
  'UTF-16LE',
  'UTF-16BE',
]);
const FALLBACK = 'windows-1252';

export interface TextEncoding {
  /** As iconv-lite names it. */
  readonly name: string;
  /** A sentence where the text says another encoding than it has. */
  readonly note: string | undefined;
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const found =
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head) ??
    /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  const name = found?.[1]?.toLowerCase();
  if (name === undefined || !iconv.encodingExists(name)) return undefined;
  // Browsers read the two as one, since pages that say ISO 8859-1 have the dashes and quotation marks of Windows.
  return /^(?:iso-?8859-1|latin-?1|us-ascii|ascii)$/.test(name) ? FALLBACK : name;
}

/** Whether the bytes are UTF-8; the last character may be cut off. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Which encoding a text is in, by its first bytes: a byte order mark, what it says itself, whether it is UTF-8, and last
 * the statistics of its bytes. What says that it is something else and is UTF-8 all through is UTF-8, and noted.
 */
export function encodingOf(bytes: Buffer): TextEncoding {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return { name: marked, note: undefined };
  const start = bytes.subarray(0, ENOUGH_BYTES);
  const declared = declaredEncoding(start);
  const utf8 = isUtf8(start);
  if (declared !== undefined && declared.replace('-', '') !== 'utf8') {
    const isMultiByte = utf8 && start.some((byte) => byte >= 0x80);
    return isMultiByte && !declared.startsWith('utf')
      ? { name: 'utf-8', note: `It says that its encoding is ${declared}, but it is UTF-8.` }
      : { name: declared, note: undefined };
  }
  if (utf8) return { name: 'utf-8', note: undefined };
  const guessed = analyse(start).find(({ name }) => LIKELY_ENCODINGS.has(name))?.name ?? FALLBACK;
  const name = guessed === 'ISO-8859-1' ? FALLBACK : guessed;
  return {
    name,
    note: declared === undefined ? undefined : `It says that its encoding is UTF-8, but it is ${name}.`,
  };
}

/** The text of bytes in any encoding, without a byte order mark. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly note: string | undefined } {
  const { name, note } = encodingOf(bytes);
  return { text: iconv.decode(bytes, name), note };
}
