import { idiomsOfForm, isAttitude, isPartOfIdiom, isToldByLetting } from '../data/german-speech-idioms';
import type { FrameToken } from './frame';

/** What belongs to a verb of several words stands at most so many words behind it. */
const REACH = 30;
const LETS = /^(?:lässt|ließ|lassen|ließen|lasse)$/;

/**
 * The class of a word that frames speech only together with others: "gab" of "gab zu bedenken", "überzeugt" of "zeigte sich überzeugt,
 * dass", "durchblicken" of "ließ durchblicken".
 *
 * @returns undefined where the words beside it are not those
 */
export function idiomClass(
  tokens: readonly FrameToken[],
  index: number,
): 'speech' | 'weak speech' | 'speech participle' | undefined {
  const lower = tokens[index]?.lower ?? '';
  if (!isPartOfIdiom(lower)) return undefined;
  if (isToldByLetting(lower)) return isLet(tokens, index) ? 'speech participle' : undefined;
  if (isAttitude(lower)) return opensThought(tokens, index + 1) ? 'weak speech' : undefined;
  const idiom = idiomsOfForm.get(lower);
  if (!idiom) return undefined;
  const [first, second] = [tokens[index - 1]?.lower, tokens[index - 2]?.lower];
  const before = idiom.complements.some(
    (words) => words[words.length - 1] === first && (words.length < 2 || words[words.length - 2] === second),
  );
  if (!idiom.finite) return before ? 'speech participle' : undefined;
  return before || idiom.complements.some((words) => stands(tokens, index + 1, words)) ? 'speech' : undefined;
}

/** "gab gestern zu bedenken, dass": the words one behind the other at the end of their clause. */
function stands(tokens: readonly FrameToken[], from: number, words: readonly string[]): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.break !== 'none') return false;
    if (token.lower !== words[0]) continue;
    if (words.every((word, index) => tokens[at + index]?.lower === word))
      return endsClause(tokens[at + words.length]);
  }
  return false;
}

function endsClause(next: FrameToken | undefined): boolean {
  return (
    !next ||
    next.break !== 'none' ||
    next.sort === 'sign' ||
    next.sort === 'quote' ||
    /^(?:und|dass|daß)$/.test(next.lower)
  );
}

/** ", dass" or a colon: what is thought follows. */
function opensThought(tokens: readonly FrameToken[], at: number): boolean {
  const next = tokens[at];
  if (next?.break !== 'none') return false;
  return next.text === ':' || (next.text === ',' && /^(?:dass|daß)$/.test(tokens[at + 1]?.lower ?? ''));
}

function isLet(tokens: readonly FrameToken[], index: number): boolean {
  if (!endsClause(tokens[index + 1])) return false;
  for (let at = index; at > index - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || token.text === ',') return false;
    if (LETS.test(token.lower)) return true;
    if (token.break !== 'none') return false;
  }
  return false;
}
