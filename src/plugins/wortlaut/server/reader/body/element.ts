/** A piece of a page, escaped by the template that writes it out: text as it is, or an element. */
export type PageNode = string | Element;

export interface Element {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

/** What the body of an article may consist of. */
export type Tag =
  | 'a'
  | 'blockquote'
  | 'br'
  | 'code'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'img'
  | 'li'
  | 'ol'
  | 'p'
  | 'pre'
  | 'q'
  | 's'
  | 'span'
  | 'strong'
  | 'u'
  | 'ul';

/** An element; attributes that are undefined are left out. */
export function element(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly PageNode[] = [],
): Element {
  const given = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return { tag, attributes: Object.fromEntries(given), children };
}
