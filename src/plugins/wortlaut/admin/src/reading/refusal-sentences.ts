import type { DeskFailureKind } from '../../../contracts/quote-desk';
import type { WordKey } from '../language/use-words';

/** What the panel says about each thing that the server refuses: what is wrong, and what to do next. */
export const REFUSAL_SENTENCES: Readonly<Record<DeskFailureKind, WordKey>> = {
  malformed: 'desk.refusal.malformed',
  'not-allowed': 'desk.refusal.notAllowed',
  'not-found': 'desk.refusal.notFound',
  conflict: 'desk.refusal.conflict',
  'places-do-not-fit': 'desk.refusal.places',
  'correction-needed': 'desk.refusal.correctionNeeded',
  'cannot-be-joined': 'desk.refusal.merge',
  'cannot-be-split': 'desk.refusal.split',
  'ambiguous-person': 'desk.refusal.ambiguousPerson',
};

/** Is this one of the kinds of refusal that the panel has a sentence for? */
export function isRefusalKind(kind: unknown): kind is DeskFailureKind {
  return typeof kind === 'string' && Object.hasOwn(REFUSAL_SENTENCES, kind);
}
