import type { Schema } from '@strapi/strapi';
import type { Block } from '../../domain/text/blocks';

const BLOCK_TYPES = new Set(['paragraph', 'heading', 'quote', 'code', 'list', 'image']);

function isBlocksValue(value: unknown): value is Schema.Attribute.BlocksValue {
  return (
    Array.isArray(value) &&
    value.every((block) => BLOCK_TYPES.has(block?.type) && Array.isArray(block.children))
  );
}

/** A copy of `blocks` as the value of a Strapi blocks attribute. */
export function toBlocksValue(blocks: readonly Block[]): Schema.Attribute.BlocksValue {
  const copy: unknown = structuredClone(blocks);
  if (!isBlocksValue(copy)) throw new TypeError('A block has a type that Strapi does not know.');
  return copy;
}
