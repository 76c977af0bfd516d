import { fold } from '../text/fold';
import type { Utf16Range } from '../text/offsets';
import { describe } from './describe';
import { DISTINCTIVE_LENGTH, LEAST_SIMILARITY } from './limits';
import { occurrencesOf, openEnds } from './occurrences';
import { openText, type OpenedText } from './resolve';
import { resolveAll } from './resolve-all';
import type { QuoteSelectors, Resolution } from './selectors';
import { similarity } from './similar-places';

/** The texts of an article by field; one that is left out is empty. */
export type FieldTexts<Field extends string> = Readonly<Partial<Record<Field, string>>>;

export interface DescribedInField<Field extends string> {
  readonly field: Field;
  readonly selectors: QuoteSelectors;
}

/** `field` is where the quotation is now; of a lost one, where it was, and its nearest text is there. */
export type ResolutionInField<Field extends string> = Resolution & { readonly field: Field };

/** A place in another field at which a quotation's words stand since the edit. */
interface Arrival<Field extends string> {
  readonly field: Field;
  readonly range: Utf16Range;
}

function overlap(one: Arrival<string>, other: Arrival<string>): boolean {
  return one.field === other.field && one.range.start < other.range.end && other.range.start < one.range.end;
}

/** Whether the wording is left where it was, in nearly its own words: then what stands elsewhere may be a copy of it. */
function leftBehind({ exact }: QuoteSelectors, resolution: Extract<Resolution, { kind: 'lost' }>): boolean {
  if (resolution.reason === 'ambiguous') return true;
  const nearest = resolution.nearest === undefined ? '' : fold(resolution.nearest.text).text;
  return similarity(fold(exact).text, nearest) >= LEAST_SIMILARITY;
}

/** Whether two were described at the same place. */
function describedAlike(
  one: DescribedInField<string> | undefined,
  other: DescribedInField<string> | undefined,
): boolean {
  return (
    one?.field === other?.field &&
    one?.selectors.start === other?.selectors.start &&
    one?.selectors.end === other?.selectors.end
  );
}

/** Opens each text once, at the first need. */
function opener<Field extends string>(texts: FieldTexts<Field>): (field: Field) => OpenedText {
  const opened = new Map<Field, OpenedText>();
  return (field) => {
    const known = opened.get(field) ?? openText(texts[field] ?? '');
    opened.set(field, known);
    return known;
  };
}

/** What was lost from its field is looked up in the others: the one place to which its words came new, if there is one. */
function arrivalsOf<Field extends string>(
  fields: readonly Field[],
  texts: FieldTexts<Field>,
  former: FieldTexts<Field>,
): (described: DescribedInField<Field>) => Arrival<Field> | undefined {
  const openedNow = opener(texts);
  const openedFormer = opener(former);
  return ({ field: own, selectors }) => {
    const wording = fold(selectors.exact).text.trim();
    if (wording.length < DISTINCTIVE_LENGTH) return undefined;
    const open = openEnds(selectors.prefix, selectors.exact, selectors.suffix);
    const placesIn = ({ folded }: OpenedText): readonly Utf16Range[] =>
      occurrencesOf(wording, folded, open).map(folded.toOriginal);
    const others = fields.filter((field) => field !== own);
    if (others.some((field) => placesIn(openedFormer(field)).length > 0)) return undefined;
    const places = others.flatMap((field) => placesIn(openedNow(field)).map((range) => ({ field, range })));
    return places.length === 1 ? places[0] : undefined;
  };
}

/** Each field by itself. */
function resolveEach<Field extends string>(
  fields: readonly Field[],
  all: readonly DescribedInField<Field>[],
  texts: FieldTexts<Field>,
  former: FieldTexts<Field> | undefined,
): readonly ResolutionInField<Field>[] {
  const results: ResolutionInField<Field>[] = [];
  for (const field of fields) {
    const own = [...all.keys()].filter((index) => all[index]?.field === field);
    const selectors = own.flatMap((index) => all[index]?.selectors ?? []);
    const resolved = resolveAll(selectors, texts[field] ?? '', former && (former[field] ?? ''));
    own.forEach((index, at) => {
      const resolution = resolved[at];
      if (resolution !== undefined) results[index] = { ...resolution, field };
    });
  }
  return results;
}

/**
 * Resolves the quotations of all fields of an article together: each in its own field as `resolveAll` does, and one that
 * left it for another field, as a sentence that was moved from the abstract into the body, there.
 *
 * Only with the former texts can that be beyond doubt: the words are gone from the one field and came new into exactly
 * one place of exactly one other in the same edit, are long enough not to be there by chance, and no other quotation is
 * at that place. The results are in the order of the selectors.
 *
 * `fields` names all fields of the article, whether they have a text or not.
 */
export function resolveInFields<Field extends string>(
  fields: readonly Field[],
  all: readonly DescribedInField<Field>[],
  texts: FieldTexts<Field>,
  former?: FieldTexts<Field>,
): readonly ResolutionInField<Field>[] {
  const results = resolveEach(fields, all, texts, former);
  if (former === undefined || results.every(({ kind }) => kind !== 'lost')) return results;
  const arrivalOf = arrivalsOf(fields, texts, former);
  const arrivals = results.map((result, index) => {
    const described = all[index];
    const left = result.kind === 'lost' && described && !leftBehind(described.selectors, result);
    return left === true ? arrivalOf(described) : undefined;
  });
  const taken = results.flatMap((result): readonly Arrival<Field>[] =>
    result.kind === 'lost' ? [] : [{ field: result.field, range: result.selectors }],
  );
  return results.map((result, index) => {
    const arrival = arrivals[index];
    if (arrival === undefined) return result;
    const others = arrivals.filter((_, at) => !describedAlike(all[at], all[index]));
    const rivals = [...taken, ...others.filter((other) => other !== undefined)];
    if (rivals.some((rival) => overlap(rival, arrival))) return result;
    const { field, range } = arrival;
    return { kind: 'moved', field, selectors: describe(texts[field] ?? '', range) };
  });
}
