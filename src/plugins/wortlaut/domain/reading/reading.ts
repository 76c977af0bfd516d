import type { Block } from '../text/blocks';

/** Something a reader left out of what it was given. */
export interface Removal {
  /** The name of the rule that took it out, the same for every text: a caller may translate it. */
  readonly rule: string;
  /** The words as they stood, white space folded. */
  readonly text: string;
  /** One English sentence for the person who checks an import. */
  readonly why: string;
}

/** What every reader makes of its input. Each word of the input stands in exactly one of title, blocks and removed. */
export interface Reading {
  /** The headline; empty where the input has none. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What the page's own counter said, where it had one. */
  readonly hits: number | undefined;
  /** In the order in which the rules ran. */
  readonly removed: readonly Removal[];
}
