import { isRoleNoun } from '../../people/lexicon';
import type { TokenRange } from './cue';
import { afterPrepositional, isTime, phraseStartingAt, type GermanFrame } from './german-phrases';

/** The first subject after `from`, stepping over objects, adverbs and prepositional phrases; none behind the clause's end. */
export function subjectRight(frame: GermanFrame, from: number, limit: number): TokenRange | undefined {
  return firstSubject(frame, from, limit, (at) => endsClause(frame, at));
}

/** Do these words close the clause: a quotation, another clause, or a sign other than a dash or a bracket? */
function endsClause({ classes, tokens }: GermanFrame, at: number): boolean {
  const kind = classes[at];
  if (kind === 'sign') return !/^[(–—-]$/.test(tokens[at]?.text ?? '');
  return kind === 'quote' || kind === 'comma' || kind === 'subordinator' || kind === 'conjunction';
}

/** "er", "ich", "man": forms that no object has. */
export function isNominative({ tokens }: GermanFrame, pronoun: TokenRange): boolean {
  return /^(?:er|ich|wir|man|du)$/.test(tokens[pronoun.from]?.lower ?? '');
}

/**
 * Whether a clause starts with a relative pronoun at `at`.
 *
 * @param opening index of the clause's first token, where a preposition stands before the pronoun
 */
export function isRelative(frame: GermanFrame, at: number, opening = at): boolean {
  return (
    frame.classes[opening - 1] === 'comma' &&
    /^(?:der|die|das|welcher|welche|welches|welchem|dessen|deren|dem|den|denen)$/.test(
      frame.tokens[at]?.lower ?? '',
    ) &&
    frame.classes[at] !== 'noun' &&
    (opening < at ||
      frame.classes[at] === 'pronoun' ||
      frame.classes[at] === 'oblique determiner' ||
      frame.classes[at + 1] === 'pronoun')
  );
}

/** The pronoun right after a verb, if it can be a subject: "sagte er", "sagt sie". */
export function pronounRight(frame: GermanFrame, verb: number): TokenRange | undefined {
  let at = verb + 1;
  while (frame.tokens[at]?.lower === 'sich' || frame.tokens[at]?.lower === 'es') at += 1;
  const isOwn = frame.tokens[at]?.break === 'none' && frame.classes[at] === 'pronoun';
  return isOwn && /^(?:er|sie|ich|wir|man|du|ihr|dieser|diese)$/.test(frame.tokens[at]?.lower ?? '')
    ? { from: at, to: at + 1 }
    : undefined;
}

/** "Als Zeuge trat Huber auf": what somebody does something as is not who does it. */
function isRoleBehindAls({ tokens }: GermanFrame, at: number): boolean {
  const [role, verb] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.lower !== 'als' || !role?.capital || verb?.sort !== 'word' || verb.capital) return false;
  return isRoleNoun('de', role.lower);
}

/** The first phrase of a stretch that can be a subject; none from the token on at which the search is to end. */
export function firstSubject(
  frame: GermanFrame,
  from: number,
  to: number,
  endsAt: (at: number) => boolean = () => false,
): TokenRange | undefined {
  let at = from;
  while (at < to) {
    if (endsAt(at)) return undefined;
    if (frame.classes[at] === 'preposition') {
      at = afterPrepositional(frame, at, to);
      continue;
    }
    if (isRoleBehindAls(frame, at)) {
      at += 2;
      continue;
    }
    const phrase = phraseStartingAt(frame, at, to);
    if (phrase) {
      if (phrase.nominative && !isTime(frame, phrase)) return phrase;
      at = phrase.to;
      continue;
    }
    at += 1;
  }
  return undefined;
}
