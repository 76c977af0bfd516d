import type { DeskOperation } from '../../../contracts/quote-desk';
import { isSamePlace } from '../findings';
import type { ReadQuote } from '../reading';
import type { StoredQuote } from '../stored-quote';
import { boundsAt, isSameBounds, mainPlaces, type Bounds } from './bounds';
import { correct } from './decide';
import { versionOf } from '../quote-version';
import type { Session } from './session';
import { chosenSpeaker, foundSpeaker, type SpeakerFields } from './speakers';
import { makeQuote } from './write-quote';

type Make = Extract<DeskOperation, { kind: 'make' }>;

const NOBODY: SpeakerFields = { speaker: undefined, speakerLabel: undefined, speakerRole: undefined };

/** The order in the article: that of the quote before it, which the new one then follows. */
export function positionAt(session: Session, { occurrences }: Bounds): number {
  const [main] = mainPlaces(occurrences);
  const isBefore = ({ placed }: ReadQuote): boolean => {
    const [other] = mainPlaces(placed.occurrences);
    return other !== undefined && other.field === main?.field && other.start < main.start;
  };
  const positions = session
    .all()
    .filter(isBefore)
    .map(({ versions }) => versions.draft.position ?? 0);
  return Math.max(0, ...positions);
}

/** The stored quote with exactly these bounds. */
function storedAt(session: Session, bounds: Bounds): ReadQuote | undefined {
  const wanted = mainPlaces(bounds.occurrences);
  return session.all().find(({ versions, placed }) => {
    const own = mainPlaces(placed.occurrences);
    const isThere = own.every((place, index) => {
      const other = wanted[index];
      return place.field === other?.field && place.start === other.start && place.end === other.end;
    });
    return versions.draft.text === bounds.text && own.length === wanted.length && isThere;
  });
}

/** Words chosen in the text, or a suggestion that is not stored yet, become an accepted quote. */
export async function make(session: Session, { places, quoteKind, speaker }: Make): Promise<void> {
  const bounds = boundsAt(places, session.texts);
  const stored = storedAt(session, bounds);
  if (stored) {
    const { documentId, review } = stored.versions.draft;
    // Somebody rejected these words before; whoever chooses them now wants the quote.
    if (review === 'rejected') await session.revive(documentId);
    return correct(session, {
      kind: 'correct',
      quote: documentId,
      version: versionOf(session.require(documentId).versions.draft),
      ...(speaker && { speaker }),
      ...(quoteKind && { quoteKind }),
    });
  }
  const [main] = mainPlaces(bounds.occurrences);
  const finding = session.findings.find((each) =>
    each.occurrences.some((occurrence) => main !== undefined && isSamePlace(occurrence, main)),
  );
  const isSuggestion =
    finding !== undefined && isSameBounds(boundsAt(finding.occurrences, session.texts), bounds);
  const found = finding?.speaker.kind === 'person' ? finding.speaker.person.name : undefined;
  const said = finding
    ? { ...NOBODY, speakerLabel: finding.speakerLabel, speakerRole: finding.speakerRole }
    : NOBODY;
  const quote: Omit<StoredQuote, 'documentId'> = {
    ...bounds,
    ...(speaker
      ? await chosenSpeaker(session, speaker, said, found)
      : finding
        ? await foundSpeaker(session, finding)
        : NOBODY),
    kind: quoteKind ?? finding?.kind ?? 'direct',
    review: 'accepted',
    origin: isSuggestion ? 'found' : 'manual',
    article: session.article,
    attribution: finding?.attributionText,
    confidence: isSuggestion ? finding.confidence : undefined,
    position: positionAt(session, bounds),
    correction: undefined,
  };
  await makeQuote(session, quote);
}
