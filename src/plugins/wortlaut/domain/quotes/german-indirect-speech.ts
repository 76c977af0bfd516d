import type { Word } from '../text/words';
import { speechVerbForms } from './data/speech-verbs';
import type { ReportedClause } from './indirect-speech';
import { subjunctiveAt, type Subjunctive } from './subjunctive';

const CONJUNCTIONS = new Set(['dass', 'daß', 'ob', 'wie', 'warum', 'wo', 'wann', 'weshalb', 'wieso']);
const THAT = new Set(['dass', 'daß', 'ob']);
const ATTRIBUTING_NOUNS = new Set(
  'angaben angabe worten aussage aussagen ansicht meinung einschätzung auffassung darstellung überzeugung informationen bericht berichten'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'der die das des dem den ein eine einer eines einem einen von vom zur zum seinen seiner ihren ihrer eigenen'.split(
    ' ',
  ),
);
/** "Gott sei Dank", "sei es": set phrases in which the subjunctive reports nothing. */
const SET_PHRASES =
  /(?:gott sei dank|sei es|es sei denn|wie dem auch sei|komme was|was wolle|man nehme|es lebe|sei dahingestellt)/;
/** The finite verb of a German main clause stands within the first words; later forms in -e may be anything. */
const LATEST_VERB = 5;
/** A frame before its clause is short: "Der Sprecher des Ministeriums sagte am Montag in Berlin, …". */
const LONGEST_FRAME = 24;

/**
 * Reported speech in one German sentence: by a frame ("…, teilte die Polizei mit", "Sie sagte, …", "laut …") or by the
 * present subjunctive alone; by the past subjunctive only where the sentence before was reported too.
 *
 * @param words of the sentence
 * @param continues whether the sentence before, in the same paragraph, was speech
 */
export function readGermanSentence(words: readonly Word[], continues: boolean): ReportedClause | undefined {
  const moods = subjunctives(words);
  const found =
    frameBehind(words, moods) ??
    frameBefore(words, moods) ??
    attributedTo(words) ??
    behindColon(words, moods) ??
    reportedByMood(words, moods, continues);
  return found && !SET_PHRASES.test(words.map((word) => word.lower).join(' ')) ? found : undefined;
}

const SUBORDINATORS = new Set(
  'als wenn weil da obwohl obgleich nachdem bevor ehe während seit seitdem sobald solange falls sofern damit indem'.split(
    ' ',
  ),
);
const PASSIVE = new Set(['durch', 'von', 'vom']);
/** Verbs of thinking that also report without the subjunctive: "…, meint sie". */
const OPINION = new Set([
  'meinen',
  'glauben',
  'finden',
  'denken',
  'hoffen',
  'fürchten',
  'befürchten',
  'schätzen',
]);
const WORDS_IN_FRAME_BEHIND = 20;

function frameBehind(words: readonly Word[], moods: readonly Mood[]): ReportedClause | undefined {
  const firstComma = words.findIndex((word) => word.text === ',');
  if (firstComma < 0) return undefined;
  const end = endOf(words);
  for (let comma = end - 2; comma > 1 && comma >= end - WORDS_IN_FRAME_BEHIND; comma -= 1) {
    if (words[comma]?.text !== ',') continue;
    const verb = words[comma + 1];
    if (!verb || verb.capital) continue;
    // "Als sie ankam, sagte er …": the verb belongs to the main clause and frames nothing before it.
    if (comma === firstComma && words.slice(0, 2).some((word) => SUBORDINATORS.has(word.lower))) continue;
    const rest = words.slice(comma + 2, end);
    if (!withoutRelativeClauses(words.slice(0, comma)).some(mayBeVerb)) continue;
    if (rest.some((word) => word.text === ':')) continue;
    if (isFrameBehind(verb, rest, (moods[0]?.at ?? Infinity) < comma)) {
      return { from: 0, to: comma, frame: { from: comma + 1, to: end } };
    }
  }
  return undefined;
}

/** The words of a stretch but for the relative clauses in it: "Anna Berger, die dem Vorstand angehört". */
function withoutRelativeClauses(words: readonly Word[]): readonly Word[] {
  let relative = false;
  return words.filter((word, at) => {
    if (word.text === ',')
      relative = isRelative(words, at + (SMALL_WORDS.has(words[at + 1]?.lower ?? '') ? 2 : 1));
    return !relative;
  });
}

/** "Anna Berger, Leiterin der Gruppe, forderte …": what stands before the frame has a verb, or else it is its subject. */
function mayBeVerb(word: Word): boolean {
  return (
    word.sort === 'word' && !word.capital && !DETERMINERS.has(word.lower) && !SMALL_WORDS.has(word.lower)
  );
}

const SMALL_WORDS = new Set(
  'für in im an am auf aus bei mit nach seit über unter um und oder gegen zwischen vor hinter neben'.split(
    ' ',
  ),
);

function isFrameBehind(verb: Word, rest: readonly Word[], subjunctive: boolean): boolean {
  const next = rest[0];
  if (!next || next.sort !== 'word' || PASSIVE.has(next.lower)) return false;
  if (verb.lower === 'so') return next.capital || DETERMINERS.has(next.lower);
  if (verb.lower === 'wie') return rest.some((word) => isFinite(word, 'saying', rest));
  if (isFinite(verb, 'saying', rest)) return true;
  if (!isFinite(verb, 'thinking', rest)) return false;
  return subjunctive || speechVerbForms('de', verb.lower).some((form) => OPINION.has(form.lemma));
}

/** Whether a verb, with the prefix it may have cut off at the end of its clause, is a finite form of such a verb. */
function isFinite(verb: Word, strength: 'saying' | 'thinking', rest: readonly Word[]): boolean {
  if (verb.capital || verb.sort !== 'word') return false;
  return speechVerbForms('de', verb.lower).some(
    (form) =>
      form.strength === strength &&
      form.tense !== 'participle' &&
      form.tense !== 'gerund' &&
      form.tense !== 'infinitive' &&
      (form.prefix === undefined || rest.some((word) => word.lower === form.prefix)),
  );
}

function frameBefore(words: readonly Word[], allMoods: readonly Mood[]): ReportedClause | undefined {
  for (let comma = 1; comma < Math.min(words.length - 2, LONGEST_FRAME); comma += 1) {
    if (words[comma]?.text !== ',' && words[comma]?.text !== ':') continue;
    const frame = words.slice(0, comma);
    const verbs = frame.filter((word) => speaks(word, frame));
    if (verbs.length === 0) continue;
    const next = words[comma + 1];
    const moods = allMoods.filter(({ at }) => at > comma);
    const conjunction = next !== undefined && CONJUNCTIONS.has(next.lower);
    const asserted = next !== undefined && THAT.has(next.lower) && verbs.some((verb) => isSaying(verb));
    if (asserted || (conjunction && moods.length > 0) || startsReported(words, comma + 1, moods)) {
      return { from: comma + 1, to: endOf(words), frame: { from: 0, to: comma } };
    }
  }
  return undefined;
}

/** A main clause right behind the comma: its finite verb in the subjunctive comes early. */
function startsReported(words: readonly Word[], from: number, moods: readonly Mood[]): boolean {
  const first = moods[0];
  return first !== undefined && words[from]?.sort === 'word' && !isRelative(words, from);
}

function isRelative(words: readonly Word[], from: number): boolean {
  const [first, second] = [words[from], words[from + 1]];
  return (
    /^(?:der|die|das|dem|den|dessen|deren|welche[rsmn]?)$/.test(first?.lower ?? '') &&
    second?.capital === false &&
    !subjunctiveAt(first, second, words[from + 2])
  );
}

function speaks(word: Word, frame: readonly Word[]): boolean {
  if (word.capital || word.sort !== 'word') return false;
  return speechVerbForms('de', word.lower).some(
    (form) =>
      form.strength !== 'manner' &&
      form.tense !== 'gerund' &&
      (form.prefix === undefined || frame.some((other) => other.lower === form.prefix)),
  );
}

function isSaying(word: Word): boolean {
  return speechVerbForms('de', word.lower).some((form) => form.strength === 'saying');
}

/** "Laut Polizei …", "Nach Angaben des Ministeriums …", "… der Zeitung zufolge …". */
function attributedTo(words: readonly Word[]): ReportedClause | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    const laut = word.lower === 'laut' && next !== undefined && (next.capital || DETERMINERS.has(next.lower));
    const after =
      word.lower === 'nach' &&
      words.slice(at + 1, at + 4).some((other) => ATTRIBUTING_NOUNS.has(other.lower));
    if (laut || after)
      return { from: 0, to: endOf(words), frame: { from: at, to: endOfPhrase(words, at + 1) } };
    if (word.lower === 'zufolge' && at > 0) {
      return { from: 0, to: endOf(words), frame: { from: startOfPhrase(words, at), to: at + 1 } };
    }
  }
  return undefined;
}

/** A noun phrase ends with its last noun: at the first small word behind a capital one that is no determiner. */
function endOfPhrase(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.sort === 'sign') break;
    if (word.capital || word.sort === 'number') end = at + 1;
    else if (words[at - 1]?.capital && !DETERMINERS.has(word.lower)) break;
  }
  return Math.max(end, from + 1);
}

function startOfPhrase(words: readonly Word[], to: number): number {
  let start = to;
  for (let at = to - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || word.sort === 'sign') break;
    if (word.capital || DETERMINERS.has(word.lower)) start = at;
    else if (!words[at + 1]?.capital) break;
  }
  return start;
}

interface Mood {
  readonly at: number;
  readonly mood: Subjunctive;
}

function subjunctives(words: readonly Word[]): readonly Mood[] {
  const moods: Mood[] = [];
  // Kept, and not looked up at index - 1: V8 reads an array several times as slowly where it has once been asked for -1.
  let previous: Word | undefined;
  words.forEach((word, at) => {
    const mood = subjunctiveAt(previous, word, words[at + 1]);
    if (mood) moods.push({ at, mood });
    previous = word;
  });
  return moods;
}

function reportedByMood(
  words: readonly Word[],
  moods: readonly Mood[],
  continues: boolean,
): ReportedClause | undefined {
  const reports = moods.some(({ at, mood }) => {
    if (mood === 'past') return continues;
    return at > 0 && (isAuxiliary(words[at]) || at <= LATEST_VERB) && !isHypothetical(words, at);
  });
  return reports ? { from: 0, to: endOf(words), frame: undefined } : undefined;
}

/** "Der Trainer blieb ruhig: Man habe noch acht Spiele." - the report starts behind the colon, whoever is before it speaks. */
function behindColon(words: readonly Word[], moods: readonly Mood[]): ReportedClause | undefined {
  const colon = words.findIndex((word) => word.text === ':');
  const [first] = moods;
  if (colon < 1 || !first || first.at < colon || first.mood !== 'present') return undefined;
  if (first.at > colon + 1 + LATEST_VERB && !isAuxiliary(words[first.at])) return undefined;
  return { from: colon + 1, to: endOf(words), frame: { from: 0, to: colon } };
}

const AUXILIARY = /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge)$/;

function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && AUXILIARY.test(word.lower);
}

/** "als ob er krank sei", "damit er es wisse": no report. */
function isHypothetical(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .some(
      (word) =>
        word.lower === 'damit' ||
        (word.lower === 'als' && /^(?:ob|wenn|sei|habe)$/.test(words[words.indexOf(word) + 1]?.lower ?? '')),
    );
}

/** Without the full stop. */
function endOf(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.sort === 'sign') end -= 1;
  return end;
}
