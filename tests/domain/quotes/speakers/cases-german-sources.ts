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
];
