import { createHash } from 'node:crypto';
import type { Block } from '../../plugins/wortlaut/domain/text/blocks';

/** An address by which an article of the old system is known: without scheme, `www.`, place on the page and last slash. */
export function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  // "?p=12" is how WordPress names a post without a speaking address; other questions tell where a reader came from.
  const post = /[?&](p=\d+)(?:&|$)/.exec(search)?.[1];
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${post === undefined ? '' : `?${post}`}`;
}

/** The address as a column of the id map holds it, however long it is. */
export function addressKeyOf(address: string): string {
  return createHash('sha256').update(address).digest('hex');
}

function mapLinks(node: unknown, change: (url: string) => string): unknown {
  if (Array.isArray(node)) return node.map((each) => mapLinks(each, change));
  if (typeof node !== 'object' || node === null) return node;
  const mapped = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'children' ? mapLinks(value, change) : value]),
  );
  const isLink = 'type' in node && node.type === 'link' && 'url' in node && typeof node.url === 'string';
  return isLink ? { ...mapped, url: change(String(node.url)) } : mapped;
}

/** A body with the address of each link changed, in the order of the text. Its plain text stays the same. */
export function withLinks(body: unknown, change: (url: string) => string): unknown {
  return mapLinks(body, change);
}

/** The addresses, as `addressOf` gives them, of links within the site that an article stood on; each once. */
export function internalAddresses(body: readonly Block[], ownUrl: string | undefined): string[] {
  const site = ownUrl === undefined ? undefined : addressOf(ownUrl)?.split('/')[0];
  if (site === undefined) return [];
  const found = new Set<string>();
  withLinks(body, (url) => {
    const address = addressOf(url);
    if (address?.split('/')[0] === site && address.includes('/')) found.add(address);
    return url;
  });
  return [...found];
}
