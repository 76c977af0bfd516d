import { linkAddress } from './addresses';
import { element, type Element, type PageNode } from './element';
import type { MarkedPlace } from './marked-places';

/** A stretch of text of one format, and all that lies around it. */
interface Leaf {
  readonly text: string;
  readonly formats: readonly ('strong' | 'em' | 'u' | 's' | 'code')[];
  /** The link that it is in, by its number among the links of the block. */
  readonly link: { readonly at: number; readonly address: string } | undefined;
  /** Outermost first. */
  readonly places: readonly MarkedPlace[];
}

/** A text node with its place in the plain text of the field. */
export interface PlacedText {
  readonly text: string;
  readonly start: number;
  readonly formats: Leaf['formats'];
  readonly link: { readonly at: number; readonly url: string } | undefined;
}

/** A text node, cut wherever a quotation begins or ends. */
function leavesOf({ text, start, formats, link }: PlacedText, places: readonly MarkedPlace[]): Leaf[] {
  const end = start + text.length;
  const inside = places.filter((place) => place.start < end && place.end > start);
  const cuts = inside.flatMap((place) => [place.start, place.end]).filter((at) => at > start && at < end);
  const bounds = [...new Set([start, ...cuts, end])].sort((one, other) => one - other);
  const address = link && linkAddress(link.url);
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? start;
    return {
      text: text.slice(from - start, to - start),
      formats,
      link: link && address !== undefined ? { at: link.at, address } : undefined,
      places: inside.filter((place) => place.start <= from && place.end >= to),
    };
  });
}

/** Neighbours that share something, together. */
function runsOf<T>(leaves: readonly Leaf[], shared: (leaf: Leaf) => T): { by: T; leaves: Leaf[] }[] {
  const runs: { by: T; leaves: Leaf[] }[] = [];
  for (const leaf of leaves) {
    const last = runs.at(-1);
    const by = shared(leaf);
    if (last && last.by === by) last.leaves.push(leaf);
    else runs.push({ by, leaves: [leaf] });
  }
  return runs;
}

/** Text with its line breaks. */
function lines(text: string): PageNode[] {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [element('br', {}), line]));
}

function formatted({ text, formats }: Leaf): PageNode[] {
  return formats.reduceRight<PageNode[]>((inner, format) => [element(format, {}, inner)], lines(text));
}

function linked(leaves: readonly Leaf[]): PageNode[] {
  return runsOf(leaves, ({ link }) => link?.at).flatMap(({ leaves: run }) => {
    const inner = run.flatMap(formatted);
    const address = run[0]?.link?.address;
    return address === undefined ? inner : [element('a', { href: address }, inner)];
  });
}

/** The element of a quotation: `q` around words that were said, `span` around what only reports them. */
function quoteElement({ quote, id }: MarkedPlace, isFirst: boolean, inner: readonly PageNode[]): Element {
  const said = quote.kind !== 'indirect';
  const cite = said && quote.sourceUrl !== undefined ? linkAddress(quote.sourceUrl) : undefined;
  return element(
    said ? 'q' : 'span',
    { id: isFirst ? id : undefined, class: said ? 'quote' : 'reported', cite },
    inner,
  );
}

function quoted(leaves: readonly Leaf[], depth: number, begun: Set<string>): PageNode[] {
  return runsOf(leaves, ({ places }) => places[depth]).flatMap(({ by: place, leaves: run }) => {
    if (place === undefined) return linked(run);
    const isFirst = !begun.has(place.id);
    begun.add(place.id);
    return [quoteElement(place, isFirst, quoted(run, depth + 1, begun))];
  });
}

/**
 * Texts of one block with the quotations in them marked. Quotations lie outside, links within them, formats innermost; a
 * quotation that goes through several blocks or crosses another one becomes several elements, of which the first has the
 * id.
 *
 * @param begun the ids that the page has so far; those of this block are added.
 */
export function markedText(
  texts: readonly PlacedText[],
  places: readonly MarkedPlace[],
  begun: Set<string>,
): readonly PageNode[] {
  return quoted(
    texts.flatMap((each) => leavesOf(each, places)),
    0,
    begun,
  );
}
