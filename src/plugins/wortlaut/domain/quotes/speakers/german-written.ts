import type { TokenRange } from './cue';
import {
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
  'abschnitt|akte|angebot|anklage|anklageschrift|anleitung|antrag|anzeige|artikel|aufkleber|aufruf|aufsatz|aufschrift|aushang|ausweis|banner|' +
  'begleittext|begründung|bericht|bescheid|beschluss|beschluß|blatt|brief|broschüre|buch|chronik|dekret|depesche|dokument|einladung|eintrag|entwurf|' +
  'erklärung|erlass|fibel|flugblatt|formular|gesetz|gutachten|handzettel|heft|inschrift|karte|katalog|klausel|kommentar|konzept|leserbrief|' +
  'mail|meldung|mitteilung|nachricht|nachruf|notiz|paket|papier|paragraf|paragraph|plakat|programm|prospekt|protokoll|satzung|schild|schlagzeile|' +
  'schreiben|schrift|seite|spruchband|statut|stellungnahme|studie|tafel|tagebuch|telegramm|testament|text|transparent|urkunde|urteil|verfassung|verordnung|' +
  'vertrag|vermerk|vorlage|vorwort|werbung|zeitung|zeugnis|zettel|überschrift';
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
  for (let index = at - 1; index > start; index -= 1) {
    const lower = frame.tokens[index]?.lower ?? '';
    if (lower === 'wonach' || lower === 'demzufolge') return bearerBefore(frame, index, start);
  }
  for (let index = at - 1; index >= start; index -= 1) {
    if (!INSIDE.test(frame.tokens[index]?.lower ?? '')) continue;
    const found = bearerAt(frame, index, at) ?? bearerBefore(frame, index, start);
    if (found && standsThere(frame, index, at, end)) return found;
  }
  return surfaceBefore(frame, start, at);
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
  return (
    words.some((token) => BEING.test(token.lower)) &&
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
