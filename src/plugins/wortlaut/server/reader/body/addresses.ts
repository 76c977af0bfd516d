import { webAddress } from '../../../domain/reading/web-address';

/** A path on this server: one slash, and no character that browsers skip. */
const OWN_PATH = /^\/(?![/\\])[^\s\\\u0000-\u001f]*$/;
const MAIL = /^mailto:[^\s:<>"]+$/i;
const PLACE_ON_PAGE = /^#[^\s]*$/;

/** An address that a reader may follow: of the web, of this server, of a mailbox. Undefined for all else, as `javascript:`. */
export function linkAddress(address: string): string | undefined {
  if (OWN_PATH.test(address) || MAIL.test(address) || PLACE_ON_PAGE.test(address)) return address;
  return webAddress(address);
}

/** The address of an image: of the web or of this server, which lies under `basePath`. */
export function imageAddress(address: string, basePath: string): string | undefined {
  return OWN_PATH.test(address) ? `${basePath}${address}` : webAddress(address);
}
