import type { DeskOccurrence, DeskOperation, DeskPlace } from '../../../contracts/quote-desk';
import { DeskFailure } from '../failures';
import type { ReadQuote } from '../reading';
import { boundsAt, mainPlaces } from './bounds';
import { settledSpeaker } from './decide';
import { positionAt } from './make';
import type { Session } from './session';
import type { SpeakerFields } from './speakers';
import { changeQuote, makeQuote } from './write-quote';

type Operation<Kind extends DeskOperation['kind']> = Extract<DeskOperation, { kind: Kind }>;

const toPlace = ({ field, part, start, end }: DeskOccurrence | DeskPlace, by = 0): DeskPlace => ({
  field,
  part: part + by,
  start,
  end,
});

const partsIn = ({ placed }: ReadQuote): number => mainPlaces(placed.occurrences).length;

/** Do all main places of one stand within another already? */
function isWithin(inner: ReadQuote, outer: ReadQuote): boolean {
  return mainPlaces(inner.placed.occurrences).every(({ field, start, end }) =>
    outer.placed.occurrences.some(
      (place) => place.field === field && place.start === start && place.end === end,
    ),
  );
}

/** The places of both, parts numbered in the order of the text. */
function joinedPlaces(one: ReadQuote, other: ReadQuote): DeskPlace[] {
  if (one.placed.state === 'lost' || other.placed.state === 'lost') throw new DeskFailure('cannot-be-joined');
  const [first] = mainPlaces(one.placed.occurrences);
  const [second] = mainPlaces(other.placed.occurrences);
  if (!first || !second || first.field !== second.field) throw new DeskFailure('cannot-be-joined');
  const [early, late] = first.start <= second.start ? [one, other] : [other, one];
  return [
    ...early.placed.occurrences.map((place) => toPlace(place)),
    ...late.placed.occurrences.map((place) => toPlace(place, partsIn(early))),
  ];
}

/** Who says the joined quote. Of quotes that may be of several persons, one would be put into a wrong mouth. */
async function commonSpeaker(session: Session, one: ReadQuote, other: ReadQuote): Promise<SpeakerFields> {
  const first = await settledSpeaker(session, one);
  const second = await settledSpeaker(session, other);
  if (first.speaker !== undefined && second.speaker !== undefined && first.speaker !== second.speaker)
    throw new DeskFailure('cannot-be-joined');
  return {
    speaker: first.speaker ?? second.speaker,
    speakerLabel: first.speakerLabel ?? second.speakerLabel,
    speakerRole: first.speakerRole ?? second.speakerRole,
  };
}

/** The parts of the second quote become parts of the first, as one utterance; the second goes. */
export async function merge(session: Session, operation: Operation<'merge'>): Promise<void> {
  const { quote, version, with: withId, withVersion } = operation;
  if (quote === withId) throw new DeskFailure('cannot-be-joined');
  const one = session.require(quote);
  const other = session.find(withId);
  const isGone = other === undefined || other.versions.draft.review === 'rejected';
  if (isGone && partsIn(one) > 1 && (other === undefined || isWithin(other, one))) return;
  if (other === undefined) throw new DeskFailure('not-found', { documentId: withId });
  session.requireVersion(quote, version);
  session.requireVersion(withId, withVersion);
  const { draft } = one.versions;
  const added = other.versions.draft;
  // Reported speech is in the reporter's words; joined to words in quotation marks, it would be a false quotation.
  if ((draft.kind === 'indirect') !== (added.kind === 'indirect')) throw new DeskFailure('cannot-be-joined');
  const speaker = await commonSpeaker(session, one, other);
  const places = joinedPlaces(one, other);
  let bounds;
  try {
    bounds = boundsAt(places, session.texts);
  } catch (error) {
    throw error instanceof DeskFailure ? new DeskFailure('cannot-be-joined') : error;
  }
  await session.remove(withId);
  await changeQuote(session, draft, {
    ...bounds,
    ...speaker,
    attribution: draft.attribution ?? added.attribution,
    review: 'accepted',
  });
}

/** The parts from one on become a quote of their own, with the same speaker. */
export async function split(session: Session, { quote, version, part }: Operation<'split'>): Promise<void> {
  const read = session.require(quote);
  const { versions, placed } = read;
  const parts = partsIn(read);
  const isAlreadyShort = parts === part - 1;
  try {
    session.requireVersion(quote, version);
  } catch (error) {
    if (isAlreadyShort) return;
    throw error;
  }
  if (isAlreadyShort && session.hasDecidedAbout(quote)) return;
  if (placed.state === 'lost' || part < 2 || part > parts) throw new DeskFailure('cannot-be-split');
  const first = boundsAt(
    placed.occurrences.filter((place) => place.part < part).map((place) => toPlace(place)),
    session.texts,
  );
  const second = boundsAt(
    placed.occurrences.filter((place) => place.part >= part).map((place) => toPlace(place, 1 - part)),
    session.texts,
  );
  await changeQuote(session, versions.draft, { ...first, review: 'accepted' });
  await makeQuote(session, {
    ...versions.draft,
    ...second,
    correction: undefined,
    review: 'accepted',
    position: positionAt(session, second),
  });
}
