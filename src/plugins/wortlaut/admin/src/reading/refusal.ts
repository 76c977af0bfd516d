import { isFetchError } from '@strapi/strapi/admin';
import type { DeskFailureKind } from '../../../contracts/quote-desk';

/** Why the server did not do what it was asked. */
export interface DeskRefusal {
  readonly kind: DeskFailureKind | 'unreachable' | 'refused';
  /** The server's sentence; empty where there was no answer. */
  readonly message: string;
}

const KINDS: readonly DeskFailureKind[] = [
  'malformed',
  'not-allowed',
  'not-found',
  'conflict',
  'places-do-not-fit',
  'correction-needed',
  'cannot-be-joined',
  'cannot-be-split',
];

/** Reads what went wrong out of what a request threw. */
export function refusalOf(thrown: unknown): DeskRefusal {
  if (!isFetchError(thrown) || !thrown.response) return { kind: 'unreachable', message: '' };
  const { message, details, status } = thrown.response.data.error;
  const told: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'kind') : undefined;
  const kind = KINDS.find((each) => each === told) ?? (status === 403 ? 'not-allowed' : 'refused');
  return { kind, message };
}
