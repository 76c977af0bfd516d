import type { SpeakerCase } from './cases-german';

/** Sentences in which the subject is not what it looks like at first: institutions, objects in first place, pronouns of bodies. */
export const germanSubjectCases: readonly SpeakerCase[] = [
  {
    name: 'an institution in the headline is nobody',
    text: 'Klinikum Ambach: „Es war zu viel“\n\nVorstand Dr. Peter Lenz sprach im Kreistag. „Es war zu viel für uns“, sagte er.',
    speakers: [{ mention: 'Klinikum Ambach' }, { mention: 'er', person: 'Peter Lenz' }],
  },
  {
    name: 'apposition with a role of its own',
    text: 'Der Verband ist verärgert. Ihr Vorsitzender, der Chemiker Jonas Ahlers, warnt vor „Alchemie im Rathaus“.',
    speakers: [{ mention: 'Jonas Ahlers', person: 'Jonas Ahlers' }],
  },
  {
    name: '"als" before what is named',
    text: 'Bürgermeister Veit Kogler sprach lange. Als Ursache nannte Kogler einen „Stau von Jahrzehnten“.',
    speakers: [{ mention: 'Kogler', person: 'Veit Kogler' }],
  },
  {
    name: 'a plural before a verb in the singular is its object',
    text: 'Der Rat fragte Vorstand Peter Lenz. Weitere Schließungen verneinte Lenz, jedenfalls „für diesen Winter“.',
    speakers: [{ mention: 'Lenz', person: 'Peter Lenz' }],
  },
  {
    name: 'a noble name opens the sentence',
    text:
      'Landesrat Hubert Prast lobte das Gesetz. Widerspruch kam vom Hotelier Armin von Sarntal. Von Sarntal ließ das nicht gelten. ' +
      'Prast möge ins Dorf kommen, „dann sieht er es selbst“.',
    speakers: [{ mention: 'Von Sarntal', person: 'Armin von Sarntal' }],
  },
  {
    name: 'a pronoun takes up the body that the sentence before is about',
    text:
      'Die Wirtin Uschi Vogl ist traurig. Die Naturschutzorganisation begrüßte das Ende. Jeder geschlossene Lift sei ' +
      '„ein Gewinn für den Berg“, teilte sie mit.',
    speakers: [{ mention: 'sie' }],
  },
  {
    name: '"so" with its source and an adverb',
    text: 'Der Fahrer Karl Moser schweigt. Daran, so die Polizei weiter, könne er sich „beim besten Willen nicht erinnern“.',
    speakers: [{ mention: 'die Polizei' }],
  },
  {
    name: 'the answer to a question of the paragraph before',
    text: '„Ich will es wissen“, sagt Richterin Gudrun Thies.\n\n„Und wenn es wehtut?“, fragt der Reporter.\n\n„Dann tut es weh.“',
    speakers: [
      { mention: 'Richterin Gudrun Thies', person: 'Gudrun Thies' },
      { mention: 'der Reporter' },
      { mention: 'Richterin Gudrun Thies', person: 'Gudrun Thies' },
    ],
  },
  {
    name: 'an article behind a name is no particle of it',
    text: 'Am Montag lobte Jochen Brand das Vorhaben. „Das hilft allen“, sagte Brand.',
    speakers: [{ mention: 'Brand', person: 'Jochen Brand' }],
  },
  {
    name: 'a Portuguese particle is one in German too',
    text: 'Am Montag kam Ricardo das Neves. „Das hilft allen“, sagte das Neves.',
    speakers: [{ mention: 'das Neves', person: 'Ricardo das Neves' }],
  },
  {
    name: 'an accusative in front, and a relative clause with an auxiliary of its own',
    text: 'Wirt Karl Ober war grob. Einen Reporter aus Wien, der ohne Seil gehen wollte, soll er mit den Worten „Hier geht es hinunter“ begrüßt haben.',
    speakers: [{ mention: 'er', person: 'Karl Ober' }],
  },
  {
    name: 'adverbs in first place are nobody',
    text: 'Stattdessen war in der Zeitung zu lesen: „Wir bedauern das.“',
    speakers: [{ mention: 'der Zeitung' }],
  },
  {
    name: 'a relative clause parted from its noun',
    text: 'Sie lassen den Bauern ausführlich zu Wort kommen, der das Moor als „Fläche wie jede andere“ bezeichnet.',
    speakers: [{ mention: 'den Bauern' }],
  },
  {
    name: '"und" before a subject with an apposition',
    text: 'Die Alten murren, die Jungen schweigen, und der Minister, gefragt, was er davon halte, antwortete mit einem Satz: „Ich nehme das zur Kenntnis.“',
    speakers: [{ mention: 'der Minister' }],
  },
  {
    name: 'a verb in a subordinate clause before the colon',
    text: '„Kommen Sie herein“, sagt der Mann, und dann, weil die Frau zögert: „Es gibt Kuchen.“',
    speakers: [{ mention: 'der Mann' }],
  },
  {
    name: 'one of several',
    text: 'Sie dankten den Polizisten. „Er war froh“, berichtet einer von ihnen.',
    speakers: [{ mention: 'einer' }],
  },
  {
    name: 'whom somebody quotes with his words',
    text: 'Das Magazin zitierte einen Arzt mit den Worten: „Da hilft nichts mehr.“',
    speakers: [{ mention: 'einen Arzt' }],
  },
  {
    name: 'who is quoted with his words',
    text: 'Wirt Karl Ober wird mit den Worten zitiert: „Da hilft nichts mehr.“',
    speakers: [{ mention: 'Wirt Karl Ober', person: 'Karl Ober' }],
  },
  {
    name: 'as it stands in a prospectus',
    text: 'Ihr Loch wird ein See, die „Adria des Ostens“, wie es im Prospekt der Werbung steht.',
    speakers: [{ mention: 'Prospekt der Werbung' }],
  },
  {
    name: 'a noun for what is said, and whose it is',
    text: 'Die Klage ihrer Kollegin Ludmilla Horak, Geiger spielten „immer nur laut“, hat sie nie verstanden.',
    speakers: [{ mention: 'ihrer Kollegin Ludmilla Horak', person: 'Ludmilla Horak' }],
  },
  {
    name: 'the subject of the subordinate clause whose verb stands behind the quotation',
    text: 'Die Ministerin hatte am Montag Kürzungen angedeutet, worauf mehr als 200 Künstler vor einem „Ausverkauf der Bühnen“ warnten.',
    speakers: [{ mention: '200 Künstler' }],
  },
  {
    name: 'the verb right before the clause that the quotation opens',
    text: 'Der Schüler Jakob Tanner las aus einem Heft vor, in dem Odenthal gelobt hatte, „nie wieder“ anzutreten. Elmar Odenthal schwieg.',
    speakers: [{ mention: 'Odenthal', person: 'Elmar Odenthal' }],
  },
  {
    name: 'a letter that somebody else reads out',
    text: 'Der Chorleiter schrieb den Räten einen Brief, aus dem Beate Kern zitierte: „Wir möchten singen.“',
    speakers: [{ mention: 'Der Chorleiter' }],
  },
  {
    name: 'one behind a verb of saying',
    text: 'Drei Männer und eine Frau kamen. „Kalt hier“, sagte eine.',
    speakers: [{ mention: 'eine' }],
  },
  {
    name: 'a party in brackets parts no clause',
    text: 'Gemeinderat Josef Gamper (ABC) sagte, die Halle sei „zu groß“.',
    speakers: [{ mention: 'Gemeinderat Josef Gamper', person: 'Josef Gamper' }],
  },
  {
    name: 'a clause that leaves the verb of the one before out',
    text: 'Fraktionschef Ole Brandt sprach von „Aktionismus“, die Linke von einem „Placebo“ und der Bund der Imker von „Verrat“.',
    speakers: [
      { mention: 'Fraktionschef Ole Brandt', person: 'Ole Brandt' },
      { mention: 'die Linke' },
      { mention: 'der Bund' },
    ],
  },
  {
    name: 'behind "sich" the subject, in front how it is said',
    text: 'Fraktionschef Ole Brandt schwieg. Ähnlich äußerte sich der Sozialverband: Die Kürzung treffe „die Falschen“.',
    speakers: [{ mention: 'der Sozialverband' }],
  },
  {
    name: 'a participle that may be the present too, and a relative clause',
    text: 'Die Ministerin, die erst seit März im Amt ist, hatte das Vorhaben als „alternativlos“ bezeichnet.',
    speakers: [{ mention: 'Die Ministerin' }],
  },
  {
    name: 'for whom something is so',
    text: 'Für Virologin Anna Keil ist das „keine Überraschung“. Ihr Kollege Peter Zorn schweigt.',
    speakers: [{ mention: 'Virologin Anna Keil', person: 'Anna Keil' }],
  },
  {
    name: 'a verb of thinking in the quotation’s own main clause, with somebody else',
    text: 'Rat Paul Egger wetterte gegen den „Größenwahn“ der Planer, sein Kollege Hans Thurner fand die Pläne „erfrischend“.',
    speakers: [
      { mention: 'Rat Paul Egger', person: 'Paul Egger' },
      { mention: 'sein Kollege Hans Thurner', person: 'Hans Thurner' },
    ],
  },
  {
    name: '"heißt es" without a source goes on',
    text: 'Der Heimatverband kritisiert den Bau. Dieser sei „ein Fremdkörper“, heißt es.',
    speakers: [{ mention: 'Der Heimatverband' }],
  },
  {
    name: 'a family name that is a month',
    text: 'Die Abgeordnete Sara Holz schwieg. Parteichef Rolf Mai nannte den Entwurf „mutlos“.',
    speakers: [{ mention: 'Parteichef Rolf Mai' }],
  },
  {
    name: 'a preposition in first place starts no Vietnamese name',
    text: 'An der Tür hing ein Zettel: „Wir kommen wieder.“ An Wunder glaubt hier niemand.',
    speakers: [{ mention: 'ein Zettel' }],
  },
  {
    name: 'behind a subordinate clause the verb stands before its own subject, and "und" takes that over',
    text: 'Wenn Karl Ober singt, schaut eine Pflegerin aus der Küche und bittet um „ein bisschen Rücksicht“.',
    speakers: [{ mention: 'eine Pflegerin' }],
  },
  {
    name: 'a verb of thinking within reported speech frames nothing',
    text: 'Sennerin Christl Neuner klagte. Zäune seien in ihrem Gelände „ein Witz“, ein Hund halte dort keinen Winter.',
    speakers: [{ mention: 'Sennerin Christl Neuner', person: 'Christl Neuner' }],
  },
];
