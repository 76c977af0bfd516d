import type { ArticleNote, FieldChange, RecordResult } from '../articles/outcome';
import type { LinkNote } from '../links/link-note';

const LONGEST_SHOWN = 70;

/** A text on one line, cut where it is long. */
export function shown(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  if (line === '') return '(empty)';
  return line.length <= LONGEST_SHOWN
    ? line
    : `${line.slice(0, LONGEST_SHOWN).trimEnd()} … (${line.length} characters)`;
}

function changeLine({ field, before, after }: FieldChange): string {
  return before === undefined
    ? `    ${field}: ${shown(after)}`
    : `    ${field}: ${shown(before)} → ${shown(after)}`;
}

function noteLines(note: ArticleNote): string[] {
  const quotes = note.quotes.map(
    ({ text, speaker, certainty }) =>
      `    quote, ${certainty === 'certain' ? 'certain' : 'for review'}: “${shown(text)}” — ${speaker ?? 'no speaker'}`,
  );
  return [
    ...note.fields.map(changeLine),
    ...quotes,
    ...note.newPersons.map((name) => `    new person: ${name}`),
    ...note.removed.map(({ rule, text }) => `    removed (${rule}): ${shown(text)}`),
    ...note.rewritten.map(({ rule, text }) => `    kept as text (${rule}): ${shown(text)}`),
    ...note.notes.map((text) => `    ${text}`),
    ...(note.withheld === undefined ? [] : [`    stays a draft: ${note.withheld}`]),
  ];
}

const HEADS: Readonly<Record<RecordResult['kind'], string>> = {
  created: 'create',
  updated: 'change',
  restored: 'restore',
  unchanged: 'leave alone, unchanged',
  left: 'leave alone',
  linked: 'link',
  'passed-over': 'pass over',
  failed: 'cannot import',
};

/** What would be done with a record, field by field: some lines of text, for a dry run. */
export function describeResult(result: RecordResult): string {
  const head = `${HEADS[result.kind]}: ${result.place}`;
  if (result.kind === 'created' || result.kind === 'updated') return [head, ...noteLines(result)].join('\n');
  return 'reason' in result ? `${head}\n    ${result.reason}` : head;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** What would become of the links of an article to others of its old site, link by link: some lines of text, for a dry run. */
export function describeLinks({ sourceId, rewritten, notIn, left, waiting }: LinkNote): string {
  const head = rewritten.length > 0 ? 'lead links here' : 'leave links alone';
  return [
    `${head}: ${sourceId}`,
    ...rewritten.map(({ from, to }) => `    link: ${onOneLine(from)} → ${onOneLine(to)}`),
    ...waiting.map((address) => `    left in the public text until its target is public: ${address}`),
    ...notIn.map((address) => `    left, nothing came from there: ${address}`),
    ...left.map((address) => `    left, somebody edited the article since: ${address}`),
  ].join('\n');
}
