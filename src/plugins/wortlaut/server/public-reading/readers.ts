import { isRecord } from './refusal';

/** The permission that makes an API token one for preview; it is ticked in the token's settings. */
const READ_DRAFTS = 'plugin::wortlaut.preview.readDrafts';

/** What Strapi knows of who asks: `state.auth` of a request. Anything else counts as the public. */
export type Auth = unknown;

function token(auth: Auth): Record<string, unknown> | undefined {
  if (!isRecord(auth) || !isRecord(auth.strategy) || !isRecord(auth.credentials)) return undefined;
  return auth.strategy.name === 'content-api-token' ? auth.credentials : undefined;
}

/** Is the request made with an API token? Every other reader is the public, signed in or not. */
export function hasToken(auth: Auth): boolean {
  return token(auth) !== undefined;
}

/**
 * May this reader see drafts? Only an API token made for preview may: one of the type "custom" with the permission
 * "Wortlaut, preview, readDrafts". A token with full access may not: it is for programs that write.
 */
export function readsDrafts(auth: Auth): boolean {
  const credentials = token(auth);
  if (credentials?.type !== 'custom' || !Array.isArray(credentials.permissions)) return false;
  return credentials.permissions.includes(READ_DRAFTS);
}
