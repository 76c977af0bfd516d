import { describe } from '../../domain/anchors/describe';
import type { FoundPerson, KnownPerson } from '../../domain/people/person';
import type { ArticleQuote } from '../../domain/quotes/read-article-quotes';
import { FIELDS, type FieldTexts } from '../desk/article-text';
import { readingOrder } from './article-texts';
import type { Place } from './place-again';

/** Whom a text names as the speaker of a suggestion who is not certain to be a stored person. */
export interface FoundSpeaker {
  /** The name as the text has it; null where the text names several. */
  readonly name: string | null;
  /** The documentIds of stored persons who may be meant. */
  readonly candidates: readonly string[];
}

/** A finding as a quote is stored. */
export interface Suggestion {
  readonly text: string;
  readonly fields: Pick<ArticleQuote, 'kind' | 'speakerLabel' | 'speakerRole' | 'place' | 'confidence'> & {
    readonly attribution: string | undefined;
  };
  readonly places: readonly Place[];
  /** The documentId of the speaker; only a stored person who is meant without doubt. */
  readonly speaker: string | undefined;
  readonly foundSpeaker: FoundSpeaker | undefined;
  readonly position: number;
}

const isCalled = (person: KnownPerson, name: string): boolean =>
  [person.name, person.familyName, ...(person.aliases ?? [])].some(
    (each) => each !== undefined && each.trim().toLowerCase() === name.toLowerCase(),
  );

const idsOf = (persons: readonly (KnownPerson | undefined)[]): string[] => [
  ...new Set(persons.flatMap((person) => person?.id ?? [])),
];

function foundSpeaker(
  { speaker }: ArticleQuote,
  known: readonly KnownPerson[],
): Pick<Suggestion, 'speaker' | 'foundSpeaker'> {
  const calledLike = ({ name }: FoundPerson) => known.filter((person) => isCalled(person, name));
  if (speaker.kind === 'person') {
    const { person } = speaker;
    if (person.known?.id !== undefined) return { speaker: person.known.id, foundSpeaker: undefined };
    return {
      speaker: undefined,
      foundSpeaker: { name: person.name, candidates: idsOf(calledLike(person)) },
    };
  }
  if (speaker.kind !== 'candidates') return { speaker: undefined, foundSpeaker: undefined };
  const candidates = idsOf(
    speaker.persons.flatMap((person) => (person.known ? [person.known] : calledLike(person))),
  );
  return { speaker: undefined, foundSpeaker: { name: null, candidates } };
}

/** Where a quote comes in its article: by its first place in the body, else by its first place at all. */
export function positionOf(
  texts: FieldTexts,
  places: readonly Pick<Place, 'field' | 'start' | 'state'>[],
): number | undefined {
  const standing = places
    .filter(({ state }) => state !== 'lost')
    .sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start);
  const first = standing.find(({ field }) => field === 'body') ?? standing[0];
  return first && readingOrder(texts, first.field, first.start);
}

/** The places of a finding, described. */
export function placesOf({ occurrences }: ArticleQuote, texts: FieldTexts): Place[] {
  return occurrences.map(({ field, part, start, end }) => ({
    field,
    part,
    ...describe(texts[field], { start, end }),
    state: 'anchored',
  }));
}

/** What is suggested for a finding; `known` are the persons that its article was read with. */
export function toSuggestion(
  finding: ArticleQuote,
  texts: FieldTexts,
  known: readonly KnownPerson[],
): Suggestion {
  const places = placesOf(finding, texts);
  const { text, kind, speakerLabel, speakerRole, attributionText: attribution, place, confidence } = finding;
  return {
    text,
    fields: { kind, speakerLabel, speakerRole, attribution, place, confidence },
    places,
    ...foundSpeaker(finding, known),
    position: positionOf(texts, places) ?? 0,
  };
}
