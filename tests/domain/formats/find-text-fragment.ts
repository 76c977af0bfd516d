import type { Utf16Range } from '../../../src/plugins/wortlaut/domain/text/offsets';

/*
 * How a browser finds a text directive: "Finding ranges in a document" of the URL Fragment Text Directives, step by
 * step, over a plain text whose paragraphs are divided by line breaks. Written without a look at the code under test.
 */

interface Directive {
  readonly prefix: string | undefined;
  readonly start: string;
  readonly end: string | undefined;
  readonly suffix: string | undefined;
}

function parse(fragment: string): Directive {
  const parts = fragment.slice('#:~:text='.length).split(',');
  const decoded = (part: string) => decodeURIComponent(part);
  const prefix = parts[0]!.endsWith('-') ? decoded(parts.shift()!.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)!.startsWith('-') ? decoded(parts.pop()!.slice(1)) : undefined;
  if (parts.length < 1 || parts.length > 2 || parts.some((part) => part.includes('-'))) {
    throw new Error(`Not a text directive: ${fragment}`);
  }
  return { prefix, start: decoded(parts[0]!), end: parts[1] && decoded(parts[1]), suffix };
}

/** Primary level: letters without case and accents, without invisible signs; runs of white space are one. */
function comparable(text: string): { readonly key: string; readonly offsets: readonly number[] } {
  let key = '';
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    const base = /\s/.test(char)
      ? key.endsWith(' ')
        ? ''
        : ' '
      : char
          .normalize('NFD')
          .toLowerCase()
          .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
    for (let unit = 0; unit < base.length; unit += 1) offsets.push(at);
    key += base;
    at += char.length;
  }
  return { key, offsets: [...offsets, text.length] };
}

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

function paragraphs(text: string): readonly Utf16Range[] {
  return [...text.matchAll(/[^\n\r]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function findString(
  text: string,
  query: string,
  { start, end }: Utf16Range,
  bounded: { readonly start: boolean; readonly end: boolean },
): Utf16Range | undefined {
  const wanted = comparable(query).key;
  for (const paragraph of paragraphs(text)) {
    if (paragraph.end <= start || paragraph.start >= end) continue;
    const block = text.slice(paragraph.start, paragraph.end);
    const breaks = new Set([...segmenter.segment(block)].map(({ index }) => index).concat(block.length));
    const { key, offsets } = comparable(block);
    for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
      const from = offsets[at]!;
      const to = offsets[at + wanted.length]!;
      if (paragraph.start + from < start || paragraph.start + to > end) continue;
      if (bounded.start && !breaks.has(from)) continue;
      if (bounded.end && !breaks.has(to)) continue;
      return { start: paragraph.start + from, end: paragraph.start + to };
    }
  }
  return undefined;
}

/** Past white space, and past signs that a search at this level does not see. */
function nextVisible(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s\u00ad\u200b\u200f]/.test(text[next]!)) next += 1;
  return next;
}

/** Where a browser scrolls to; undefined where it finds nothing. */
export function findTextFragment(text: string, fragment: string): Utf16Range | undefined {
  const { prefix, start, end, suffix } = parse(fragment);
  let from = 0;
  while (from < text.length) {
    let match: Utf16Range | undefined;
    const endsWord = end !== undefined || suffix === undefined;
    if (prefix !== undefined) {
      const before = findString(text, prefix, { start: from, end: text.length }, { start: true, end: false });
      if (before === undefined) return undefined;
      from = before.start + 1;
      const next = nextVisible(text, before.end);
      if (next >= text.length) return undefined;
      match = findString(text, start, { start: next, end: text.length }, { start: false, end: endsWord });
      if (match === undefined) return undefined;
      if (match.start !== next) continue;
    } else {
      match = findString(text, start, { start: from, end: text.length }, { start: true, end: endsWord });
      if (match === undefined) return undefined;
      from = match.start + 1;
    }
    let rest = match.end;
    while (rest < text.length || (end === undefined && suffix === undefined)) {
      if (end !== undefined) {
        const last = findString(
          text,
          end,
          { start: rest, end: text.length },
          { start: true, end: suffix === undefined },
        );
        if (last === undefined) return undefined;
        match = { start: match.start, end: last.end };
      }
      if (suffix === undefined) return match;
      const next = nextVisible(text, match.end);
      const after = findString(text, suffix, { start: next, end: text.length }, { start: false, end: true });
      if (after === undefined) return undefined;
      if (after.start === next) return match;
      if (end === undefined) break;
      rest = match.end;
    }
    if (end !== undefined && rest >= text.length) return undefined;
  }
  return undefined;
}
