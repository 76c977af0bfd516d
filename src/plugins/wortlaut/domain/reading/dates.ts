import * as chrono from 'chrono-node';
import type { Language } from '../quotes/utterance';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
/** chrono reads "yesterday" from here; such dates are not taken, so any day will do. */
const SOME_DAY = new Date(0);
const MILLISECONDS_PER_MINUTE = 60_000;
/** No newspaper is older (Relation, Strasbourg), and none has a five-digit year. */
const FIRST_YEAR = 1605;
const LAST_YEAR = 9999;

function moment(fields: readonly number[], offsetMinutes: number): string | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = fields;
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // 31 February is the 3 March of Date and nobody's date.
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return new Date(at.getTime() - offsetMinutes * MILLISECONDS_PER_MINUTE).toISOString();
}

function offsetOf(zone: string | undefined): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  return parts ? (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) : 0;
}

/**
 * The moment that a date names: ISO 8601, RFC 822, or as a German or English page prints it ("11. September 2018, 14:30
 * Uhr").
 *
 * A date without a zone is taken for UTC, a day for its midnight. Out: ISO 8601 in UTC; undefined where day, month and
 * year are not all named.
 */
export function readDate(text: string, language: Language | undefined): string | undefined {
  const iso = ISO.exec(text.trim());
  if (iso)
    return moment(
      iso.slice(1, 7).map((part) => Number(part ?? 0)),
      offsetOf(iso[7]),
    );
  const parsers = language === 'en' ? [chrono.en.GB, chrono.de] : [chrono.de, chrono.en.GB];
  for (const parser of parsers) {
    const [found] = parser.parse(text.slice(0, 200), SOME_DAY);
    const start = found?.start;
    if (!start || !(['year', 'month', 'day'] as const).every((part) => start.isCertain(part))) continue;
    const fields = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((part) =>
      start.isCertain(part) ? (start.get(part) ?? 0) : 0,
    );
    const zone = start.isCertain('timezoneOffset') ? (start.get('timezoneOffset') ?? 0) : 0;
    return moment(fields, zone);
  }
  return undefined;
}
