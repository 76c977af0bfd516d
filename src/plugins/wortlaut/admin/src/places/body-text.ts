import type { Block } from '../../../domain/text/blocks';
import { plainText } from '../../../domain/text/plain-text';

/** A stretch of a text node of the page, with its place in the plain text of the body. */
interface ShownText {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

interface PlainBody {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && 'type' in value && 'children' in value;

/** The plain text of the body as the form holds it. */
export function plainBody(body: unknown): PlainBody {
  return plainText(Array.isArray(body) ? body.filter(isBlock) : []);
}

/** The editor of the article's body, if the page shows it. */
export function findBodyEditor(): Element | undefined {
  return document.querySelector('[data-slate-editor="true"]') ?? undefined;
}

function textNodesOf(shown: Element): Text[] {
  return [...shown.querySelectorAll('[data-slate-string]')].flatMap((element) =>
    [...element.childNodes].filter((node) => node instanceof Text),
  );
}

/**
 * The text nodes of the editor with their places in the plain text of `body`.
 *
 * The editor (Slate) is not exposed to plugins, but it marks the element of every text. Those with words in them come in
 * the order of the plain text's. Undefined where the editor shows other words than `body` has: it tells the form of what
 * was typed a moment later.
 */
export function shownTexts(editor: Element, body: unknown): readonly ShownText[] | undefined {
  const { text, spans } = plainBody(body);
  const wordy = spans.filter(({ start, end }) => end > start);
  const elements = [...editor.querySelectorAll('[data-slate-node="text"]')]
    .map(textNodesOf)
    .filter((nodes) => nodes.some(({ data }) => data !== ''));
  if (elements.length !== wordy.length) return undefined;
  const shown: ShownText[] = [];
  for (const [index, nodes] of elements.entries()) {
    const span = wordy[index];
    if (span === undefined) return undefined;
    let start = span.start;
    for (const node of nodes) {
      // A line break at the end of a text is shown twice by the editor.
      const end = Math.min(span.end, start + node.length);
      if (!node.data.startsWith(text.slice(start, end))) return undefined;
      shown.push({ node, start, end });
      start = end;
    }
    if (start !== span.end) return undefined;
  }
  return shown;
}

/** The ranges of the page that show the plain text from `start` to `end`. */
export function rangesOf(shown: readonly ShownText[], start: number, end: number): Range[] {
  return shown
    .filter((each) => each.start < end && each.end > start)
    .map((each) => {
      const range = document.createRange();
      range.setStart(each.node, Math.max(start, each.start) - each.start);
      range.setEnd(each.node, Math.min(end, each.end) - each.start);
      return range;
    });
}

/** The stretch of the plain text that a range of the page goes over; undefined where it goes over none. */
export function stretchOf(
  shown: readonly ShownText[],
  range: Range,
): { readonly start: number; readonly end: number } | undefined {
  const touched = shown.filter(({ node }) => range.intersectsNode(node));
  const first = touched.at(0);
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.node === range.endContainer ? last.start + range.endOffset : last.end;
  return end > start ? { start, end: Math.min(end, last.end) } : undefined;
}
