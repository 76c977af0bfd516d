import type { Word } from '../text/words';
import type { KnownPerson } from './person';
import { plainName, type FoundName } from './found-name';

/** The names of known persons, ready to be looked up word by word. */
export interface KnownNames {
  /** From the first word of a name, in lower case, to all names that start with it, the longest first. */
  readonly byFirstWord: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly person: KnownPerson }[]
  >;
  /** From a name or alias, in lower case, to whom it can mean. */
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
}

/** Prepares the names and aliases of known persons for look-up. */
export function indexKnownPersons(known: readonly KnownPerson[]): KnownNames {
  const byFirstWord = new Map<string, { words: readonly string[]; person: KnownPerson }[]>();
  const byName = new Map<string, KnownPerson[]>();
  for (const person of known) {
    for (const name of new Set(
      [person.name, ...(person.aliases ?? [])].map((each) => each.trim().toLowerCase()),
    )) {
      const words = name.split(/\s+/).filter(Boolean);
      const first = words[0];
      if (first === undefined) continue;
      push(byName, words.join(' '), person);
      push(byFirstWord, first, { words, person });
    }
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, byName };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/**
 * The longest name of a known person that starts at a word.
 *
 * A German genitive's -s after its last word is passed over. Letters' case has to be that of a name: the first one
 * capital or the same as the known name's.
 */
export function knownNameAt(names: KnownNames, words: readonly Word[], index: number): FoundName | undefined {
  if (names.byFirstWord.size === 0) return undefined;
  const first = words[index];
  if (!first || (!first.capital && first.sort !== 'word')) return undefined;
  const candidates =
    names.byFirstWord.get(first.lower) ??
    (first.lower.endsWith('s') ? names.byFirstWord.get(first.lower.slice(0, -1)) : undefined);
  for (const { words: wanted } of candidates ?? []) {
    if (!first.capital && wanted.length === 1) continue;
    const matches = wanted.every((want, offset) => {
      const word = words[index + offset];
      if (!word) return false;
      return (
        word.lower === want || (offset === wanted.length - 1 && word.capital && word.lower === `${want}s`)
      );
    });
    if (!matches) continue;
    const to = index + wanted.length;
    const texts = words.slice(index, to).map((word) => word.text);
    const last = texts[texts.length - 1];
    const wantedLast = wanted[wanted.length - 1];
    if (last && wantedLast && last.toLowerCase() !== wantedLast) texts[texts.length - 1] = last.slice(0, -1);
    return { from: index, to, name: plainName(texts), evidence: 'known' };
  }
  return undefined;
}
