import { isFetchError } from '@strapi/strapi/admin';
import type { DeskFailureKind } from '../../../contracts/quote-desk';
import { isRefusalKind } from './refusal-sentences';

/** Why the server did not do what it was asked. */
export interface DeskRefusal {
  readonly kind: DeskFailureKind | 'unreachable' | 'refused';
  /** The server's sentence; empty where there was no answer. */
  readonly message: string;
}

/** Reads what went wrong out of what a request threw. */
export function refusalOf(thrown: unknown): DeskRefusal {
  if (!isFetchError(thrown) || !thrown.response) return { kind: 'unreachable', message: '' };
  const { message, details, status } = thrown.response.data.error;
  const told: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'kind') : undefined;
  const kind = isRefusalKind(told) ? told : status === 403 ? 'not-allowed' : 'refused';
  return { kind, message };
}
