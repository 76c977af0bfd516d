import type { SpeakerCase } from './cases-german';

/** Who is behind words for which nobody is named: hearsay, other people's sight, somebody else, and the names of nobles. */
export const germanSourceCases: readonly SpeakerCase[] = [
  {
    name: 'a noble name with an article opens the sentence',
    text:
      'Landesrat Hubert Prast lobte Joachim von der Aue. „Das ist teuer“, sagte Prast. ' +
      'Von der Aue wies das zurück: „Das ist Unsinn.“',
    speakers: [
      { mention: 'Prast', person: 'Hubert Prast' },
      { mention: 'Von der Aue', person: 'Joachim von der Aue' },
    ],
  },
  {
    name: 'a noble name behind the verb',
    text: 'Anna von der Aue und Max Werder trafen sich. „Wir sind uns einig“, sagte von der Aue.',
    speakers: [{ mention: 'von der Aue', person: 'Anna von der Aue' }],
  },
  {
    name: 'an address does not reach over "und"',
    text: 'Frau Berg und Hans Kern trafen sich. „Ja“, sagte er.',
    speakers: [{ mention: 'er', person: 'Hans Kern' }],
  },
  {
    name: '"aus Sicht" and a genitive',
    text: 'Aus Sicht des Landrats ist der Haushalt „ein schlechter Witz“.',
    speakers: [{ mention: 'des Landrats' }],
  },
  {
    name: '"nach seinen Worten" takes up who was named',
    text: 'Landrat Peter Stein ist besorgt. Nach seinen Worten ist die Brücke „am Ende“.',
    speakers: [{ mention: 'seinen', person: 'Peter Stein' }],
  },
  {
    name: 'somebody else without a noun',
    text: '„Das Spiel ist aus“, ruft ein Zuschauer. „Noch nicht“, ruft ein anderer zurück.',
    speakers: [{ mention: 'ein Zuschauer' }, { mention: 'ein anderer' }],
  },
  {
    name: 'a paper in marks between auxiliary and participle is no speaker',
    text: 'Manager Bernd Kolb schweigt. Zuvor hatte Kolb der "Allgemeinen"-Zeitung gesagt, man sei „noch nicht so weit“.',
    speakers: [{ mention: 'Kolb', person: 'Bernd Kolb' }],
  },
  {
    name: 'what somebody comes as is not who comes',
    text:
      '„Ruhe“, mahnte Richter Arnold Seidl. Als Zeuge trat der Feuerwehrmann Sven Kluge auf. ' +
      'Die Halle habe „lichterloh“ gebrannt, sagte der 41-Jährige.',
    speakers: [
      { mention: 'Richter Arnold Seidl', person: 'Arnold Seidl' },
      { mention: 'der 41-Jährige', person: 'Sven Kluge' },
    ],
  },
  {
    name: 'whoever stands before the colon speaks behind it',
    text:
      '„Das dauert zu lange“, sagte Jörg Specht. Analyst Peter Lang bleibt ruhig: ' +
      'Der Umbau sei „schmerzhaft, aber richtig“.',
    speakers: [
      { mention: 'Jörg Specht', person: 'Jörg Specht' },
      { mention: 'Analyst Peter Lang', person: 'Peter Lang' },
    ],
  },
  {
    name: 'sure of something',
    text: '„Der Kanzler blufft“, ist sich der Historiker Jörg Specht sicher.',
    speakers: [{ mention: 'der Historiker Jörg Specht', person: 'Jörg Specht' }],
  },
  {
    name: 'a figure whom the author has speak',
    text: 'Im zweiten Band lässt Konrad Unterberger seinen Wirt sagen: „Die Stube ist zu.“',
    speakers: [{ mention: 'seinen Wirt' }],
  },
  {
    name: 'a spokesman through whom somebody speaks',
    text: 'Konrad Unterberger lässt seinen Anwalt mitteilen: „Das stimmt nicht.“',
    speakers: [{ mention: 'Konrad Unterberger', person: 'Konrad Unterberger' }],
  },
  {
    name: 'where it comes from, before a colon',
    text: 'Konrad Unterberger schwieg. Von der Gewerkschaft hieß es: „Wir warten ab.“',
    speakers: [{ mention: 'der Gewerkschaft' }],
  },
  {
    name: 'where it comes from, with somebody who said it',
    text: 'Aus der Fraktion hieß es am Abend, Konrad Unterberger habe gesagt: „Ich warte ab.“',
    speakers: [{ mention: 'Konrad Unterberger', person: 'Konrad Unterberger' }],
  },
  {
    name: 'as it is told out of a house',
    text: 'Nach Angaben aus dem Rathaus „bleibt die Brücke gesperrt“.',
    speakers: [{ mention: 'dem Rathaus' }],
  },
  {
    name: 'in an analysis "ist von … die Rede", and a relative clause that goes on',
    text: 'Minister Karl Ober war da. In einer vertraulichen Analyse, die der Redaktion vorliegt, ist von einem „Kahlschlag“ die Rede, der „bald und gründlich“ kommen werde.',
    speakers: [{ mention: 'einer vertraulichen Analyse' }],
  },
  {
    name: 'circles in which "von … die Rede" is',
    text: 'Minister Karl Ober sagte: „Ich bleibe.“ In Kreisen der Koalition ist von einem „Abschied auf Raten“ die Rede.',
    speakers: [{ mention: 'Minister Karl Ober', person: 'Karl Ober' }, { mention: 'Kreisen' }],
  },
  {
    name: 'among whom somebody passes for something',
    text: 'Lehrerin Beate Kern ging. Unter Kollegen galt sie als „streng, aber gerecht“.',
    speakers: [{ mention: 'Kollegen' }],
  },
  {
    name: 'what somebody reports to stand in a paper',
    text: 'In dem Vermerk vom 3. Mai heiße es, die Lieferung sei „nicht zu verantworten“, schreibt die Illustrierte.',
    speakers: [{ mention: 'dem Vermerk' }],
  },
  {
    name: 'the letter that "darin" takes up',
    text: 'Der Hirtenbrief von Bischof Ivo Mayr wurde am Sonntag verlesen. „Fürchtet euch nicht“, heißt es darin.',
    speakers: [{ mention: 'Der Hirtenbrief' }],
  },
  {
    name: 'the slip of paper that "darauf" takes up',
    text: 'Wirt Karl Ober fand ein Schild am Zaun. „Dieb“ habe darauf gestanden, erzählt er.',
    speakers: [{ mention: 'ein Schild' }],
  },
  {
    name: 'whoever wrote there is nearer than the paper',
    text: 'Försterin Anna Holm hat etwas auf den Zettel geschrieben. „Nie geantwortet“, steht dort.',
    speakers: [{ mention: 'Försterin Anna Holm', person: 'Anna Holm' }],
  },
  {
    name: '"verlautete" without "es"',
    text: 'Minister Karl Ober schwieg. Aus dem Umfeld des Präsidenten verlautete, man habe den Fall „nach Vorschrift“ behandelt.',
    speakers: [{ mention: 'dem Umfeld des Präsidenten' }],
  },
  {
    name: 'what many think, and where',
    text: 'Danach, so der Tenor im Wirtshaus, werde man „schon sehen, wer gewinnt“.',
    speakers: [{ mention: 'Wirtshaus' }],
  },
  {
    name: 'words out of the crowd are nobody’s who spoke before',
    text: '„Ich kann nichts versprechen“, sagte Landesrat Rupert Egger. „Dann tritt ab!“, tönte es zurück.',
    speakers: [{ mention: 'Landesrat Rupert Egger', person: 'Rupert Egger' }, { mention: undefined }],
  },
  {
    name: 'a voice with the place it comes from',
    text: '„Ich kann nichts versprechen“, sagte Landesrat Rupert Egger. „Dann tritt ab!“, hallte es von der Tribüne.',
    speakers: [{ mention: 'Landesrat Rupert Egger', person: 'Rupert Egger' }, { mention: 'der Tribüne' }],
  },
  {
    name: 'whom words escape',
    text: 'Wirt Karl Ober lachte. „Du meine Güte!“, entfuhr es der Lehrerin Beate Kern. „Au!“, entfuhr es ihm.',
    speakers: [
      { mention: 'der Lehrerin Beate Kern', person: 'Beate Kern' },
      { mention: 'ihm', person: 'Karl Ober' },
    ],
  },
  {
    name: 'where people tell each other something',
    text: 'Der Hund heule immer dann, so erzählt man es sich im Dorf, wenn der Mond „schief hängt“.',
    speakers: [{ mention: 'Dorf' }],
  },
  {
    name: 'where somebody is called something in the passive',
    text: 'Wirt Karl Ober klagte. „Es reicht“, sagte Ober. In Internetforen sei er als „Hundequäler“ beschimpft worden.',
    speakers: [{ mention: 'Ober', person: 'Karl Ober' }, { mention: 'Internetforen' }],
  },
  {
    name: 'a plan in which something is entered as something',
    text: 'Wirt Karl Ober klagte. Der Platz sei im Projekt als „vorläufige Lösung“ ausgewiesen.',
    speakers: [{ mention: 'Projekt' }],
  },
  {
    name: 'another word for a scholar',
    text: 'Der Grazer Zeitgeschichtler Gerhard Obmann und die Malerin Lea Kern kamen. „Dieses Buch hilft“, meinte der Wissenschafter.',
    speakers: [{ mention: 'der Wissenschafter', person: 'Gerhard Obmann' }],
  },
  {
    name: 'where they talk, in a place or a body',
    text: '„Die Anleger sind nervös“, sagte Analyst Jens Korte. Im Rathaus hieß es, die Zahlen seien „kein Beinbruch“.',
    speakers: [{ mention: 'Analyst Jens Korte', person: 'Jens Korte' }, { mention: 'Rathaus' }],
  },
  {
    name: 'a time is nobody who talks',
    text: '„Die Anleger sind nervös“, sagte Analyst Jens Korte. Im Vorjahr hieß es noch, die Zahlen seien „kein Beinbruch“.',
    speakers: [{ mention: 'Analyst Jens Korte', person: 'Jens Korte' }],
  },
  {
    name: 'what shows it',
    text: 'Wie aus dem Bericht der Prüfer hervorgeht, waren die Ausgaben „nicht nachvollziehbar“.',
    speakers: [{ mention: 'dem Bericht' }],
  },
  {
    name: 'a reproach in the passive is nobody’s who is named',
    text: 'Minister Karl Ober schweigt. Dem Minister wird vorgeworfen, das Haus „bewusst getäuscht“ zu haben.',
    speakers: [{ mention: undefined }],
  },
  {
    name: 'how it is written is nobody',
    text: 'Malerin Lea Kern sprach von „Freude“. „Warum ist der Himmel rot?“, steht da in runder Kinderschrift.',
    speakers: [{ mention: 'Malerin Lea Kern', person: 'Lea Kern' }],
  },
];
