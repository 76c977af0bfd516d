import type { Block } from '../../../domain/text/blocks';

const LOWEST = 6;
/** The page's own heading is the first. */
const BELOW_TITLE = 2;

/**
 * The level of every heading of a body on its page, by the index of its block: the outline begins below the title and
 * leaves no level out, whatever levels the editor chose for their looks.
 */
export function headingLevels(body: readonly Block[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const above: number[] = [];
  body.forEach((block, at) => {
    if (block.type !== 'heading') return;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    levels.set(at, Math.min(above.length + BELOW_TITLE, LOWEST));
    above.push(block.level);
  });
  return levels;
}
