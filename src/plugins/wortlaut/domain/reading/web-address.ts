/** The control characters and spaces that browsers skip inside an address: "java\nscript:" runs. */
const SKIPPED = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g;

/**
 * An address as it may be linked to: whole, http or https, without what a browser would skip.
 *
 * @param base the address of the page, against which a relative one is read
 * @returns undefined for everything else, such as `javascript:`, `data:` or an address that is relative to nothing
 */
export function webAddress(address: string, base?: string): string | undefined {
  const given = address
    .replace(SKIPPED, (run) => (/^ +$/.test(run) ? '%20' : ''))
    .replace(/^(?:%20)+|(?:%20)+$/g, '');
  if (given === '' || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  // Whoever follows a link should not hand over a name and a password.
  return isWeb && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : undefined;
}
