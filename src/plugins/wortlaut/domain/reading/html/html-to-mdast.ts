import type { Element, Root as Hast, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { Notes } from '../mdast/notes';

/** What a text needs; everything else is left out, and the words in it stay. */
const SCHEMA: Schema = {
  ...defaultSchema,
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    code: [['className', /^language-./]],
  },
  protocols: { href: ['http', 'https'], src: ['http', 'https'] },
  strip: [
    'script',
    'style',
    'noscript',
    'template',
    'title',
    'svg',
    'math',
    'head',
    'nav',
    'form',
    'button',
    'select',
    'textarea',
  ],
};
const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio', 'amp-youtube', 'amp-twitter']);
/** Elements whose text is code or markup and no part of any article. */
const RUNNING = new Set(['script', 'style']);

function addressIn(element: Element): string {
  const { src, data, dataSrc } = element.properties;
  const inside = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  );
  return String(src ?? data ?? dataSrc ?? inside?.properties.src ?? '');
}

function keptEmbed(element: Element, notes: Notes): RootContent[] {
  const address = addressIn(element);
  notes.rewrite(
    'embed',
    address,
    `A ${element.tagName} of another site; its address stands as text in its place.`,
  );
  if (!/^(?:https?:)?\/\//i.test(address)) return [];
  const text = `[${element.tagName}: ${address.replace(/^\/\//, 'https://')}]`;
  return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }];
}

/** Puts the address of each embed in its place, and tells of scripts. Depth is bounded by the caller. */
function replaceEmbeds(nodes: readonly RootContent[], notes: Notes): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    if (EMBEDS.has(node.tagName)) return keptEmbed(node, notes);
    if (RUNNING.has(node.tagName)) {
      notes.remove(node.tagName, '', `A ${node.tagName} of the page.`);
      return [];
    }
    const children = replaceEmbeds(node.children, notes).filter((child) => child.type !== 'doctype');
    return [{ ...node, children }];
  });
}

/**
 * A piece of HTML as a Markdown tree, with what can run or load taken out.
 *
 * In: HTML that is not nested deeper than `DEEPEST_NESTING`. Embeds become a line with their address.
 */
export function htmlToMdast(html: string, notes: Notes): Root {
  const parsed = fromHtml(html, { fragment: true });
  const tree: Hast = { type: 'root', children: replaceEmbeds(parsed.children, notes) };
  const clean = sanitize(tree, SCHEMA);
  const mdast = toMdast(clean.type === 'root' ? clean : { type: 'root', children: [] });
  return mdast.type === 'root' ? mdast : { type: 'root', children: [] };
}
