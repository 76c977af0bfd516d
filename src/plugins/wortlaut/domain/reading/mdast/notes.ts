import type { Removal } from '../reading';

/** No-break, narrow no-break and figure space. */
const NO_BREAK_SPACES = /[\u00a0\u202f\u2007]/g;
/** Byte order mark, zero-width space, word joiner, and control characters that no article means. */
const INVISIBLE = /[\ufeff\u200b\u2060\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** What a reader does to words on the way, gathered for the report. */
export class Notes {
  readonly removed: Removal[] = [];
  readonly rewritten: Removal[] = [];
  private noBreakSpaces = 0;
  private hardWraps = 0;

  /** Words that are no part of the article. */
  remove(rule: string, text: string, why: string): void {
    this.removed.push({ rule, text: text.replace(/\s+/g, ' ').trim(), why });
  }

  /** Words that stay in another form. */
  rewrite(rule: string, text: string, why: string): void {
    this.rewritten.push({ rule, text: text.replace(/\s+/g, ' ').trim(), why });
  }

  /** `text` on one line, with plain spaces for no-break ones and without signs that nobody sees. */
  plain(text: string): string {
    return text
      .replace(/[ \t]*\r?\n[ \t]*/g, () => {
        this.hardWraps += 1;
        return ' ';
      })
      .replace(NO_BREAK_SPACES, () => {
        this.noBreakSpaces += 1;
        return ' ';
      })
      .replace(INVISIBLE, '');
  }

  /** All removals; no-break spaces and hard wraps as one line each. */
  allRemoved(): readonly Removal[] {
    const counted: Removal[] = [];
    const count = (rule: string, number: number, words: string, why: string): void => {
      if (number > 0) counted.push({ rule, text: `${number} ${words}`, why });
    };
    const layout = 'They belong to one layout; a plain space took the place of each.';
    count('no-break-spaces', this.noBreakSpaces, 'no-break spaces', layout);
    count('hard-wraps', this.hardWraps, 'line ends within a paragraph', layout);
    return [...this.removed, ...counted];
  }
}
