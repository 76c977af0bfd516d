import type { Core } from '@strapi/strapi';
import type { DeskDoubt, DeskFields, DeskLocale, DeskPerson, DeskQuote } from '../../contracts/quote-desk';
import type { ArticleQuote } from '../../domain/quotes/read-article-quotes';
import { FIELDS, textsOf, type FieldTexts } from './article-text';
import type { Caller } from '../callers/caller';
import { readDraftTexts } from './desk-article';
import { doubtsAbout, speakerOf } from './doubts';
import { findQuotes, isCovered, type Covering } from './findings';
import { unexplainedChange } from '../publication/needs-correction';
import { placeQuotes, type PlacedQuote } from './place-quotes';
import { versionOf } from './quote-version';
import { showPersons } from './shown-persons';
import { readQuotesOf, type QuoteVersions } from './stored-quote';

type Persons = ReadonlyMap<string, DeskPerson>;

/** A stored quote with where it stands and what the text says there. */
export interface ReadQuote {
  readonly versions: QuoteVersions;
  readonly placed: PlacedQuote;
  readonly finding: ArticleQuote | undefined;
}

/** What the desk reads in a text. */
export interface TextReading {
  readonly texts: FieldTexts;
  readonly stored: readonly ReadQuote[];
  /** Everything that was found, in reading order. */
  readonly findings: readonly ArticleQuote[];
  /** What was found and is no stored quote. */
  readonly unstored: readonly ArticleQuote[];
}

/** The places at which a finding is the same quote: where it stands, or stood. */
function coveringOf({ versions: { draft }, placed }: Omit<ReadQuote, 'finding'>): Covering {
  const standing = placed.occurrences.filter(({ state }) => state !== 'lost');
  const reworded = placed.losses.flatMap(({ nearest }) => nearest ?? []);
  return { kind: draft.kind, text: draft.text, places: [...standing, ...reworded] };
}

/** Reads the quotes of a text: those stored of the article, each where it stands now, and what else is found. */
export async function readText(
  strapi: Core.Strapi,
  article: string | undefined,
  locale: DeskLocale,
  fields: DeskFields,
): Promise<TextReading> {
  const texts = textsOf(fields);
  const versions = article === undefined ? [] : await readQuotesOf(strapi, article, locale);
  const former = article === undefined ? undefined : await readDraftTexts(strapi, article, locale);
  const place = (some: readonly QuoteVersions[]) => {
    const placed = placeQuotes(
      some.map(({ draft }) => draft),
      texts,
      former,
    );
    return some.flatMap((each, index) => {
      const at = placed[index];
      return at ? [{ versions: each, placed: at }] : [];
    });
  };
  // A rejected one claims no place that another could have.
  const isRejected = ({ draft }: QuoteVersions) => draft.review === 'rejected';
  const all = [...place(versions.filter((each) => !isRejected(each))), ...place(versions.filter(isRejected))];
  const findings = await findQuotes(strapi, texts, locale);
  const stored = all.map((each) => ({
    ...each,
    finding: findings.find((finding) => isCovered(finding, coveringOf(each))),
  }));
  const unstored = findings.filter((finding) => !stored.some((each) => isCovered(finding, coveringOf(each))));
  return { texts, stored, findings, unstored };
}

/** The name that the text gives to a suggestion's speaker whom nobody has stored; undefined where it is another case. */
function newSpeakerOf({ versions: { draft }, finding }: ReadQuote): string | undefined {
  if (draft.review !== 'suggested' || draft.speaker !== undefined || draft.origin !== 'found')
    return undefined;
  if (finding?.speaker.kind !== 'person' || finding.speaker.person.known) return undefined;
  return finding.speaker.person.name;
}

/** Persons as the desk shows them, and whether the one who asks may make others. */
interface Directory {
  readonly persons: Persons;
  readonly mayMakePersons: boolean;
}

/** Whether a finding may be accepted unseen. That its speaker is yet to be made a person leaves no doubt who that is. */
const isCertain = (doubts: readonly DeskDoubt[], { mayMakePersons }: Directory): boolean =>
  doubts.every(({ kind }) => kind === 'new-person' && mayMakePersons);

function toDeskQuote(read: ReadQuote, directory: Directory): DeskQuote {
  const { persons } = directory;
  const { versions, placed, finding } = read;
  const { draft, published } = versions;
  const isOpen = draft.review === 'suggested';
  const found = isOpen && draft.speaker === undefined && finding ? speakerOf(finding, persons) : undefined;
  const unattributed = draft.speaker === undefined && draft.speakerLabel === undefined;
  const doubts = isOpen
    ? [
        ...doubtsAbout(draft.kind, draft.confidence),
        ...(found?.doubts ?? (unattributed ? [{ kind: 'unattributed' } as const] : [])),
      ]
    : [];
  return {
    documentId: draft.documentId,
    version: versionOf(draft),
    review: draft.review,
    origin: draft.origin,
    text: draft.text,
    kind: draft.kind,
    speaker: persons.get(draft.speaker ?? '') ?? found?.person,
    newSpeakerName: newSpeakerOf(read),
    speakerLabel: draft.speakerLabel,
    speakerRole: draft.speakerRole,
    attribution: draft.attribution,
    confidence: draft.confidence,
    isCertain: isOpen && isCertain(doubts, directory) && placed.state !== 'lost',
    doubts,
    ...placed,
    correction: draft.correction,
    isPublic: published !== undefined,
    needsCorrection: published !== undefined && unexplainedChange(published, draft) !== undefined,
  };
}

function toSuggestion(finding: ArticleQuote, directory: Directory): DeskQuote {
  const { person, newName, doubts: aboutSpeaker } = speakerOf(finding, directory.persons);
  const doubts = [...doubtsAbout(finding.kind, finding.confidence), ...aboutSpeaker];
  return {
    documentId: undefined,
    version: '',
    review: 'suggested',
    origin: 'found',
    text: finding.text,
    kind: finding.kind,
    speaker: person,
    newSpeakerName: newName,
    speakerLabel: finding.speakerLabel,
    speakerRole: finding.speakerRole,
    attribution: finding.attributionText,
    confidence: finding.confidence,
    isCertain: isCertain(doubts, directory),
    doubts,
    state: 'anchored',
    losses: [],
    occurrences: finding.occurrences.map((occurrence) => ({ ...occurrence, state: 'anchored' })),
    correction: undefined,
    isPublic: false,
    needsCorrection: false,
  };
}

/** Where a quote comes in reading order: by its place in the body, and before all of these where it has none there. */
function orderOf({ occurrences, losses }: DeskQuote): [number, number] {
  const places = occurrences.length > 0 ? occurrences : losses.flatMap(({ nearest }) => nearest ?? []);
  const first = places.find(({ field }) => field === 'body') ?? places[0];
  return [FIELDS.indexOf(first?.field ?? 'body'), first?.start ?? Infinity];
}

function inReadingOrder(one: DeskQuote, other: DeskQuote): number {
  const [field, start] = orderOf(one);
  const [otherField, otherStart] = orderOf(other);
  return field - otherField || (start === otherStart ? 0 : start - otherStart);
}

const personsIn = ({ speaker }: ArticleQuote): string[] => {
  const persons =
    speaker.kind === 'person' ? [speaker.person] : speaker.kind === 'candidates' ? speaker.persons : [];
  return persons.flatMap(({ known }) => known?.id ?? []);
};

/** The quotes of a reading as the desk shows them to the caller, in reading order. */
export async function showReading(
  strapi: Core.Strapi,
  { stored, unstored }: TextReading,
  locale: DeskLocale,
  caller: Caller,
): Promise<DeskQuote[]> {
  const named = [
    ...stored.flatMap(({ versions: { draft }, finding }) => [
      ...(draft.speaker === undefined ? [] : [draft.speaker]),
      ...(finding ? personsIn(finding) : []),
    ]),
    ...unstored.flatMap(personsIn),
  ];
  const directory = {
    persons: await showPersons(strapi, named, locale),
    mayMakePersons: caller.mayOnPerson('create'),
  };
  return [
    ...stored.map((read) => toDeskQuote(read, directory)),
    ...unstored.map((finding) => toSuggestion(finding, directory)),
  ].sort(inReadingOrder);
}
