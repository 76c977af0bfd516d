/** The document tree that Strapi's `blocks` attribute holds, as far as Wortlaut reads and writes it. */

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly InlineNode[];
}

export interface QuoteBlock {
  readonly type: 'quote';
  readonly children: readonly InlineNode[];
}

export interface CodeBlock {
  readonly type: 'code';
  readonly language?: string;
  readonly children: readonly TextNode[];
}

export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: readonly (ListItemNode | ListBlock)[];
}

export interface ImageBlock {
  readonly type: 'image';
  readonly image: {
    readonly url: string;
    readonly alternativeText?: string | null;
    readonly caption?: string | null;
  };
  readonly children: readonly TextNode[];
}

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | CodeBlock | ListBlock | ImageBlock;
