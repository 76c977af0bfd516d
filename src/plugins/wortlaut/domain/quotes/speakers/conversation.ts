import { isRoleNoun, type Sex } from '../../people/lexicon';
import type { PersonMention } from '../../people/link-mentions';
import type { Utf16Offset } from '../../text/offsets';
import type { Language } from '../utterance';
import { headOf } from './phrase-head';
import type { Resolved } from './resolve-speaker';

/** What is known, at a point of the text, of who spoke so far. */
export interface Conversation {
  /** Index of the person who spoke last. */
  readonly lastSpeaker: number | undefined;
  /** Where somebody whom no name names spoke last ("the owner"): a pronoun after it may mean him or her. */
  readonly unnamedSpokeAt: Utf16Offset;
  readonly unnamedSex: Sex;
  /** Where the last named person spoke. */
  readonly lastSpokenAt: Utf16Offset;
  /** Whether a mention is what its sentence is about. */
  readonly isSubject: (mention: PersonMention) => boolean;
}

/** The conversation after one more utterance. */
export function heard(
  lang: Language,
  before: Conversation,
  text: string,
  resolved: Resolved | undefined,
  at: Utf16Offset,
): Conversation {
  if (!resolved) return before;
  const { isSubject, lastSpeaker, lastSpokenAt, unnamedSpokeAt, unnamedSex } = before;
  // Written out: copying every property of the one before costs more than all the rest here.
  if (resolved.person !== undefined)
    return { lastSpeaker: resolved.person, unnamedSpokeAt, unnamedSex, lastSpokenAt: at, isSubject };
  if (resolved.reference !== 'description' && resolved.reference !== 'unnamed') return before;
  const words = text.slice(resolved.mention.start, resolved.mention.end).toLowerCase().split(/\s+/);
  const head = words[headOf(words)] ?? '';
  if (resolved.reference === 'unnamed' && !isRoleNoun(lang, head)) return before;
  const feminine = /^(?:die|eine|diese|ihre|seine)$/.test(words[0] ?? '');
  return {
    lastSpeaker,
    unnamedSpokeAt: at,
    unnamedSex: lang === 'en' ? 'either' : feminine ? 'female' : 'male',
    lastSpokenAt,
    isSubject,
  };
}
