import type { Block, ImageBlock, InlineNode, ListBlock, TextNode } from '../../../domain/text/blocks';
import type { PlainText, TextSpan } from '../../../domain/text/plain-text';
import { imageAddress } from './addresses';
import { element, type Element, type PageNode, type Tag } from './element';
import { headingLevels } from './heading-levels';
import type { MarkedPlace } from './marked-places';
import { markedText, type PlacedText } from './marked-text';

/** A block of the body with the quotations that begin in it. */
export interface Passage {
  readonly content: Element;
  readonly begins: readonly MarkedPlace[];
}

const HEADINGS: readonly Tag[] = ['h2', 'h3', 'h4', 'h5', 'h6'];

/** What is needed to draw the blocks of one body. */
interface Drawing {
  readonly spans: ReadonlyMap<string, TextSpan>;
  readonly places: readonly MarkedPlace[];
  readonly begun: Set<string>;
  readonly basePath: string;
}

function formatsOf(node: TextNode): PlacedText['formats'] {
  return [
    ...(node.bold ? (['strong'] as const) : []),
    ...(node.italic ? (['em'] as const) : []),
    ...(node.underline ? (['u'] as const) : []),
    ...(node.strikethrough ? (['s'] as const) : []),
    ...(node.code ? (['code'] as const) : []),
  ];
}

function placedTexts(
  drawing: Drawing,
  children: readonly InlineNode[],
  path: readonly number[],
): PlacedText[] {
  return children.flatMap((child, at): PlacedText[] => {
    const here = [...path, at];
    if (child.type === 'link') {
      return placedTexts(drawing, child.children, here).map((text) => ({
        ...text,
        link: { at, url: child.url },
      }));
    }
    const start = drawing.spans.get(here.join('.'))?.start;
    return start === undefined
      ? []
      : [{ text: child.text, start, formats: formatsOf(child), link: undefined }];
  });
}

function inline(
  drawing: Drawing,
  children: readonly InlineNode[],
  path: readonly number[],
): readonly PageNode[] {
  return markedText(placedTexts(drawing, children, path), drawing.places, drawing.begun);
}

/** A list; one within it belongs to the item before it, as HTML has it. */
function list(drawing: Drawing, block: ListBlock, path: readonly number[]): Element {
  const items: PageNode[][] = [];
  block.children.forEach((child, at) => {
    const here = [...path, at];
    if (child.type === 'list-item') {
      items.push([...inline(drawing, child.children, here)]);
      return;
    }
    const nested = list(drawing, child, here);
    const last = items.at(-1);
    if (last) last.push(nested);
    else items.push([nested]);
  });
  return element(
    block.format === 'ordered' ? 'ol' : 'ul',
    {},
    items.map((children) => element('li', {}, children)),
  );
}

function image({ basePath }: Drawing, { image: file }: ImageBlock): Element {
  const src = imageAddress(file.url, basePath);
  const shown =
    src === undefined ? [] : [element('img', { src, alt: file.alternativeText ?? '', loading: 'lazy' })];
  const caption = file.caption ? [element('figcaption', {}, [file.caption])] : [];
  return element('figure', {}, [...shown, ...caption]);
}

function content(drawing: Drawing, block: Block, path: readonly number[], level: number): Element {
  switch (block.type) {
    case 'heading':
      return element(HEADINGS[level - 2] ?? 'h6', {}, inline(drawing, block.children, path));
    case 'quote':
      return element('blockquote', {}, [element('p', {}, inline(drawing, block.children, path))]);
    case 'code':
      return element('pre', { tabindex: '0' }, [
        element(
          'code',
          {},
          block.children.map(({ text }) => text),
        ),
      ]);
    case 'list':
      return list(drawing, block, path);
    case 'image':
      return image(drawing, block);
    case 'paragraph':
      return element('p', {}, inline(drawing, block.children, path));
  }
}

const isBlank = (block: Block) =>
  block.type === 'paragraph' &&
  block.children.every((child) => child.type === 'text' && child.text.trim() === '');

/** The stretch of the plain text that a block has; undefined where it has no text. */
function extentOf(plain: PlainText, at: number): { start: number; end: number } | undefined {
  const own = plain.spans.filter(({ path }) => path[0] === at);
  const [first] = own;
  const last = own.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/**
 * The blocks of a body as elements of a page, with the quotations marked; empty paragraphs are left out.
 *
 * @param plain the plain text of `body`, in which the places count.
 * @param begun the ids that the page has so far.
 */
export function passagesOf(
  body: readonly Block[],
  plain: PlainText,
  { places, begun, basePath }: Omit<Drawing, 'spans'>,
): readonly Passage[] {
  const spans = new Map(plain.spans.map((span) => [span.path.join('.'), span]));
  const levels = headingLevels(body);
  return body.flatMap((block, at): Passage[] => {
    if (isBlank(block)) return [];
    const extent = extentOf(plain, at);
    const begins = places.filter(({ start }) => extent && start >= extent.start && start <= extent.end);
    const drawing = { spans, places, begun, basePath };
    return [{ content: content(drawing, block, [at], levels.get(at) ?? 2), begins }];
  });
}
