import { isPlace } from '../../people/lexicon';

const IN_PLACE = /(?<![\p{L}\p{N}])(?:in|aus|at|from)\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/gu;

/** Asked first: most cues name no place, and looking behind at every letter takes its time. */
const MAY_TELL = /(?:in|aus|at|from)\s{1,9}\p{Lu}/u;

/** Where something was said, if a cue tells: the last place after "in". */
export function placeIn(cue: string): string | undefined {
  if (!MAY_TELL.test(cue)) return undefined;
  let place: string | undefined;
  for (const match of cue.matchAll(IN_PLACE)) {
    const [first = '', second] = (match[1] ?? '').split(/\s+/);
    if (isPlace(first)) place = second && isPlace(second) ? `${first} ${second}` : first;
  }
  return place;
}
