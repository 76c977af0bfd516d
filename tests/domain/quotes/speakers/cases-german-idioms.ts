import type { SpeakerCase } from './cases-german';

const SPEAKER = [{ mention: 'Landrätin Beate Kern', person: 'Beate Kern' }];
const spoken = (text: string): SpeakerCase => ({ name: text, text, speakers: SPEAKER });

/** Verbs of saying made of several words; what follows has a subject of its own that says nothing. */
export const germanIdiomCases: readonly SpeakerCase[] = [
  spoken(
    'Landrätin Beate Kern gab zu bedenken, dass vier Dörfer durch den Umbau „ihr letztes Geld“ verloren hätten.',
  ),
  spoken('Landrätin Beate Kern ließ durchblicken, die Kasse sei „noch lange nicht leer“.'),
  spoken('Landrätin Beate Kern ließ ihre Kritiker wissen: „Ich bleibe.“'),
  spoken('Landrätin Beate Kern gab vor dem Ausschuss zu Protokoll, die Kasse sei „leer wie nie“.'),
  spoken('Landrätin Beate Kern machte klar, dass die Belegschaft „nichts zu befürchten“ habe.'),
  spoken('Landrätin Beate Kern stellte in Aussicht, dass die Straße „noch vor Weihnachten“ fertig werde.'),
  spoken(
    'Im Mai hat Landrätin Beate Kern in Aussicht gestellt, dass die Straße „noch vor Ostern“ fertig werde.',
  ),
  spoken('Landrätin Beate Kern zeigte sich überzeugt, dass die Klinik „aus dem Gröbsten heraus“ ist.'),
  spoken('Landrätin Beate Kern ist der Ansicht, dass die Klinik „aus dem Gröbsten heraus“ ist.'),
  spoken('Landrätin Beate Kern bestritt, dass die Klinik „am Ende“ sei.'),
  {
    name: 'the verb behind "und", not that of the clause between',
    text: 'Landrätin Beate Kern lobte Max Kofler, und als der abwinkte, setzte sie nach: „Nur etwas lauter.“',
    speakers: [{ mention: 'sie', person: 'Beate Kern' }],
  },
  {
    name: 'the same words without what belongs to them frame nothing',
    text: 'Landrätin Beate Kern sagte, der Umbau „lohne sich“, und die Firma gab klein bei. „Wir warten“, sagte Kern.',
    speakers: [
      { mention: 'Landrätin Beate Kern', person: 'Beate Kern' },
      { mention: 'Kern', person: 'Beate Kern' },
    ],
  },
];
