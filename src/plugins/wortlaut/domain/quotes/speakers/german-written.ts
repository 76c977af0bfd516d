import { isPlace } from '../../people/lexicon';
import type { TokenRange } from './cue';
import {
  behindLastSign,
  isTime,
  phraseEndingAt,
  phraseStartingAt,
  sentenceEnd,
  sentenceStart,
  type GermanFrame,
} from './german-phrases';
import { isPassive } from './german-sayer';
import { subjectRight } from './german-first-subject';

/** Things that bear words; the ends of compounds, without their inflection: "Prüfbericht", "Pappschild". */
const BEARERS =
  'absatz|abschnitt|akte|analyse|ankündigung|angebot|anklage|anklageschrift|anleitung|antrag|anzeige|arbeit|artikel|aufkleber|aufruf|aufsatz|aufschrift|aushang|aussendung|ausweis|banner|' +
  'begleittext|begründung|beitrag|bericht|bescheid|beschluss|beschluß|blatt|blog|brief|broschüre|buch|chronik|dekret|denkmal|depesche|dokument|dossier|einladung|eintrag|entwurf|' +
  'erklärung|erlass|fibel|flugblatt|formular|gedenkstein|grabstein|gesetz|gutachten|handzettel|heft|homepage|inschrift|kanal|karte|katalog|klausel|kommentar|konzept|leitfaden|leserbrief|' +
  'mail|meldung|memo|mitteilung|nachricht|newsletter|nachruf|notiz|paket|papier|petition|paragraf|paragraph|plakat|portal|posting|präsentation|programm|prospekt|protokoll|resolution|richtlinie|satzung|schild|schlagzeile|' +
  'schreiben|schrift|seite|spruchband|statut|stellungnahme|studie|tafel|tagebuch|telegramm|testament|text|transparent|tweet|unterlage|urkunde|urteil|verfassung|veröffentlichung|verordnung|' +
  'vertrag|vermerk|vorlage|vorwort|website|werbung|zeitung|zeugnis|zettel|überschrift';
const BEARER = new RegExp(`(?:${BEARERS})(?:e[nrs]?|[ns])?$`);
/** "steht", "prangte": the words are to be seen there. */
const STANDS =
  /^(?:steht|stand|stehe|stehen|standen|prangt|prangte|prangten|heißt|hieß|heisst|hiess|heiße|lautet|lautete)$/;
/** With "ist", "war", "wird": "ist zu lesen", "ist die Rede", "wird empfohlen". */
const IS_WRITTEN =
  /^(?:lesen|rede|gesprochen|festgelegt|festgehalten|festgeschrieben|vermerkt|verankert|geregelt|vorgesehen|niedergelegt|notiert)$/;
const BEING = /^(?:ist|sind|war|waren|sei|seien|wird|werden|wurde|wurden|werde)$/;
const INSIDE = /^(?:in|im|auf|am|an|unter|über)$/;

/**
 * The thing whose own words a quotation is: "auf einem Schild steht „…“", "in dem Brief ist von einer „…“ die Rede", "ein
 * Gutachten, wonach die Bäume „…“ seien".
 *
 * @param at index of the quotation's token
 * @returns undefined where the sentence names no such thing, or does not say that the words stand there
 */
export function writtenOn(frame: GermanFrame, at: number): TokenRange | undefined {
  const start = sentenceStart(frame, at);
  const end = sentenceEnd(frame, at);
  const takenUp = writtenThere(frame, start, at, end);
  if (takenUp) return takenUp;
  for (let index = at - 1; index > start; index -= 1) {
    const lower = frame.tokens[index]?.lower ?? '';
    if (lower === 'wonach' || lower === 'demzufolge') return bearerBefore(frame, index, start);
  }
  for (let index = at - 1; index >= start; index -= 1) {
    if (!INSIDE.test(frame.tokens[index]?.lower ?? '')) continue;
    const found = bearerAt(frame, index, at) ?? bearerBefore(frame, index, start);
    if (found && standsThere(frame, index, at, end)) return found;
  }
  return (
    surfaceBefore(frame, start, at) ?? talkedOfIn(frame, start, at, end) ?? calledIn(frame, start, at, end)
  );
}

const THERE = /^(?:darin|darauf|dort)$/;
/** Somebody wrote the words there, and is known. */
const WROTE =
  /^(?:schrieb|schrieben|geschrieben|notiert|notierte|notierten|gekritzelt|kritzelte|hinterlassen|hinterließ|verfasst|verfasste|beschrieben|unterschrieben)$/;
const SENTENCES_BACK = 2;

/** „…“, heißt es darin; „…“ habe darauf gestanden: the nearest thing before that bears words. */
function writtenThere(frame: GermanFrame, start: number, at: number, end: number): TokenRange | undefined {
  const { tokens } = frame;
  const found = tokens.slice(start, end).findIndex(({ lower }) => THERE.test(lower));
  const there = start + found;
  if (found < 0 || !standsBeside(frame, there, at, end)) return undefined;
  // "Dort stand ein Mann und rief: „…“"
  if (frame.classes.slice(there, Math.max(there, at)).includes('speech')) return undefined;
  let to = start;
  for (let back = 0; back < SENTENCES_BACK && to > 0; back += 1) {
    const from = sentenceStart(frame, to - 1);
    if (tokens.slice(from, to).some(({ lower }) => WROTE.test(lower))) return undefined;
    for (let last = to; last > from; last -= 1) {
      const phrase = BEARER.test(tokens[last - 1]?.lower ?? '')
        ? phraseEndingAt(frame, last, from)
        : undefined;
      if (phrase && isBearer(frame, phrase)) return phrase;
    }
    if (tokens[from]?.break === 'paragraph') return undefined;
    to = from;
  }
  return undefined;
}

/** "heißt es darin", "habe darauf gestanden", "war dort zu lesen": the adverb in the clause of a verb of standing. */
function standsBeside(frame: GermanFrame, there: number, at: number, end: number): boolean {
  const clause = Math.max(behindLastSign(frame, there, sentenceStart(frame, at)), there - LONGEST_CLAUSE);
  const words = frame.tokens.slice(clause, Math.min(end, there + LONGEST_CLAUSE));
  return words.some(({ lower }) => STANDS.test(lower) || lower === 'gestanden' || lower === 'lesen');
}
/** A clause that says where words stand is no longer on either side of the adverb. */
const LONGEST_CLAUSE = 6;

/** "in Foren sei er als „…“ beschimpft worden", "im Projekt als „…“ ausgewiesen": where somebody calls it so whom the passive does not name. */
function calledIn(frame: GermanFrame, start: number, at: number, end: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  if (tokens[at - 1]?.lower !== 'als') return undefined;
  const clause = behindLastSign(frame, at, start);
  if (!tokens.slice(clause, at).some(({ lower }) => BEING.test(lower))) return undefined;
  const participle =
    at + 1 < end && (classes[at + 1] === 'speech participle' || IS_LISTED.test(tokens[at + 1]?.lower ?? ''));
  if (!participle) return undefined;
  for (let index = clause; index < at; index += 1) {
    if (!INSIDE.test(tokens[index]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(frame, index + 1, at);
    if (phrase && (isBearer(frame, phrase) || PUBLIC.test(tokens[phrase.to - 1]?.lower ?? ''))) return phrase;
  }
  return undefined;
}
const IS_LISTED =
  /^(?:ausgewiesen|geführt|eingetragen|gelistet|verzeichnet|eingestuft|beschimpft|verspottet|verhöhnt|gefeiert)$/;
/** Places and bodies in which many write or speak, and what is planned on paper. */
const PUBLIC =
  /(?:foren|forum|netz|internet|netzwerken|gruppen?|medien|presse|szene|kreisen|chats?|projekt|entwurf|plan|kataster|register|verzeichnis|liste)$/;

const PASSES = /^(?:gilt|galt|gelten|galten|kursiert|kursierte|kursieren|kursierten)$/;

/** Those who say such a thing of somebody: "in Kreisen der Partei ist von „…“ die Rede", "unter Anwälten galt sie als „…“". */
function talkedOfIn(frame: GermanFrame, start: number, at: number, end: number): TokenRange | undefined {
  const { tokens } = frame;
  if (!/^(?:in|im|bei|beim|unter)$/.test(tokens[start]?.lower ?? '')) return undefined;
  const phrase = phraseStartingAt(frame, start + 1, at);
  if (!phrase || isTime(frame, phrase) || isPlace(tokens[phrase.to - 1]?.text ?? '')) return undefined;
  const verb = tokens.slice(phrase.to, at).findIndex(({ lower }) => PASSES.test(lower) || BEING.test(lower));
  if (verb < 0) return undefined;
  const between = tokens.slice(phrase.to + verb + 1, at);
  if (PASSES.test(tokens[phrase.to + verb]?.lower ?? ''))
    return between.some(({ lower }) => lower === 'als' || lower === 'mit') ? phrase : undefined;
  const behind = tokens.slice(at + 1, Math.min(end, at + 1 + LONGEST_CLAUSE));
  const talked = behind.some(({ lower }, index) => lower === 'rede' && behind[index - 1]?.lower === 'die');
  return talked && between.some(({ lower }) => lower === 'von') ? phrase : undefined;
}

/** Whether a verb between the thing and the quotation, or right behind the quotation, says that the words stand there. */
function standsThere(frame: GermanFrame, from: number, at: number, end: number): boolean {
  const { tokens } = frame;
  let to = at + 1;
  while (
    to < end &&
    frame.classes[to] !== 'comma' &&
    frame.classes[to] !== 'sign' &&
    frame.classes[to] !== 'quote'
  )
    to += 1;
  const words = tokens.slice(from, to);
  if (words.some((token) => STANDS.test(token.lower))) return true;
  // "heißt es im Vertrag, …"
  if (tokens[from - 1]?.lower === 'es' && STANDS.test(tokens[from - 2]?.lower ?? '')) return true;
  if (words.some((token, index) => /^f[ai]ndet?$/.test(token.lower) && words[index + 1]?.lower === 'sich'))
    return true;
  // "war in der Zeitung zu lesen": the auxiliary may stand before the thing.
  const being = tokens.slice(Math.max(0, from - 2), from).some((token) => BEING.test(token.lower));
  return (
    (being || words.some((token) => BEING.test(token.lower))) &&
    words.some(
      (token, index) =>
        IS_WRITTEN.test(token.lower) ||
        (frame.classes[from + index] === 'speech participle' && isPassive(frame, from, from + index)),
    )
  );
}

/** "Am Tor steht: „…“": with a verb of standing and nobody who stands there, any thing bears words. */
function surfaceBefore(frame: GermanFrame, start: number, at: number): TokenRange | undefined {
  const { tokens } = frame;
  if (!/^(?:auf|an|am|über)$/.test(tokens[start]?.lower ?? '')) return undefined;
  const phrase = phraseStartingAt(frame, start + 1, at);
  if (!phrase || !/^(?:steht|stand|prangt|prangte)$/.test(tokens[phrase.to]?.lower ?? '')) return undefined;
  return subjectRight(frame, phrase.to + 1, at) ? undefined : phrase;
}

/** "auf einem Schild": what stands behind the preposition. */
function bearerAt(frame: GermanFrame, preposition: number, limit: number): TokenRange | undefined {
  const phrase = phraseStartingAt(frame, preposition + 1, limit);
  return phrase && isBearer(frame, phrase) ? phrase : undefined;
}

/** "einem Schild, auf dem": what a relative pronoun with its preposition, or "wonach", takes up. */
function bearerBefore(frame: GermanFrame, opening: number, start: number): TokenRange | undefined {
  const { classes, tokens } = frame;
  if (classes[opening - 1] !== 'comma') return undefined;
  if (
    !/^(?:dem|der|denen|wonach|demzufolge)$/.test(
      tokens[INSIDE.test(tokens[opening]?.lower ?? '') ? opening + 1 : opening]?.lower ?? '',
    )
  )
    return undefined;
  for (let end = opening - 1; end > start; end -= 1) {
    const phrase = phraseEndingAt(frame, end, start);
    if (phrase && isBearer(frame, phrase)) return phrase;
    if (classes[end - 1] === 'comma') return undefined;
  }
  return undefined;
}

function isBearer({ tokens, classes }: GermanFrame, phrase: TokenRange): boolean {
  return tokens
    .slice(phrase.from, phrase.to)
    .some((token, index) => classes[phrase.from + index] === 'noun' && BEARER.test(token.lower));
}
