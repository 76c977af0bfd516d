import { inflectGermanVerb } from './inflect-german-verb';

/*
 * German verbs that frame speech only together with other words: "gab zu bedenken", "stellte in Aussicht". Gathered for this project
 * from everyday newspaper language; free of other licences.
 *
 * A verb a line, as in the list of speech verbs, and behind it, parted by commas, what has to stand with it.
 */
const idioms = `
geben:gibt:gab:gegeben zu bedenken, zu protokoll, zu verstehen, zu erkennen, zur antwort, auskunft
machen klar, deutlich, geltend, keinen hehl daraus
stellen in aussicht, in abrede, in den raum
bringen:bringt:brachte:gebracht zum ausdruck, auf den punkt, ins spiel
nehmen:nimmt:nahm:genommen stellung
führen ins feld, ins treffen
ziehen:zieht:zog:gezogen das fazit, die bilanz, den schluss
sehen:sieht:sah:gesehen erfüllt, bestätigt, gegeben, kritisch, skeptisch, gelassen, als erwiesen an
treten:tritt:trat:getreten entgegen
`;

/** How somebody is or shows oneself who thinks what the next clause says: "ist überzeugt, dass", "zeigte sich erfreut: „…“". */
const attitudes = new Set(
  (
    'überzeugt sicher zuversichtlich optimistisch skeptisch pessimistisch besorgt erfreut erleichtert enttäuscht zufrieden verwundert ' +
    'verärgert empört entsetzt bestürzt begeistert beeindruckt gelassen kämpferisch dankbar stolz meinung ansicht auffassung überzeugung'
  ).split(' '),
);

/** What somebody lets others know, behind "ließ". */
const told = new Set(
  'durchblicken wissen verlauten ausrichten mitteilen anklingen erkennen verkünden'.split(' '),
);

/** Of each form of such a verb, what may stand with it, word by word. */
export const idiomsOfForm: ReadonlyMap<
  string,
  { readonly finite: boolean; readonly complements: readonly (readonly string[])[] }
> = new Map(
  idioms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const end = line.indexOf(' ');
      const complements = line
        .slice(end + 1)
        .split(', ')
        .map((words) => words.split(' '));
      return inflectGermanVerb(line.slice(0, end)).flatMap(({ form, tense }) =>
        tense === 'gerund' ? [] : [[form, { finite: tense !== 'participle', complements }] as const],
      );
    }),
);

const parts: ReadonlySet<string> = new Set([...attitudes, ...told, ...idiomsOfForm.keys()]);

/** Whether a word in lower case may speak together with others: one look-up that answers for most words. */
export function isPartOfIdiom(lower: string): boolean {
  return parts.has(lower);
}

/** Whether a word in lower case tells how somebody thinks of what the next clause says. */
export function isAttitude(lower: string): boolean {
  return attitudes.has(lower);
}

/** Whether a verb in lower case is one that somebody lets others do to tell them something: "ließ durchblicken". */
export function isToldByLetting(lower: string): boolean {
  return told.has(lower);
}
