import type { Language } from '../quotes/utterance';
import type { Word } from '../text/words';

/** Words of a text that name a person, by their indices. */
export interface FoundName {
  /** Index of the first word of the name. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** The name without a genitive's ending, words apart by single spaces. */
  readonly name: string;
  /** How it shows that this is a person; `guess` needs another sign beside it. */
  readonly evidence: 'known' | 'given name' | 'family name first' | 'title' | 'guess';
}

/** What names are looked for in. */
export interface NameText {
  readonly lang: Language;
  /** The words of the text, in order. */
  readonly words: readonly Word[];
  /** Whether a new sentence or paragraph starts at the word with this index. */
  readonly isBoundary: (index: number) => boolean;
  /** Whether the word with this index belongs to the subject of a verb of saying. */
  readonly isSpeaker: (index: number) => boolean;
}

/** A name's words with single spaces; soft hyphens taken out. */
export function plainName(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', '').replaceAll('\u00ad', '');
}
