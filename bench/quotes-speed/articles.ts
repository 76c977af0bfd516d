import type { Language } from '../../src/plugins/wortlaut/domain/quotes/utterance';

/* Paragraphs as newspapers print them, written for this measurement. */
const PARAGRAPHS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Die Stadt Lindenau will die alte Brücke im kommenden Jahr sperren. Das kündigte Bürgermeisterin Ada Kern am Montag im Rathaus an.',
    '„Wir haben lange nach einem anderen Weg gesucht“, sagte Kern. „Am Ende blieb nur dieser.“ Die Kosten nannte sie „kaum noch zu tragen“.',
    'Nach Angaben des Bauamts ist das Tragwerk an mehreren Stellen gerissen. Man müsse deshalb mit einer Bauzeit von zwei Jahren rechnen, hieß es.',
    'Der Wirt Paul Brandt vom Gasthaus „Zum Fährmann“ sieht das anders. „Die Leute“, meint er, „werden einfach wegbleiben.“ Er habe schon jetzt weniger Gäste.',
    'Auch der Verein „Freunde der Brücke“ kritisiert die Pläne. Vorsitzender Karl Weiß sprach von einer „schlechten Nachricht für das ganze Tal“, die niemand verdient habe.',
    'Die Brücke wurde 1911 gebaut und nach dem Krieg erneuert. Sie verbindet die Altstadt mit dem Bahnhof und trägt heute dreimal so viele Fahrzeuge wie geplant. Im Sommer kommen die Busse der Ausflügler dazu, im Winter die Lastwagen der Zuckerfabrik.',
    'Schon vor zehn Jahren hatte ein Ingenieur aus der Landeshauptstadt auf Risse im dritten Pfeiler hingewiesen. Damals fehlte das Geld, und auch in diesem Jahr steht für die Straßen im Tal weniger im Haushalt als im Jahr davor.',
    'Am Nordufer beginnt im Frühjahr der Bau eines neuen Wohnviertels mit zweihundert Wohnungen, einer Schule und einem Kindergarten. Ohne die Brücke müssten die Kinder einen Umweg von sechs Kilometern fahren, und der Bus bräuchte eine halbe Stunde länger.',
    'Der Rat stimmt am Donnerstag ab. Bis dahin bleibt die Fahrbahn für Lastwagen über 7,5 Tonnen gesperrt, wie die Polizei mitteilte.',
  ],
  en: [
    'The city of Lindenau plans to close its old bridge next year, Mayor Ada Kern announced at the town hall on Monday.',
    '“We have long looked for another way,” Kern said. “In the end there was only this one.” She called the costs “hardly bearable.”',
    'According to the public works office, the structure has cracked in several places. A spokesman said that the work would take two years.',
    'Paul Brandt, who owns the inn “The Ferryman,” disagrees. “People,” he said, “will simply stay away.” He said he already had fewer guests.',
    'The group “Friends of the Bridge” criticized the plans as well. Its chairman, Karl White, told reporters it was “bad news for the whole valley.”',
    'The bridge was built in 1911 and renewed after the war. It links the old town to the station and now carries three times the traffic it was planned for. In summer the coaches come on top of that, in winter the trucks of the sugar works.',
    'Ten years ago an engineer from the state capital had pointed to cracks in the third pillar. There was no money at the time, and this year the budget for roads in the valley is smaller than the year before.',
    'On the north bank, work on a new quarter with two hundred flats, a school and a nursery begins in spring. Without the bridge, children would have to go six kilometres out of their way, and the bus would take half an hour longer.',
    'The council votes on Thursday. Until then, the road stays closed to trucks of more than 7.5 tons, the police said.',
  ],
};

/**
 * Articles of about the same length, no two the same, the same every time.
 *
 * @param length of each, in UTF-16 units
 */
export function articles(count: number, length: number): readonly { lang: Language; text: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const lang: Language = at % 2 === 0 ? 'de' : 'en';
    const paragraphs = PARAGRAPHS[lang];
    let text = `Bericht ${at}`;
    for (let next = at; text.length < length; next += 1)
      text += `\n\n${paragraphs[next % paragraphs.length]}`;
    return { lang, text: text.slice(0, length) };
  });
}

/** Inputs that trap patterns and searches whose time grows faster than the text. */
export const hostileUnits: Readonly<Record<string, string>> = {
  'opening marks „': '„',
  'opening marks “': '“',
  'straight marks "': '"',
  'straight marks with spaces': '" ',
  "single marks '": "'",
  'single marks before words': "'a ",
  chevrons: '»«',
  'opening marks before words': '„Wort ',
  'opening marks, one a paragraph': '„Wort\n\n',
  'closing marks after words': 'Wort“ ',
  'capitalised words': 'Wort ',
  'capitalised words in names': 'Anna ',
  initials: 'A. ',
  'small words in one line': 'wort ',
  'one word': 'w',
  hyphens: 'a-',
  digits: '1.',
  commas: 'er, ',
  'speech verbs': 'sagte er, ',
  quotations: '„Ja“, sagte Anna. ',
  'the same quotation in headings': '„Ja, das ist gut so“\n\n',
  'line breaks': '\n',
  spaces: ' ',
  surrogates: '😀',
};
