import { sexesAgree, type Sex } from '../../people/lexicon';
import type { PersonMention } from '../../people/link-mentions';
import type { ReadPersons } from '../../people/read-persons';
import type { Utf16Offset } from '../../text/offsets';
import type { Conversation } from './conversation';

export interface SalientPerson {
  readonly person: number;
  /** undisputed: nobody else near, or named since this one spoke; doubtful: somebody without a name spoke since. */
  readonly certainty: 'undisputed' | 'likely' | 'doubtful';
}

/** Mentions so far back may still be whom a pronoun means. */
export const MENTIONS_BACK = 24;
/** A speaker named so many characters ago is still on the reader's mind: about two paragraphs. */
const CHARACTERS_BACK = 1500;
/** Another person named so near makes it doubtful whom a pronoun means: about one paragraph. */
const RIVAL_CHARACTERS_BACK = 600;

/**
 * The person of a sex whom the reader thinks of at a point of the text: who spoke last, if no sentence has been about somebody else
 * since; else whom the last such sentence was about; else who was named last.
 *
 * @returns undefined where nobody of that sex has been named near enough
 */
export function salientPerson(
  read: ReadPersons,
  offset: Utf16Offset,
  sex: Sex,
  conversation: Conversation,
): SalientPerson | undefined {
  const fits = (person: number | undefined): person is number => {
    const trait = person === undefined ? undefined : read.traits[person];
    return trait !== undefined && !trait.dead && sexesAgree(trait.sex, sex);
  };
  const { lastSpeaker, lastSpokenAt } = conversation;
  const speakerNear = fits(lastSpeaker) && offset - lastSpokenAt < CHARACTERS_BACK;
  const end = firstMentionFrom(read.mentions, offset);
  const near = new Set<number>(
    fits(lastSpeaker) && offset - lastSpokenAt < RIVAL_CHARACTERS_BACK ? [lastSpeaker] : [],
  );
  const since = new Set<number>();
  let chosen: number | undefined;
  let chosenAt: Utf16Offset = -1;
  let nearest: number | undefined;
  for (let index = end - 1; index >= Math.max(0, end - MENTIONS_BACK); index -= 1) {
    const mention = read.mentions[index];
    if (!mention || offset - mention.start > CHARACTERS_BACK) break;
    if (!fits(mention.person)) continue;
    if (offset - mention.start < RIVAL_CHARACTERS_BACK) near.add(mention.person);
    if (mention.start > lastSpokenAt) since.add(mention.person);
    nearest ??= mention.person;
    const sinceSpoken = !speakerNear || mention.start >= lastSpokenAt;
    if (chosen === undefined && sinceSpoken && conversation.isSubject(mention)) {
      chosen = mention.person;
      chosenAt = mention.start;
    }
  }
  if (chosen === undefined && speakerNear) {
    chosen = lastSpeaker;
    chosenAt = lastSpokenAt;
  }
  chosen ??= nearest;
  if (chosen === undefined) return undefined;
  const doubtful = conversation.unnamedSpokeAt > chosenAt && sexesAgree(conversation.unnamedSex, sex);
  // Whoever spoke last goes on undisputed, however many were named before that.
  const rivals = speakerNear && chosen === lastSpeaker ? since : near;
  rivals.delete(chosen);
  return { person: chosen, certainty: doubtful ? 'doubtful' : rivals.size === 0 ? 'undisputed' : 'likely' };
}

/** Index of the first mention that starts at `offset` or later. */
export function firstMentionFrom(mentions: readonly PersonMention[], offset: Utf16Offset): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
