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
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/** Abbreviations whose full stop does not end a sentence, in lower case and without the stop. */
const ABBREVIATIONS = new Set(
  (
    'dr prof mr mrs ms sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj st jr sr vs no inc corp co ltd rev hon dept dist ' +
    'mass calif conn fla ill ind mich minn okla ore pa tenn tex va vt wash wis wyo ' +
    'ariz ark colo del kan ky la md miss mo mont neb nev ' +
    'hr fr bzw ca etc usw nr str mio mrd vgl ing dipl mag sog evtl ggf inkl lic ao ' +
    'abg geb verh hl ff bspw insb stellv'
  ).split(' '),
);

/** Months are cut short before a day: "Jan. 8"; elsewhere they may be given names and words. */
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

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
  for (let start = from; start < to;) {
    const end = plainWordEnd(text, start);
    if (end > start) {
      words.push(plainWord(text, start, end));
      start = end;
      continue;
    }
    const kind = kindAt(text, start);
    if (kind === WHITE_SPACE) {
      start += 1;
    } else if (kind === STANDS_ALONE) {
      words.push(sign(text.charAt(start), start));
      start += 1;
    } else if (kind === ENDS_WORD && kindAt(text, start + 1) !== ENDS_WORD) {
      pushFullStop(words, text, start);
      start += 1;
    } else {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (!match || match.index >= to) break;
      pushFound(words, match[0], match.index);
      start = match.index + match[0].length;
    }
  }
  return words;
}

/** A single full stop: a sign, or the end of an abbreviation. */
function pushFullStop(words: Word[], text: string, start: Utf16Offset): void {
  const last = words[words.length - 1];
  if (last && joinsPrevious(text, last, start)) words[words.length - 1] = word(last.text + '.', last.start);
  else words.push(sign('.', start));
}

/** One character that is no letter and no digit. */
function sign(own: string, start: Utf16Offset): Word {
  return { start, end: start + 1, text: own, lower: own, sort: 'sign', capital: false };
}

function pushFound(words: Word[], found: string, start: Utf16Offset): void {
  if (found.length > 2 && found.endsWith('s') && POSSESSIVE.test(found) && LETTER.test(found)) {
    words.push(word(found.slice(0, -2), start));
    words.push(word(found.slice(-2), start + found.length - 2, 'possessive'));
  } else {
    words.push(word(found, start));
  }
}

/**
 * What a UTF-16 unit below 0x100 is, for the quick way through plain words: letters of German and English by their case, the full stop, which
 * ends every word, the signs that are never more than one sign, and white space; 0 for the others, which the pattern has to look at.
 */
const SMALL_LETTER = 1;
const BIG_LETTER = 2;
const ENDS_WORD = 3;
const STANDS_ALONE = 4;
const WHITE_SPACE = 5;
const END_OF_TEXT = 6;
const LATIN = Uint8Array.from({ length: 0x100 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[a-zß-öø-ÿ]/.test(sign)) return SMALL_LETTER;
  if (/[A-ZÀ-ÖØ-Þ]/.test(sign)) return BIG_LETTER;
  if (/[,:;!?()"]/.test(sign)) return STANDS_ALONE;
  if (/\s/.test(sign)) return WHITE_SPACE;
  return sign === '.' ? ENDS_WORD : 0;
});

/**
 * What stands at an offset: a comma, a bracket, “ ” „ and the like stand alone; not ’, which may be an apostrophe.
 *
 * Text and table are never asked outside their bounds: V8 reads both several times as slowly once that has happened.
 */
function kindAt(text: string, at: Utf16Offset): number {
  if (at >= text.length) return END_OF_TEXT;
  const unit = text.charCodeAt(at);
  if (unit < LATIN.length) return LATIN[unit] ?? 0;
  return unit >= 0x201c && unit <= 0x201e ? STANDS_ALONE : 0;
}

/** Index after a word of plain letters that starts at `start`; `start` itself where what stands there needs the pattern. */
function plainWordEnd(text: string, start: Utf16Offset): Utf16Offset {
  let end = start;
  let kind = kindAt(text, end);
  while (kind === SMALL_LETTER || kind === BIG_LETTER) {
    end += 1;
    kind = kindAt(text, end);
  }
  if (kind === WHITE_SPACE || kind === STANDS_ALONE || kind === END_OF_TEXT) return end;
  if (kind !== ENDS_WORD) return start;
  // "U.S.": initials run together are one word.
  return end === start + 1 ? start : end;
}

function plainWord(text: string, start: Utf16Offset, end: Utf16Offset): Word {
  const own = text.slice(start, end);
  return {
    start,
    end,
    text: own,
    lower: hasBigLetter(text, start, end) ? own.toLowerCase() : own,
    sort: 'word',
    capital: kindAt(text, start) === BIG_LETTER,
  };
}

/** Most words have none, and are their own lower case. */
function hasBigLetter(text: string, start: Utf16Offset, end: Utf16Offset): boolean {
  for (let at = start; at < end; at += 1) if (kindAt(text, at) === BIG_LETTER) return true;
  return false;
}

function word(text: string, start: Utf16Offset, sort?: Word['sort']): Word {
  const letter = LETTER.test(text);
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replace('’', "'"),
    sort: sort ?? (letter ? 'word' : DIGIT.test(text) ? 'number' : 'sign'),
    capital: letter && CAPITAL.test(text),
  };
}

/** "18. Juni": the full stop makes the number an ordinal. */
const GERMAN_DATE = /^\.\s?(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/;

/** The longest abbreviation in the list. */
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((each) => each.length));

/** "schrieb er auf X. Später": the network, no initial. */
const NETWORK_BEFORE = /\s(?:auf|on|via)\s$/;

/** Whether the full stop at `at` belongs to the word before it. */
function joinsPrevious(text: string, last: Word, at: Utf16Offset): boolean {
  if (last.end !== at) return false;
  if (last.sort === 'number') return last.text.length <= 2 && GERMAN_DATE.test(text.slice(at, at + 12));
  if (last.sort !== 'word') return false;
  if (MONTHS.has(last.lower)) return /^\.\s{0,2}\d/.test(text.slice(at, at + 4));
  const afterHyphen = last.lower.lastIndexOf('-') + 1;
  if (
    last.lower.length - afterHyphen <= LONGEST_ABBREVIATION &&
    ABBREVIATIONS.has(last.lower.slice(afterHyphen))
  )
    return true;
  if (!last.capital || last.text.length !== 1) return false;
  if (last.lower === 'x' && NETWORK_BEFORE.test(text.slice(Math.max(0, last.start - 5), last.start)))
    return false;
  // An initial stands before the rest of a name; "Plan B." ends a sentence.
  return /^\.\s?\p{Lu}/u.test(text.slice(at, at + 3)) && last.lower !== 'i';
}
