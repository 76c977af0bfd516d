import type { Utf16Offset } from './offsets';

/** A word, a number, a possessive ending or a single other character of a text. */
export interface Word {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly text: string;
  /** `text` in lower case, with ’ as '. */
  readonly lower: string;
  readonly sort: 'word' | 'number' | 'possessive' | 'sign';
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/*
 * In this order: initials run together (U.S., J.F.); a number, with what hangs on it (35-Jährige, 81-year-old, 1.000);
 * a word with hyphens and apostrophes inside it; dots of an ellipsis; any other character.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:[-‐‑]?\p{L}[\p{L}\p{M}]*(?:[-‐‑][\p{L}\p{N}]+)*)?|\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:(?:[-‐‑/]|['’](?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*[-‐‑]?|\.{2,}|\S/gu;

const POSSESSIVE = /['’]s$/i;
/** Most words start with one of these: no pattern has to be asked about them. */
const BIG_A = 0x41;
const BIG_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/** Abbreviations whose full stop does not end a sentence, in lower case and without the stop. */
const ABBREVIATIONS = new Set(
  (
    'dr prof mr mrs ms sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj st jr sr vs no inc corp co ltd rev hon dept dist ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mass calif conn fla ill ind mich minn okla ore pa tenn tex va vt wash wis wyo ' +
    'ariz ark colo del kan ky la md miss mo mont neb nev ' +
    'hr fr bzw ca etc usw nr str mio mrd vgl ing dipl mag sog evtl ggf inkl lic ao ' +
    'abg geb verh hl ff bspw insb stellv'
  ).split(' '),
);

/**
 * Cuts a text into words, in order; white space alone is left out.
 *
 * A possessive ending (Smith's) is a word of its own. An abbreviation's or an initial's full stop belongs to it ("Dr.", "J."); every other
 * full stop is a sign of its own. Time is linear in the text.
 *
 * @param text any string
 * @param from UTF-16 offset of the first character to read, `to` of the first one no longer read
 */
export function findWords(
  text: string,
  from: Utf16Offset = 0,
  to: Utf16Offset = text.length,
): readonly Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(WORD.source, WORD.flags);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const start = match.index;
    const found = match[0];
    if (found === '.' && joinsPrevious(text, words, start)) {
      const last = words[words.length - 1];
      if (last) words[words.length - 1] = word(last.text + '.', last.start);
    } else if (found.length > 2 && found.endsWith('s') && POSSESSIVE.test(found) && LETTER.test(found)) {
      words.push(word(found.slice(0, -2), start));
      words.push(word(found.slice(-2), start + found.length - 2, 'possessive'));
    } else {
      words.push(word(found, start));
    }
  }
  return words;
}

function word(text: string, start: Utf16Offset, sort?: Word['sort']): Word {
  const first = text.charCodeAt(0);
  const small = first >= SMALL_A && first <= SMALL_Z;
  const big = first >= BIG_A && first <= BIG_Z;
  const letter = small || big || LETTER.test(text);
  const lower = text.toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower: lower.includes('’') ? lower.replace('’', "'") : lower,
    sort: sort ?? (letter ? 'word' : DIGIT.test(text) ? 'number' : 'sign'),
    capital: big || (letter && !small && CAPITAL.test(text)),
  };
}

/** "18. Juni": the full stop makes the number an ordinal. */
const GERMAN_DATE = /^\.\s?(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/;

/** Whether the full stop at `at` belongs to the word before it. */
function joinsPrevious(text: string, words: readonly Word[], at: Utf16Offset): boolean {
  const last = words[words.length - 1];
  if (!last || last.end !== at) return false;
  if (last.sort === 'number') return last.text.length <= 2 && GERMAN_DATE.test(text.slice(at, at + 12));
  if (last.sort !== 'word') return false;
  if (ABBREVIATIONS.has(last.lower.slice(last.lower.lastIndexOf('-') + 1))) return true;
  if (!last.capital || last.text.length !== 1) return false;
  // An initial stands before the rest of a name; "Plan B." ends a sentence.
  return /^\.\s?\p{Lu}/u.test(text.slice(at, at + 3)) && last.lower !== 'i';
}
