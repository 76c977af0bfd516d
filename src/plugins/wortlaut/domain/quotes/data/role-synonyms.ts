import type { Language } from '../utterance';

/*
 * Words by which a person of one role is called in turn, so as not to repeat a word; each line a group. Beginnings of words that stand in a
 * role's title. Gathered for this project from everyday newspaper language; free of other licences.
 */
const groups: Readonly<Record<Language, string>> = {
  de: `
trainer coach übungsleiter
bürgermeister rathauschef stadtoberhaupt gemeindechef
staatsanwalt staatsanwält ankläger anklagevertreter
torwart torhüter keeper schlussmann
anwalt anwält verteidiger
kanzler regierungschef ministerpräsident premier
präsident staatschef staatsoberhaupt
vorstandschef vorstandsvorsitzend konzernchef
kommissar polizist beamt ermittler
forscher wissenschaftler wissenschafter biologe biologin physiker chemiker mediziner psycholog soziolog historiker geschichtler ökonom ökolog politolog archäolog theolog germanist virolog klimatolog meteorolog geolog kriminolog ethnolog pädagog jurist professor studienleiter erstautor
schriftsteller autor
regisseur filmemacher theatermacher
pfarrer pastor seelsorger geistlich
bischof oberhirte geistlich
landrat landrät kreischef
`,
  en: `
coach manager boss
captain skipper
prime premier pm
lawyer attorney barrister solicitor
goalkeeper keeper
ceo executive boss
scientist researcher biologist physicist chemist neuroscientist psychologist sociologist historian economist geologist
novelist author writer
midfielder striker winger goalkeeper footballer player
vicar priest clergyman
`,
};

/** From each word to the members of all groups that hold it. */
const byWord: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  de: indexed(groups.de),
  en: indexed(groups.en),
};

function indexed(lines: string): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const group = line.split(' ');
    for (const word of group) members.set(word, [...(members.get(word) ?? []), ...group]);
  }
  return members;
}

/**
 * The beginnings of words for the roles that somebody of a role may have as well.
 *
 * @param stem the role in lower case, a German one without its ending
 * @returns an empty list where none is known
 */
export function otherWordsFor(lang: Language, stem: string): readonly string[] {
  return byWord[lang].get(stem) ?? [];
}
