import type { FoundName } from './found-name';
import { isThingWord, sexesAgree, sexOfName, type Sex } from './lexicon';
import type { KnownNames } from './known-persons';
import { partName, type NameParts } from './name-parts';
import type { KnownPerson } from './person';

/** A person while mentions are still being gathered. */
export interface Draft {
  name: string;
  known: KnownPerson | undefined;
  givenName: string | undefined;
  familyName: string | undefined;
  readonly firstWord: number;
  sex: Sex;
  dead: boolean;
  bareUses: number;
  fullUses: number;
}

/** Whether a name is a single word: "Putin". */
export function isBare(name: FoundName): boolean {
  return !name.name.includes(' ');
}

/** Persons gathered so far, with ways to find them again. */
export interface Gathered {
  readonly drafts: Draft[];
  readonly byFamily: Map<string, number[]>;
  readonly byKnown: Map<KnownPerson, number>;
}

/** More bearers of one name are not told apart: no text is about so many, and a list of them would grow without end. */
const MOST_NAMESAKES = 40;

/**
 * The person a name belongs to, a new one where it is nobody's yet; undefined for a bare name that is told apart later.
 *
 * @param addressed the sex that the address before the name tells, of "Frau Müller" the female
 */
export function personFor(
  name: FoundName,
  gathered: Gathered,
  known: KnownNames,
  addressed: Sex,
): number | undefined {
  const { drafts, byFamily, byKnown } = gathered;
  const knownPersons = known.byName.get(name.name.toLowerCase());
  const onlyKnown = knownPersons?.length === 1 ? knownPersons[0] : undefined;
  const again = onlyKnown && byKnown.get(onlyKnown);
  if (again !== undefined) return again;
  const parts = partName(name.name);
  // "Brandt" is a given name too; where somebody in the text has it as a family name, it is that one.
  const familyName = parts.familyName ?? (isBare(name) ? name.name : '');
  const relatives = byFamily.get(familyName.toLowerCase()) ?? [];
  if (isBare(name) && !onlyKnown) {
    // Several persons of that name: told apart where the words stand. "Frau Müller" is not Hans Müller.
    if (relatives.some((index) => sexesAgree(drafts[index]?.sex ?? 'either', addressed))) return undefined;
    if (relatives.length === 0) {
      // "Dame Harriet": an address goes with the given name too, of somebody whom the text names in full.
      if (drafts.some((draft) => draft.givenName?.split(' ')[0] === name.name)) return undefined;
      if (parts.givenName !== undefined && name.evidence !== 'title') return undefined;
    }
  } else {
    const same = relatives.find(
      (index) =>
        isBothSurnames(drafts[index], name.name) ||
        agrees(drafts[index], parts.givenName, parts.suffix, onlyKnown),
    );
    const draft = same === undefined ? undefined : drafts[same];
    if (same !== undefined && draft) {
      extend(draft, name.name, parts, onlyKnown);
      if (onlyKnown) byKnown.set(onlyKnown, same);
      return same;
    }
  }
  return startPerson(name, parts, onlyKnown, gathered);
}

/** Takes over a fuller name, and the known person it is. */
function extend(draft: Draft, name: string, parts: NameParts, known: KnownPerson | undefined): void {
  if (name.length > draft.name.length && !draft.known) {
    draft.name = name;
    draft.givenName = parts.givenName;
    draft.familyName = parts.familyName;
  }
  draft.known ??= known;
}

function startPerson(
  name: FoundName,
  parts: NameParts,
  known: KnownPerson | undefined,
  { drafts, byFamily, byKnown }: Gathered,
): number {
  const knownParts = known ? partName(known.name) : parts;
  const familyName = known?.familyName ?? knownParts.familyName;
  const givenName = known?.givenName ?? knownParts.givenName;
  const index = drafts.length;
  drafts.push({
    name: known?.name ?? name.name,
    known,
    givenName,
    familyName,
    firstWord: name.from,
    sex: sexOfName(givenName?.split(' ')[0] ?? '') ?? 'either',
    dead: false,
    bareUses: 0,
    fullUses: 0,
  });
  if (known) byKnown.set(known, index);
  const bare = isBare(name) ? name.name.toLowerCase() : undefined;
  const last = lastWord(familyName);
  // Of "Pawel Z." the bare name is "Z", with or without its full stop.
  const first = firstOfTwoSurnames(givenName);
  for (const key of new Set([familyName?.toLowerCase(), last, last?.replace(/\.$/, ''), first, bare])) {
    if (key !== undefined) addNamesake(byFamily, key, index);
  }
  return index;
}

/**
 * In lower case the first of two family names, by which bearers of Spanish names are called: "Zubeldia" of Iñaki Zubeldia
 * Ortiz. It stands behind a given name and is none itself.
 */
function firstOfTwoSurnames(givenName: string | undefined): string | undefined {
  const words = givenName?.split(' ') ?? [];
  const first = words.at(-1) ?? '';
  const given = words.slice(0, -1);
  if (!/^\p{Lu}[\p{L}-]{2,}$/u.test(first) || given.length === 0 || sexOfName(first)) return undefined;
  if (!given.every((word) => sexOfName(word)) || isThingWord('en', first.toLowerCase())) return undefined;
  return first.toLowerCase();
}

/** Notes that a person bears a name, up to MOST_NAMESAKES for each name. */
export function addNamesake(byName: Map<string, number[]>, name: string, person: number): void {
  const same = byName.get(name);
  if (!same) byName.set(name, [person]);
  else if (same.length < MOST_NAMESAKES) same.push(person);
}

function lastWord(name: string | undefined): string | undefined {
  return name?.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Ortega Ruiz" of José Ortega Ruiz: both family names, of which the first is no given name. */
function isBothSurnames(draft: Draft | undefined, name: string): boolean {
  return draft !== undefined && draft.name.endsWith(` ${name}`) && !sexOfName(name.split(' ')[0] ?? '');
}

/** Whether a draft person can bear the given name too. */
function agrees(
  draft: Draft | undefined,
  givenName: string | undefined,
  suffix: string | undefined,
  onlyKnown: KnownPerson | undefined,
): boolean {
  if (!draft || (onlyKnown && draft.known && draft.known !== onlyKnown)) return false;
  if (suffix !== undefined && !draft.name.endsWith(suffix) && draft.fullUses > 0) return false;
  if (draft.givenName === undefined || givenName === undefined) return true;
  const [own = ''] = draft.givenName.split(' ');
  const [other = ''] = givenName.split(' ');
  if (own === other) return draft.givenName === givenName || !bothLong(draft.givenName, givenName);
  const initial = (a: string, b: string): boolean => /^\p{Lu}\.?$/u.test(a) && b.startsWith(a.charAt(0));
  return initial(own, other) || initial(other, own);
}

/** Two given names of two words each have to be the same: Kim Jong Un is not Kim Jong Il. */
function bothLong(a: string, b: string): boolean {
  return a.split(' ').length > 1 && b.split(' ').length > 1;
}
