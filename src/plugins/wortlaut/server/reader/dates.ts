import type { PageLanguage } from './words/words';

/** A date to be shown: for machines and for people. */
export interface ShownDate {
  /** ISO 8601 */
  readonly machine: string;
  readonly shown: string;
}

const REGIONS: Readonly<Record<PageLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** A day without a time: "2026-09-11". */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date does not end a line after its number or within its time. */
const NO_BREAK = '\u00a0';
const unbroken = (shown: string) => shown.replaceAll(' ', NO_BREAK);

/** What stands between a day and a time, and after it. */
const CLOCK: Readonly<Record<PageLanguage, readonly [string, string]>> = {
  de: [', ', ' Uhr'],
  en: [', ', ''],
};

/** A day as people of the language write it; undefined for what is no date. A day without a time is that day anywhere. */
export function dayShown(iso: string | undefined, language: PageLanguage): ShownDate | undefined {
  if (iso === undefined || Number.isNaN(Date.parse(iso))) return undefined;
  const format = new Intl.DateTimeFormat(REGIONS[language], {
    dateStyle: 'long',
    ...(DAY.test(iso) && { timeZone: 'UTC' }),
  });
  return { machine: iso, shown: unbroken(format.format(new Date(iso))) };
}

/** A moment as people of the language write it, in the time zone of the server; undefined for what is no date. */
export function momentShown(iso: string | undefined, language: PageLanguage): ShownDate | undefined {
  if (iso === undefined || Number.isNaN(Date.parse(iso))) return undefined;
  const moment = new Date(iso);
  const day = new Intl.DateTimeFormat(REGIONS[language], { dateStyle: 'long' }).format(moment);
  const time = new Intl.DateTimeFormat(REGIONS[language], { timeStyle: 'short' }).format(moment);
  const [between, after] = CLOCK[language];
  return { machine: iso, shown: `${unbroken(day)}${between}${unbroken(`${time}${after}`)}` };
}

/**
 * A moment by which somebody has to be done, with the name of its time zone: whoever reads it may be in another one than the
 * server. Undefined for what is no date.
 */
export function deadlineShown(iso: string | undefined, language: PageLanguage): ShownDate | undefined {
  const moment = momentShown(iso, language);
  if (moment === undefined) return undefined;
  const parts = new Intl.DateTimeFormat(REGIONS[language], { timeZoneName: 'short' }).formatToParts(
    new Date(moment.machine),
  );
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return { machine: moment.machine, shown: `${moment.shown}${NO_BREAK}${zone}` };
}
