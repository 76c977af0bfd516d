import type { Language } from '../utterance';

/*
 * Closed classes of both languages, as any grammar lists them; free of other licences.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Finite forms of frequent verbs, personal pronouns, particles of talk: words of sentences, rare in names. */
export const verbsAndPronouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set(`
    ich du er sie es wir ihr mich mir uns euch ihm ihn ihnen man sich ist sind war waren bin bist hat habe haben hatte hatten wird werden
    wurde würde kann können konnte könnte muss müssen muß musste soll sollen sollte will wollen wollte darf dürfen mag möchte nicht kein
    keine sei seien wäre gibt geht kommt macht dass daß weil wenn aber auch noch nur schon ja nein doch
  `),
  en: set(`
    i you he she it we they me him us them is are was were am be been have has had do does did will would can could should must may
    might not no don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't i'm we're they're it's that's he's she's
    you're i've we've they've i'll we'll there's let's because if but so what who going get got
  `),
};

/** Words that titles print small. */
export const smallInTitles = set(`
  a an the of in on at to for and or but nor with from by as into vs und oder der die das des dem den ein eine im am zu zum zur von
  vom mit für ohne gegen über unter nach aus auf bei an durch zwischen
`);

export const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set(`
    der die das des dem den ein eine einer eines einem einen kein keine seinen seine sein ihr ihre ihren dieser diese dieses diesen
    diesem beim im am zum zur vom ins
  `),
  en: set('the a an this that these those his her its their my our your some any every'),
};

export const prepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set(`
    in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter für gegen um durch ohne als wie laut
  `),
  en: set(`
    in on at of for with from by to about into through as like over under against between after before during
  `),
};

export const conjunctions: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set('dass daß ob wenn weil'),
  en: set('that because if whether how why'),
};

export const listingWords = set('und oder sowie and or &');

/** Words that say, without a verb, that somebody's words follow or went before. */
export const sourceWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set('laut zufolge so worten angaben wörtlich zitat ansicht sicht'),
  en: set('according words quote quoted quoting saying statement remarks phrase'),
};

/** Nouns for words: what follows them in marks is a word spoken of, not spoken. */
export const nounsForWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set('wort wortes worts begriff begriffs begriffe ausdruck bezeichnung kürzel vokabel silbe'),
  en: set('word term terms expression prefix suffix acronym abbreviation'),
};

/** Words that keep the reporter's distance from a name. */
export const soCalled = set(
  'sogenannte sogenannten sogenannter sogenanntes sogenanntem so-called vermeintliche vermeintlichen angebliche angeblichen self-styled',
);
