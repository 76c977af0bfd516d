import type { CleaningRule, ScrapedDraft } from './draft';
import { joinLines } from './hard-wraps';
import { sameWords } from './same-words';
import { looksLikeTitle } from './title';

const HERE = /^(?:you are here|sie sind hier|sie befinden sich hier)\s*:?\s*/i;
const HOME = /^(?:home|homepage|start|startseite|news|nachrichten)$/i;
const LEADING_SEPARATOR = /^(?:\/|[>›→]\s*|»\s+)(?=\S)/;
const SEPARATOR = /\s+(?:[>›»→|/]|::)\s+/;

const WHY = 'The path of the page on its site, which the scraper took for text.';

/** The entries of a line that is a breadcrumb, given the line after it; undefined where it is none. */
function entriesOf(line: string, next: string): readonly string[] | undefined {
  const led = LEADING_SEPARATOR.test(line) || HERE.test(line);
  const rest = line.replace(HERE, '').replace(LEADING_SEPARATOR, '');
  if (led && sameWords(rest, next)) return [rest];
  const entries = (line.startsWith('/') ? rest.split(/\s*\/\s*/) : rest.split(SEPARATOR)).filter(
    (entry) => entry !== '',
  );
  const last = entries.at(-1);
  if (last === undefined) return undefined;
  if (led) return entries;
  const fromHome = entries.length > 1 && HOME.test(entries[0] ?? '');
  return fromHome || (entries.length > 1 && sameWords(last, next)) ? entries : undefined;
}

/** The first paragraph without its first line. */
function withoutFirstLine({ paragraphs, ...draft }: ScrapedDraft): ScrapedDraft {
  const [first, ...others] = paragraphs;
  if (first === undefined) return { paragraphs, ...draft };
  const lines = first.lines.slice(1);
  return { ...draft, paragraphs: lines.length > 0 ? [{ ...first, lines }, ...others] : others };
}

/**
 * Takes the breadcrumb out of the first line: "/Title", "Home > Politics > Title".
 *
 * Where nothing after it could be the title, its last entry is the title and stays.
 */
export const breadcrumb: CleaningRule = {
  name: 'breadcrumb',
  apply: (draft) => {
    const first = draft.paragraphs[0];
    const line = first?.lines[0];
    if (first === undefined || line === undefined) return draft;
    const inParagraph = first.lines[1];
    const nextParagraph = joinLines(draft.paragraphs[1]?.lines ?? []);
    const next = inParagraph ?? nextParagraph;
    const entries = entriesOf(line, next);
    if (entries === undefined) return draft;
    const last = entries.at(-1) ?? '';
    const rest = withoutFirstLine(draft);
    if (sameWords(last, next) || looksLikeTitle(next)) {
      return { ...rest, removed: [...draft.removed, { rule: 'breadcrumb', text: line, why: WHY }] };
    }
    const path = line.slice(0, line.lastIndexOf(last));
    return {
      ...rest,
      paragraphs: [{ role: 'text', lines: [last] }, ...rest.paragraphs],
      removed: [...draft.removed, { rule: 'breadcrumb', text: path.trim(), why: WHY }],
    };
  },
};
