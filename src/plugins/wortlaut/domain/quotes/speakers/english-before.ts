import { isPlace, isRoleNoun } from '../../people/lexicon';
import { speechVerbForms } from '../data/speech-verbs';
import type { Cue, TokenRange } from './cue';
import {
  isDash,
  phraseRightBefore,
  phraseStartingAt,
  sentenceStart,
  type EnglishFrame,
} from './english-phrases';
import { ownerOfClaim, sourceOf } from './english-source';
import { subjectOf } from './english-subject';
import { behindPhrasal } from './english-words';

/** Verbs that do little else than frame words; others ("pledge", "call") may stand inside what someone says. */
const CORE_VERBS = new Set([
  'say',
  'tell',
  'add',
  'write',
  'ask',
  'reply',
  'tweet',
  'note',
  'quote',
  'post',
  'report',
]);
/** Things that speak: a "report" and a "poll" say something, a "plan" does not. */
const SPEAKING_THINGS =
  /^(?:investigation|inquiry|review|audit|analysis|guidebook|brochure|leaflet|report|statement|email|e-mail|letter|poll|survey|study|newspaper|paper|magazine|website|site|ad|article|post|tweet|caption|sign|banner|headline|memo|document|documents|complaint|lawsuit|ruling|court|committee|commission|campaign|party|group|company|agency|department|ministry|office|bureau|government|administration|board|council|embassy|police|fbi|network|station|outlet|outlets|media|press|release|book|video|message|note|transcript|reports|officials|authorities|organizers|crowd|critics|sources|house|team|union|association|organization|institute|foundation|bank|firm|law|bill|resolution|order|narrator|text|voicemail|placard|t-shirt|shirt|hat|inscription|plaque|song|lyrics|editorial|column|page|description|posting)$/;

/** Whether a noun, in lower case, is a body or a thing that says something: "company", "report". */
export function isSpeakingThing(lower: string): boolean {
  return SPEAKING_THINGS.test(lower);
}

/*
 * What speaks for a verb to be the one that frames a quotation on its right; the sum decides. Chosen by hand so that
 * each is worth about as much as it was seen to tell.
 */
const WORTH = {
  core: 3,
  saying: 2,
  weak: 0,
  animate: 2,
  speakingThing: 1,
  inanimate: -3,
  introduces: 4,
  introducesWeakly: 1,
  /** "responded “with care”": how somebody acted; their words would stand behind a comma. */
  actsSo: -4,
  /** For each verb between it and the quotation. */
  further: -0.7,
  /** "calls itself", "described themselves as": whoever it is, the words are their own. */
  ofItself: 6,
  /** "would say", "should promise": what nobody has said yet is reported by somebody else's verb. */
  unreal: -6,
};

/** Smith said: "…"; Smith said that the "…"; of the verbs of saying on the left the one that fits best. */
export function cueBefore(frame: EnglishFrame, at: number): Cue | undefined {
  const { classes, tokens } = frame;
  if (tokens[at]?.break !== 'none') return undefined;
  const start = sentenceStart(frame, at);
  const label = labelBefore(frame, start, at) ?? accordingTo(frame, start, at);
  if (label) return label;
  let best: { cue: Cue; worth: number } | undefined;
  let passed = 0;
  for (let index = at - 1; index >= start; index -= 1) {
    const kind = classes[index];
    if (tokens[index]?.text === ';') break;
    if (kind !== 'speech' && kind !== 'speech gerund') continue;
    const introduces = introducesAt(frame, index, at);
    const cue = cueOfVerb(frame, index, start, at, introduces);
    if (cue) {
      const worth =
        worthOf(frame, index, cue.subject) +
        (introduces ? worthOfIntroducing(frame, index, at) : 0) +
        (isUnreal(frame, index) ? WORTH.unreal : 0) +
        (isOfItself(frame, index) ? WORTH.ofItself : 0) +
        passed * WORTH.further;
      if (!best || worth > best.worth) best = { cue, worth };
    }
    passed += 1;
  }
  return best?.cue;
}

/** Whether a verb stands right before a quotation, or before the colon that opens it. */
function introducesAt(frame: EnglishFrame, verb: number, at: number): boolean {
  const last = frame.tokens[at - 1]?.text;
  const behind = at - behindPhrasal(frame.tokens, verb);
  if (behind === 0 || (behind === 1 && (last === ',' || last === ':'))) return true;
  return last === ':' && frame.classes.slice(verb + 1, at - 1).every((kind) => kind !== 'speech');
}

function cueOfVerb(
  frame: EnglishFrame,
  verb: number,
  start: number,
  at: number,
  introduces: boolean,
): Cue | undefined {
  // "he said, and I quote,": the verb before it frames.
  if (frame.tokens[verb]?.lower === 'quote' && frame.tokens[verb - 1]?.lower === 'i') return undefined;
  const agent = passiveAgent(frame, verb, at);
  if (!agent && (isAskedOrTold(frame, verb) || isSpokenOf(frame, verb))) return undefined;
  const subject = agent ?? invertedBefore(frame, verb, at) ?? subjectOf(frame, verb, start);
  if (!subject) return undefined;
  const refersTo = antecedent(frame, subject, start);
  return {
    subject,
    refersTo,
    whole: { from: Math.min(subject.from, verb), to: Math.max(verb + 1, subject.to) },
    position: 'before',
    evidence: introduces ? 'verb before' : 'verb in sentence',
  };
}

/** "Smith was asked": the subject is the one who listens, and nothing tells who spoke. */
export function isAskedOrTold(frame: EnglishFrame, verb: number): boolean {
  return /^(?:asked|told)$/.test(frame.tokens[verb]?.lower ?? '') && isPassive(frame, verb);
}

/** "Smith was described as “…”, has been accused of “…”": what others say of the subject, whoever they are. */
export function isSpokenOf(frame: EnglishFrame, verb: number): boolean {
  return SPOKEN_OF.test(frame.tokens[verb]?.lower ?? '') && isPassive(frame, verb);
}
const SPOKEN_OF =
  /^(?:accused|blamed|branded|called|condemned|criticized|criticised|denounced|derided|described|dubbed|hailed|labelled|labeled|mocked|nicknamed|praised)$/;

function isPassive(frame: EnglishFrame, verb: number): boolean {
  let before = verb - 1;
  while (frame.classes[before] === 'adverb') before -= 1;
  return /^(?:was|were|been|being|is|are)$/.test(frame.tokens[before]?.lower ?? '');
}

/** "was asked by Smith", "a decision described by Smith as": the one who speaks comes after the verb; none where that names nobody. */
export function passiveAgent(frame: EnglishFrame, verb: number, at: number): TokenRange | undefined {
  if (frame.tokens[verb + 1]?.lower !== 'by') return undefined;
  const agent = phraseStartingAt(frame, verb + 2, at);
  return agent && (isPassive(frame, verb) || animacy(frame, agent) > 0) ? agent : undefined;
}

/** "“…,” said Smith, who called it “…”": the subject of a verb right after an earlier quotation stands behind it. */
function invertedBefore(frame: EnglishFrame, verb: number, at: number): TokenRange | undefined {
  const { classes } = frame;
  if (classes[verb] !== 'speech') return undefined;
  const before = classes[verb - 1];
  if (before !== 'quote' && !(before === 'comma' && classes[verb - 2] === 'quote')) return undefined;
  return phraseStartingAt(frame, verb + 1, at);
}

/** Whom "who" stands for. */
function antecedent(frame: EnglishFrame, subject: TokenRange, start: number): TokenRange | undefined {
  if (frame.classes[subject.from] !== 'relative') return undefined;
  let end = frame.classes[subject.from - 1] === 'comma' ? subject.from - 1 : subject.from;
  // "Smith (R-Ohio), who"
  if (frame.tokens[end - 1]?.text === ')') while (end > start && frame.tokens[end]?.text !== '(') end -= 1;
  return phraseRightBefore(frame, end, start);
}

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|'ll|'d)$/;

/** "that voters will say", "voted to call": the verb stands behind a modal or a plan, in what somebody else says or expects. */
function isUnreal(frame: EnglishFrame, verb: number): boolean {
  let at = verb - 1;
  while (frame.classes[at] === 'adverb') at -= 1;
  if (frame.classes[at] === 'to') return PLANNED.test(frame.tokens[at - 1]?.lower ?? '');
  return MODAL.test(frame.tokens[at]?.lower ?? '');
}

/** "voted to call it", "plans to say": an infinitive that nobody has done yet. */
const PLANNED =
  /^(?:vote|voted|votes|want|wants|wanted|plan|plans|planned|hope|hopes|hoped|agree|agreed|agrees|decide|decided|refuse|refused|decline|declined|intend|intends|intended)$/;

/** "described itself in its handbook as" */
function isOfItself({ tokens }: EnglishFrame, verb: number): boolean {
  return /^(?:itself|himself|herself|themselves)$/.test(
    tokens[verb + (tokens[verb + 1]?.lower === 'to' ? 2 : 1)]?.lower ?? '',
  );
}

/** "has gone “soft”": right beside a quotation, without comma or colon, a verb of thinking or manner tells little. */
function worthOfIntroducing(frame: EnglishFrame, verb: number, at: number): number {
  if (at - verb > 1) return WORTH.introduces;
  const forms = speechVerbForms('en', frame.tokens[verb]?.lower ?? '');
  if (forms.some(({ lemma }) => NEEDS_COMMA.has(lemma))) return WORTH.actsSo;
  return forms.some(({ strength }) => strength === 'saying') ? WORTH.introduces : WORTH.introducesWeakly;
}

/** Verbs that have words for their object behind a comma only. */
const NEEDS_COMMA = new Set(['respond', 'react', 'speak', 'testify']);

function worthOf(frame: EnglishFrame, verb: number, subject: TokenRange): number {
  const forms = speechVerbForms('en', frame.tokens[verb]?.lower ?? '');
  const base = forms.some((form) => CORE_VERBS.has(form.lemma))
    ? WORTH.core
    : forms.some((form) => form.strength === 'saying')
      ? WORTH.saying
      : WORTH.weak;
  return base + animacy(frame, subject);
}

/** How well a phrase can speak: a person or an institution well, a thing badly. */
function animacy(frame: EnglishFrame, subject: TokenRange): number {
  const { classes, tokens } = frame;
  const first = tokens[subject.from];
  let head = subject.from + 1;
  while (head < subject.to && tokens[head]?.lower !== 'of') head += 1;
  const last = tokens[head - 1];
  const lastClass = classes[head - 1];
  if (!first || !last) return WORTH.inanimate;
  if (classes[subject.from] === 'pronoun' || classes[subject.from] === 'relative') {
    return /^(?:it|that|which|one)$/.test(first.lower) ? WORTH.inanimate : WORTH.animate;
  }
  if (isRoleNoun('en', last.lower) || isRoleNoun('en', last.lower.replace(/s$/, ''))) return WORTH.animate;
  if (SPEAKING_THINGS.test(last.lower)) return WORTH.speakingThing;
  if (lastClass === 'name') return isPlace(last.text) ? WORTH.inanimate : WORTH.animate;
  return WORTH.inanimate;
}

/** Smith: "…", at the start of a sentence; Turnout was low – Smith: "…", behind a dash. */
function labelBefore(frame: EnglishFrame, start: number, at: number): Cue | undefined {
  if (frame.tokens[at - 1]?.text !== ':') return undefined;
  let from = at - 1;
  while (from > start && !isDash(frame.tokens[from - 1]?.text)) from -= 1;
  const subject = phraseStartingAt(frame, from, at);
  if (!subject || subject.to !== at - 1 || frame.classes[subject.to - 1] !== 'name') return undefined;
  return { subject, whole: { from: subject.from, to: at - 1 }, position: 'before', evidence: 'label' };
}

/** According to Smith, the "…" … */
function accordingTo(frame: EnglishFrame, start: number, at: number): Cue | undefined {
  for (let index = start; index < Math.min(at, start + 3); index += 1) {
    if (frame.tokens[index]?.lower === 'according' && frame.tokens[index + 1]?.lower === 'to') {
      const subject = phraseStartingAt(frame, index + 2, at);
      if (subject)
        return {
          subject,
          whole: { from: index, to: subject.to },
          position: 'before',
          evidence: 'preposition',
        };
    }
  }
  return sourceOf(frame, start, at) ?? ownerOfClaim(frame, start, at);
}
