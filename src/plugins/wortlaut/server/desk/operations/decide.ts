import type { DeskOperation, DeskPlace } from '../../../contracts/quote-desk';
import { DeskFailure } from '../failures';
import { unexplainedChange } from '../../publication/needs-correction';
import type { ReadQuote } from '../reading';
import type { StoredQuote } from '../stored-quote';
import { boundsAt, mainPlaces } from './bounds';
import type { Session } from './session';
import { chosenSpeaker, foundSpeaker, type SpeakerFields } from './speakers';
import { changeQuote, placesToStore } from './write-quote';

type Operation<Kind extends DeskOperation['kind']> = Extract<DeskOperation, { kind: Kind }>;

/** Who says a quote once it is decided on: whoever is stored, else for a suggestion whoever the text names. */
export async function settledSpeaker(
  session: Session,
  { versions, finding }: ReadQuote,
): Promise<SpeakerFields> {
  const { draft } = versions;
  const isOpen = draft.review === 'suggested' && draft.origin === 'found';
  if (draft.speaker !== undefined || !isOpen || finding?.speaker.kind !== 'person') {
    const { speaker, speakerLabel, speakerRole } = draft;
    return { speaker, speakerLabel, speakerRole };
  }
  const { speaker } = await foundSpeaker(session, finding);
  return { speaker, speakerLabel: draft.speakerLabel, speakerRole: draft.speakerRole };
}

/** A suggestion, or a rejected quote, becomes one that goes out with the article. */
export async function accept(session: Session, { quote, version }: Operation<'accept'>): Promise<void> {
  const read = session.require(quote);
  const { draft } = read.versions;
  if (draft.review === 'accepted') return;
  session.requireVersion(quote, version);
  await changeQuote(session, draft, {
    ...(await settledSpeaker(session, read)),
    occurrences: placesToStore(session, draft, read.placed),
    review: 'accepted',
  });
}

/** The quote stays known and goes out no more, so that it is not found again. */
export async function reject(session: Session, { quote, version }: Operation<'reject'>): Promise<void> {
  await review(session, quote, version, 'rejected');
}

/** A rejected quote becomes a suggestion again. */
export async function restore(session: Session, { quote, version }: Operation<'restore'>): Promise<void> {
  await review(session, quote, version, 'suggested');
}

async function review(
  session: Session,
  quote: string,
  version: string,
  wanted: StoredQuote['review'],
): Promise<void> {
  const { draft } = session.require(quote).versions;
  if (draft.review === wanted) return;
  session.requireVersion(quote, version);
  await changeQuote(session, draft, { review: wanted });
}

const placeKey = ({ field, part, start, end }: DeskPlace): string => [field, part, start, end].join(':');

/** Does the quote stand exactly there already, with or without headlines that repeat it? */
function standsAt(session: Session, { versions, placed }: ReadQuote, places: readonly DeskPlace[]): boolean {
  const bounds = boundsAt(places, session.texts);
  if (placed.state === 'lost' || versions.draft.text !== bounds.text) return false;
  const now = mainPlaces(placed.occurrences).map(placeKey);
  return now.join(' ') === mainPlaces(bounds.occurrences).map(placeKey).join(' ');
}

async function corrected(
  session: Session,
  read: ReadQuote,
  { speaker, quoteKind, places, correction }: Omit<Operation<'correct'>, 'kind' | 'quote' | 'version'>,
): Promise<Partial<StoredQuote>> {
  const { draft } = read.versions;
  const found = read.finding?.speaker.kind === 'person' ? read.finding.speaker.person.name : undefined;
  return {
    ...(speaker ? await chosenSpeaker(session, speaker, draft, found) : await settledSpeaker(session, read)),
    ...(quoteKind && { kind: quoteKind }),
    ...(places && !standsAt(session, read, places) && boundsAt(places, session.texts)),
    ...(correction !== undefined && { correction: correction ?? undefined }),
    // Whoever puts a suggestion right has decided that it is a quote.
    review: draft.review === 'suggested' ? 'accepted' : draft.review,
  };
}

/** Puts a quote right: speaker, kind, bounds, correction. The wording follows from the bounds. */
export async function correct(session: Session, operation: Operation<'correct'>): Promise<void> {
  const { quote, version } = operation;
  const read = session.require(quote);
  const { draft, published } = read.versions;
  const change = await corrected(session, read, operation);
  const isSame = Object.entries(change).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(draft, field)),
  );
  if (isSame) return;
  session.requireVersion(quote, version);
  const wanted = { ...draft, ...change };
  const isTold = wanted.text !== draft.text || wanted.speaker !== draft.speaker;
  if (published && isTold && unexplainedChange(published, wanted))
    throw new DeskFailure('correction-needed', { documentId: quote });
  await changeQuote(session, draft, change);
}
