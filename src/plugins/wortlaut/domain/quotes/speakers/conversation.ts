import { isRoleNoun, type Sex } from '../../people/lexicon';
import type { PersonMention } from '../../people/link-mentions';
import type { Utf16Offset, Utf16Range } from '../../text/offsets';
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
  /** What that one is, in lower case, and the words that say so first: "spokesman", "A Downing Street spokesman". */
  readonly unnamedRole: string | undefined;
  readonly unnamedMention: Utf16Range | undefined;
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
  const { isSubject, lastSpeaker, lastSpokenAt } = before;
  const { unnamedSpokeAt, unnamedSex, unnamedRole, unnamedMention } = before;
  // Written out: copying every property of the one before costs more than all the rest here.
  if (resolved.person !== undefined)
    return {
      lastSpeaker: resolved.person,
      unnamedSpokeAt,
      unnamedSex,
      unnamedRole,
      unnamedMention,
      lastSpokenAt: at,
      isSubject,
    };
  if (resolved.reference !== 'description' && resolved.reference !== 'unnamed') return before;
  const words = text.slice(resolved.mention.start, resolved.mention.end).toLowerCase().split(/\s+/);
  const head = words[headOf(words)] ?? '';
  if (resolved.reference === 'unnamed' && !isRoleNoun(lang, head)) return before;
  const introduced = !/^(?:der|die|das|dieser|diese|the|this)$/.test(words[0] ?? '');
  const feminine = /^(?:die|eine|diese|ihre|seine)$/.test(words[0] ?? '');
  return {
    lastSpeaker,
    unnamedSpokeAt: at,
    unnamedSex: lang === 'en' ? 'either' : feminine ? 'female' : 'male',
    // "der Trainer" may be somebody named whom the text has not called so yet; "ein Sprecher" is introduced without a name.
    unnamedRole: introduced || head === unnamedRole ? head : undefined,
    unnamedMention: resolved.label ?? resolved.mention,
    lastSpokenAt,
    isSubject,
  };
}
