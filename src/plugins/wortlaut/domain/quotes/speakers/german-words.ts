import { sexOfName } from '../../people/lexicon';
import { speechVerbForms } from '../data/speech-verbs';
import type { FrameToken } from './frame';
import { idiomClass } from './german-idioms';

/** What a German word does in its clause, as far as finding a subject needs to know. */
export type GermanClass =
  | 'quote'
  | 'comma'
  | 'sign'
  /** der die das ein eine …: may open a subject */
  | 'determiner'
  /** den dem des einen …: opens an object or a genitive */
  | 'oblique determiner'
  | 'pronoun'
  | 'oblique pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  /** a finite form of a verb of saying */
  | 'speech'
  /** a finite form of a verb of thinking, or of a gesture */
  | 'weak speech'
  | 'speech participle'
  | 'speech infinitive'
  | 'number'
  /** anything with a capital letter: nouns and names */
  | 'noun'
  | 'word'
  | 'possessive';

const classes = new Map<string, GermanClass>();
const add = (kind: GermanClass, words: string): void => {
  for (const word of words.trim().split(/\s+/)) classes.set(word, kind);
};
add(
  'determiner',
  `der die das ein eine dieser diese dieses jener jene jenes mein meine dein deine sein seine ihr ihre unser unsere euer eure
  kein keine mancher manche viele einige mehrere alle beide jeder jede jedes solche welche derselbe dieselbe manch solch dessen deren`,
);
add(
  'oblique determiner',
  `den dem des einen einem eines einer diesen diesem jenen jenem meinen meinem meines meiner deinen deinem deiner seinen seinem seines seiner
  ihren ihrem ihres ihrer unseren unserem unseres unserer keinen keinem keines keiner vielen einigen mehreren allen aller beiden jeden jedem solchen
  mancher welchen welchem derer`,
);
add('pronoun', 'er sie ich wir du man wer jemand niemand');
add('oblique pronoun', 'ihn ihm ihnen mich mir uns dich dir euch sich wen wem was es dies');
add(
  'preposition',
  `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen gegen für durch ohne um seit während wegen trotz
  gegenüber gemäß laut anlässlich angesichts aufgrund statt hinter neben ans ins aufs übers bis ab per pro dank mittels entlang
  binnen innerhalb außerhalb außer nahe samt hinsichtlich bezüglich zugunsten namens zuliebe`,
);
add('conjunction', 'und oder aber sondern denn doch sowie beziehungsweise bzw');
add(
  'subordinator',
  `dass daß weil wenn als nachdem obwohl obgleich ob bevor bis damit indem sodass solange sobald seitdem falls sofern während wie wo wobei womit
  wodurch worauf woraufhin warum weshalb wieso da zumal`,
);
add(
  'auxiliary',
  `ist sind war waren bin sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden werde wurde wurden würde würden will wollen wolle wollte
  wollten kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle
  darf dürfen durfte dürfe dürfte mag mögen mochte möchte möchten möge lässt ließ pflegt pflegte pflegten`,
);
add(
  'adverb',
  `auch noch schon nur nicht nun dann da dort hier heute gestern morgen jetzt später früher danach dabei dazu daraufhin darauf damals zuvor
  bereits weiter wieder immer nie sehr so sogar etwa rund nämlich jedoch allerdings zudem außerdem ferner schließlich endlich zuletzt kürzlich
  einst einmal erneut abermals stets gern gerne wohl eben gerade vielleicht sicher natürlich offen klar deutlich knapp kurz lange
  dagegen indes indessen dennoch trotzdem deshalb daher darum mittlerweile inzwischen derweil gleichzeitig zugleich unterdessen ebenfalls ebenso
  nachher vorher anschließend dafür davon daran darin darüber hinzu anders besonders ziemlich recht ganz gar mehr selbst allein
  zunächst zuerst erst bald oft manchmal meist meistens fast kaum beinahe nachdenklich schmunzelnd lachend lächelnd weiters überhaupt
  stattdessen hingegen ansonsten sonst andernfalls andererseits einerseits seither tags nebenbei drinnen draußen drüben oben unten hinten vorne
  dahinter daneben davor darunter unterwegs anderswo überall nirgends bisweilen zuweilen mitunter tatsächlich vergeblich umgekehrt vielmehr
  immerhin hinterher zwischendurch zeitweise möglicherweise normalerweise üblicherweise
  los mit an aus auf fest hervor heraus zurück fort bei nach vor ab um`,
);
add('preposition', 'in im an am auf aus bei mit nach von vor zu über unter seit um ab');

/**
 * The class of each token of a German frame.
 *
 * Closed classes come from lists, verbs of saying from the speech verbs; a capital letter makes a noun (or a name) of
 * everything else.
 */
export function classifyGerman(tokens: readonly FrameToken[]): readonly GermanClass[] {
  const result: GermanClass[] = [];
  const noble = nobleNames(tokens);
  let nameEnd = 0;
  // Kept, and not looked up at index - 1: V8 reads an array several times as slowly where it has once been asked for -1.
  let before: GermanClass | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const name = token.lower === 'von' ? nobleNameBehind(tokens, index) : undefined;
    // "sagte von der Aue": right behind a verb of saying it is the speaker, and not by whom something is done.
    const isName = name !== undefined && (token.capital || /speech$/.test(before ?? ''));
    if (isName && noble.has(name.lower)) nameEnd = name.to;
    before = index < nameEnd ? 'noun' : classOf(tokens, index, token, before);
    result.push(before);
  }
  return result;
}

/** Family names that the text gives with "von" behind a given name: "Von Reden sagte" is about somebody called so. */
function nobleNames(tokens: readonly FrameToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.text !== 'von' || sexOfName(tokens[index - 1]?.text ?? '') === undefined) return;
    const name = nobleNameBehind(tokens, index);
    if (name) names.add(name.lower);
  });
  return names;
}

/** What stands behind "von" in a family name, "Reden" or "der Heyde", and the index after it. */
function nobleNameBehind(
  tokens: readonly FrameToken[],
  von: number,
): { readonly lower: string; readonly to: number } | undefined {
  const article = /^(?:der|den|dem)$/.test(tokens[von + 1]?.text ?? '');
  const to = von + (article ? 3 : 2);
  const name = tokens[to - 1];
  if (!name?.capital) return undefined;
  return { lower: article ? `${tokens[von + 1]?.lower} ${name.lower}` : name.lower, to };
}

function classOf(
  tokens: readonly FrameToken[],
  index: number,
  token: FrameToken,
  before: GermanClass | undefined,
): GermanClass {
  const next = tokens[index + 1];
  if (token.sort === 'quote') return 'quote';
  if (token.sort === 'sign') return token.text === ',' ? 'comma' : 'sign';
  if (token.sort === 'possessive') return 'possessive';
  const starts = token.break !== 'none' || before === undefined || before === 'quote' || before === 'sign';
  if (token.sort === 'number')
    return /\p{L}/u.test(token.text) && /\p{Lu}/u.test(token.text) ? 'noun' : 'number';
  if (token.capital && !starts) {
    // "Sie" addresses or stands for a woman; every other capital letter is a noun's.
    if (token.lower === 'sie' || token.lower === 'ihr') return 'pronoun';
    // "ist der Ansicht, dass"
    return (tokens[index - 1]?.lower === 'der' ? idiomClass(tokens, index) : undefined) ?? 'noun';
  }
  const listed = classes.get(token.lower);
  const determines = listed === 'determiner' || listed === 'oblique determiner';
  if (determines && /^(?:einer|eine|eines|keiner)$/.test(token.lower) && isOneOf(next, before))
    return 'pronoun';
  if (listed === 'determiner' && !opensPhrase(next) && !opensPhraseLater(tokens, index))
    return /^(?:das|dieses|ein|eine|jenes)$/.test(token.lower) ? 'oblique pronoun' : 'pronoun';
  // "mehr als 300 Künstler"
  if (token.lower === 'als' && /^(?:mehr|weniger)$/.test(tokens[index - 1]?.lower ?? '')) return 'adverb';
  if (listed === 'preposition' && next && (next.sort === 'sign' || next.break !== 'none')) return 'adverb';
  if (listed !== undefined) return listed;
  const speech = speechClass(tokens, index, token, before) ?? idiomClass(tokens, index);
  if (speech) return speech;
  return token.capital ? 'noun' : 'word';
}

/** "sagte einer der Gäste", "berichtet eine von ihnen": somebody of several, right behind a verb. */
function isOneOf(next: FrameToken | undefined, before: GermanClass | undefined): boolean {
  if (!/speech$/.test(before ?? '')) return false;
  return !next || next.break !== 'none' || next.sort === 'sign' || /^(?:der|von|aus)$/.test(next.lower);
}

/** "der aus Meran stammende Bergführer": a preposition, and soon a participle before a noun. */
function opensAttribute(tokens: readonly FrameToken[], index: number): boolean {
  if (classes.get(tokens[index + 1]?.lower ?? '') !== 'preposition') return false;
  for (let at = index + 2; at < index + 8; at += 1) {
    const token = tokens[at];
    if (!token || token.break !== 'none' || token.sort !== 'word') return false;
    const participle = !token.capital && /(?:nde|te|ene)[nrms]?$/.test(token.lower);
    if (participle && tokens[at + 1]?.capital && tokens[at + 1]?.break === 'none') return true;
  }
  return false;
}

/** "der immerhin wichtige Bescheid": an adverb and an adjective before the noun. */
function opensPhraseLater(tokens: readonly FrameToken[], index: number): boolean {
  if (opensAttribute(tokens, index)) return true;
  const [adverb, adjective, noun] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (
    !adverb ||
    !adjective ||
    !noun ||
    [adverb, adjective, noun].some((token) => token.break !== 'none' || token.sort !== 'word')
  )
    return false;
  return (
    classes.get(adverb.lower) === 'adverb' &&
    !classes.has(adjective.lower) &&
    /(?:e|en|er|es)$/.test(adjective.lower) &&
    noun.capital
  );
}

/** "der Minister", "die beiden neuen Räte", but "der sagte", "sie sagte". */
function opensPhrase(next: FrameToken | undefined): boolean {
  if (!next || next.break !== 'none' || next.sort === 'sign') return false;
  if (next.capital || next.sort === 'quote' || next.sort === 'number') return true;
  if (classes.has(next.lower)) return /^(?:beiden|zwei|sehr|ganz|damalig|so)/.test(next.lower);
  return (
    /(?:e|en|er|es|em)$/.test(next.lower) &&
    speechVerbForms('de', next.lower).every((form) => form.tense === 'participle')
  );
}

/** A separable prefix stands at most so many words behind its verb. */
const PREFIX_REACH = 30;

function speechClass(
  tokens: readonly FrameToken[],
  index: number,
  token: FrameToken,
  before: GermanClass | undefined,
): GermanClass | undefined {
  if (before === 'determiner' || before === 'oblique determiner') return undefined;
  const listed = speechVerbForms('de', token.lower);
  if (listed.length === 0) return undefined;
  const forms = listed.filter((form) => form.prefix === undefined || hasPrefix(tokens, index, form.prefix));
  if (forms.length === 0) return undefined;
  const finite = forms.filter((form) => /^(?:present|past|subjunctive)$/.test(form.tense));
  if (finite.length > 0) {
    if (token.capital && token.break === 'none') return 'noun';
    // "hatte die Absicht bestritten", "hatte den Plan als „…“ bezeichnet": with "haben" before it no finite verb.
    if (
      finite.length < forms.length &&
      forms.some((form) => form.tense === 'participle') &&
      isPerfect(tokens, index)
    )
      return 'speech participle';
    return finite.some((form) => form.strength === 'saying') ? 'speech' : 'weak speech';
  }
  return forms.some((form) => form.tense === 'participle') ? 'speech participle' : 'speech infinitive';
}

/** An auxiliary of the perfect stands at most so many words before its participle. */
const AUXILIARY_REACH = 15;

function isPerfect(tokens: readonly FrameToken[], index: number): boolean {
  const next = tokens[index + 1];
  const last = !next || next.break !== 'none' || next.sort === 'sign';
  // Of weak verbs the participle may be the present too: "Er habe, erzählt Huber, …".
  const several = tokens[index]?.lower.endsWith('en') === true;
  for (let at = index - 1; at >= Math.max(0, index - AUXILIARY_REACH); at -= 1) {
    if (/^(?:hat|haben|habe|hatte|hatten)$/.test(tokens[at]?.lower ?? '')) return several || last;
    if (tokens[at]?.break !== 'none' || (!several && tokens[at]?.text === ',')) return false;
  }
  return false;
}

/** "teilte die Botschaft mit", or right before a quotation: „…“, fügte er hinzu. */
function hasPrefix(tokens: readonly FrameToken[], index: number, prefix: string): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + PREFIX_REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.break !== 'none') return false;
    if (token.lower !== prefix) continue;
    const next = tokens[at + 1];
    if (
      !next ||
      next.break !== 'none' ||
      next.sort === 'sign' ||
      next.sort === 'quote' ||
      /^(?:und|oder|aber|dass|daß)$/.test(next.lower)
    )
      return true;
  }
  return false;
}

/** Whether a class is that of a verb of saying, finite or a participle; not `strong`: of one of thinking or of a gesture. */
export function isSpeech(kind: GermanClass | undefined, strong: boolean): boolean {
  return strong ? kind === 'speech' || kind === 'speech participle' : kind === 'weak speech';
}
