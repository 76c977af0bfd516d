/*
 * Reading of settings. An empty value counts as none: Strapi's own `env('NAME', default)` keeps an empty
 * string, which turns `DATABASE_FILENAME=` into a database that cannot be opened.
 */

/** The setting `name`, or `fallback` where it is unset or empty. */
export function text(name: string, fallback: string): string {
  return process.env[name]?.trim() || fallback;
}

/** The setting `name` as a whole number, or `fallback` where it is unset, empty or not a whole number. */
export function whole(name: string, fallback: number): number {
  const value = text(name, '');
  return /^\d+$/.test(value) ? Number(value) : fallback;
}

/** The setting `name` as yes or no: "true" or "1" are yes, "false" or "0" are no, anything else is `fallback`. */
export function yes(name: string, fallback: boolean): boolean {
  const value = text(name, '').toLowerCase();
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  return fallback;
}

/** The setting `name` split at its commas; no empty entries. */
export function list(name: string): string[] {
  return text(name, '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry.length > 0);
}
