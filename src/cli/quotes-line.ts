import type { KnownPerson } from '../plugins/wortlaut/domain/people/person';
import type { Language } from '../plugins/wortlaut/domain/quotes/utterance';

/** A line of input for `wortlaut quotes`, checked. */
export interface QuotesLine {
  readonly id: string | number;
  readonly lang: Language;
  readonly text: string;
  readonly persons: readonly KnownPerson[];
}

/** What a line that cannot be read is answered with. */
export interface InvalidLine {
  /** The line's own id, where it could be read. */
  readonly id: string | number | null;
  /** Counted from 1. */
  readonly line: number;
  readonly error: { readonly kind: 'malformed-json' | 'invalid-field'; readonly message: string };
}

/**
 * Reads one line of input: `{id, lang, text, persons?}`.
 *
 * @param number of the line, from 1, for the answer where it cannot be read
 */
export function parseQuotesLine(line: string, number: number): QuotesLine | InvalidLine {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    return {
      id: null,
      line: number,
      error: { kind: 'malformed-json', message: `This line is not JSON: ${reason}` },
    };
  }
  const fields = fieldsOf(value);
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : null;
  const invalid = (message: string): InvalidLine => ({
    id,
    line: number,
    error: { kind: 'invalid-field', message },
  });
  if (id === null) return invalid('"id" has to be a string or a number.');
  const lang = languageOf(fields.lang);
  if (!lang) return invalid('"lang" has to be "de" or "en".');
  if (typeof fields.text !== 'string') return invalid('"text" has to be a string.');
  const persons = personsOf(fields.persons);
  if (!persons)
    return invalid('"persons" has to be a list of objects with a "name" and, if any, a list of "aliases".');
  return { id, lang, text: fields.text, persons };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Of a tag like "de-AT" the language alone counts. */
function languageOf(value: unknown): Language | undefined {
  const [primary] = typeof value === 'string' ? value.toLowerCase().split(/[-_]/) : [];
  return primary === 'de' || primary === 'en' ? primary : undefined;
}

function personsOf(value: unknown): readonly KnownPerson[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const persons: KnownPerson[] = [];
  for (const entry of value) {
    const { id, name, givenName, familyName, aliases } = fieldsOf(entry);
    if (typeof name !== 'string' || name.trim() === '') return undefined;
    const names = aliases ?? [];
    if (!Array.isArray(names) || !names.every((alias) => typeof alias === 'string')) return undefined;
    persons.push({
      ...(typeof id === 'string' ? { id } : {}),
      name,
      ...(typeof givenName === 'string' ? { givenName } : {}),
      ...(typeof familyName === 'string' ? { familyName } : {}),
      aliases: names,
    });
  }
  return persons;
}
