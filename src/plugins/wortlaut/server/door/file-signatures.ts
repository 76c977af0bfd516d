/** How files of a type begin: bytes as latin1 text at an offset. From the formats' own specifications. */
interface Signature {
  readonly type: string;
  readonly at: number;
  readonly bytes: string;
}

const SIGNATURES: readonly Signature[] = [
  { type: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { type: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image/gif', at: 0, bytes: 'GIF87a' },
  { type: 'image/gif', at: 0, bytes: 'GIF89a' },
  { type: 'image/webp', at: 8, bytes: 'WEBP' },
  { type: 'image/avif', at: 4, bytes: 'ftypavif' },
  { type: 'image/avif', at: 4, bytes: 'ftypavis' },
  { type: 'video/mp4', at: 4, bytes: 'ftyp' },
  { type: 'video/webm', at: 0, bytes: '\x1aE\xdf\xa3' },
  { type: 'audio/mpeg', at: 0, bytes: 'ID3' },
  { type: 'audio/mpeg', at: 0, bytes: '\xff\xfb' },
  { type: 'audio/mpeg', at: 0, bytes: '\xff\xf3' },
  { type: 'audio/mpeg', at: 0, bytes: '\xff\xf2' },
  { type: 'audio/wav', at: 8, bytes: 'WAVE' },
  { type: 'audio/ogg', at: 0, bytes: 'OggS' },
  { type: 'application/pdf', at: 0, bytes: '%PDF-' },
];

const SVG = 'image/svg+xml';
/** An SVG may begin with a byte order mark, an XML declaration, comments and a document type. */
const BEGINS_AS_SVG =
  /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE\s+svg[^>]*>\s*)?<svg[\s>]/i;

/** The types of files that can be uploaded: what a newsroom shows and what can be told by its first bytes. */
export const UPLOADED_TYPES: readonly string[] = [...new Set(SIGNATURES.map(({ type }) => type)), SVG];

/** How much of a file tells its type. */
export const TELLING_BYTES = 4096;

/** Other names under which browsers send these types. */
const SAME_AS: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'audio/mp3': 'audio/mpeg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'video/ogg': 'audio/ogg',
  'audio/webm': 'video/webm',
  'audio/mp4': 'video/mp4',
  'video/quicktime': 'video/mp4',
};

/**
 * Does a file begin as files of its type do?
 *
 * @param type the media type that is claimed, by its name or by whoever sends it
 * @param beginning its first TELLING_BYTES bytes, or all of it if it is shorter
 */
export function isWhatItClaims(type: string, beginning: Buffer): boolean {
  const claimed = SAME_AS[type.toLowerCase()] ?? type.toLowerCase();
  if (claimed === SVG) return BEGINS_AS_SVG.test(beginning.toString('utf8'));
  return SIGNATURES.some(
    ({ type: known, at, bytes }) =>
      known === claimed && beginning.toString('latin1', at, at + bytes.length) === bytes,
  );
}
