const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** They hold nothing, so they open no level. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Whether tags are nested deeper than `deepest`: told without a parser, since parsers recurse.
 *
 * Tags that are never closed count too; a page closes its paragraphs and items by the way, so these count once.
 */
export function isNestedDeeperThan(html: string, deepest: number): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (
      VOID.has(tag) ||
      tag === 'p' ||
      tag === 'li' ||
      tag === 'td' ||
      tag === 'tr' ||
      tag === 'dd' ||
      tag === 'dt'
    )
      continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
