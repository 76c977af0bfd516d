import type { ImageBlock } from '../../text/blocks';

/** By the end of the address; what else an image is nobody knows before it was fetched. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};
const UNKNOWN_TYPE = 'application/octet-stream';
/** Strapi wants to know when an image came in; the day of an import is no part of the article. */
const NO_DAY = '1970-01-01T00:00:00.000Z';

/**
 * An image that stays where it is, by its address.
 *
 * Strapi takes an image block only with everything its own library would know of the file; sizes are 0 where nobody does.
 */
export function imageBlock(url: string, alternativeText: string, caption: string): ImageBlock {
  const name = new URL(url).pathname.split('/').at(-1) || 'image';
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const image = {
    name,
    alternativeText,
    url,
    caption,
    width: 0,
    height: 0,
    hash: url,
    ext: ending === '' ? '.' : `.${ending}`,
    mime: MEDIA_TYPES[ending] ?? UNKNOWN_TYPE,
    size: 0,
    provider: 'address',
    createdAt: NO_DAY,
    updatedAt: NO_DAY,
  };
  return { type: 'image', image, children: [{ type: 'text', text: '' }] };
}
