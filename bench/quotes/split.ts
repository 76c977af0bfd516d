/** Which part of the development data an article belongs to: rules may be tuned on `tuned` only. */
export type Part = 'tuned' | 'held-out';

const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Every third article is held out: enough quotations for a figure, enough left to work on. */
const HELD_OUT_ONE_IN = 3;

/**
 * The part an article is in, by a hash of its id alone: the same on every machine and whatever else is in the file.
 *
 * FNV-1a over the id's UTF-8 bytes (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed once more by the
 * end of MurmurHash3, since the low bits of FNV alone are uneven for ids that differ in a few letters.
 */
export function partOf(id: string): Part {
  let hash = FNV_OFFSET_BASIS;
  for (const byte of Buffer.from(id, 'utf8')) hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return hash % HELD_OUT_ONE_IN === 0 ? 'held-out' : 'tuned';
}
