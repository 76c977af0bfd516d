/** A text with one quotation or more, and who speaks in each, in reading order: the words that name the speaker and the person. */
export interface SpeakerCase {
  readonly name: string;
  readonly text: string;
  /** For each utterance: the words of the text that name the speaker, and the person's name where one is meant. */
  readonly speakers: readonly { readonly mention: string | undefined; readonly person?: string }[];
}

export const germanCases: readonly SpeakerCase[] = [
  {
    name: 'verb and bare name after',
    text: 'Bürgermeisterin Gerlinde Haubner stellte den Plan vor. „Wir bauen die Schule neu“, sagte Haubner am Abend.',
    speakers: [{ mention: 'Haubner', person: 'Gerlinde Haubner' }],
  },
  {
    name: 'full name with role after',
    text: '„Das wird teuer“, warnte Finanzstadträtin Hedwig Ostertag im Gemeinderat.',
    speakers: [{ mention: 'Finanzstadträtin Hedwig Ostertag', person: 'Hedwig Ostertag' }],
  },
  {
    name: 'so and a name',
    text: '„Das Wetter hat uns geholfen“, so Einsatzleiter Ruprecht Zangl.',
    speakers: [{ mention: 'Einsatzleiter Ruprecht Zangl', person: 'Ruprecht Zangl' }],
  },
  {
    name: 'adverb between verb and subject',
    text: '„Davon weiß ich nichts“, erklärte gestern in Passau der Sprecher der Polizei.',
    speakers: [{ mention: 'der Sprecher' }],
  },
  {
    name: 'reflexive verb',
    text: '„Leicht verdientes Geld ist das nicht“, ärgert sich Vermieterin Silke Brandl.',
    speakers: [{ mention: 'Vermieterin Silke Brandl', person: 'Silke Brandl' }],
  },
  {
    name: 'separable verb',
    text: '„Die Straße bleibt bis Freitag gesperrt“, teilte das Landratsamt mit.',
    speakers: [{ mention: 'das Landratsamt' }],
  },
  {
    name: 'perfect tense after',
    text: '„Ich trete nicht noch einmal an“, hatte Waltraud Kirchner schon im März gesagt.',
    speakers: [{ mention: 'Waltraud Kirchner', person: 'Waltraud Kirchner' }],
  },
  {
    name: 'colon, verb second',
    text: 'Nach der Sitzung sagte die Direktorin Annegret Fuchs: „Wir hören alle an.“',
    speakers: [{ mention: 'die Direktorin Annegret Fuchs', person: 'Annegret Fuchs' }],
  },
  {
    name: 'colon, subject first',
    text: 'Trainer Ludger Pohl schimpfte nach dem Spiel: „So darf man nicht verteidigen.“',
    speakers: [{ mention: 'Trainer Ludger Pohl', person: 'Ludger Pohl' }],
  },
  {
    name: 'colon, participle',
    text: 'Im Mai hatte der Landwirt Korbinian Huber den Vertrag mit den Worten gelobt: „Davon haben alle etwas.“',
    speakers: [{ mention: 'der Landwirt Korbinian Huber', person: 'Korbinian Huber' }],
  },
  {
    name: 'colon, label',
    text: 'Sigrun Adler: „Mir reicht es jetzt.“',
    speakers: [{ mention: 'Sigrun Adler', person: 'Sigrun Adler' }],
  },
  {
    name: 'apposition with the name',
    text: 'Der Vorsitzende des Imkervereins, Alois Stadler, stellte nach der Wahl fest: „Den Bienen geht es besser.“',
    speakers: [{ mention: 'Alois Stadler', person: 'Alois Stadler' }],
  },
  {
    name: 'apposition after the verb',
    text: '„Wir brauchen mehr Platz“, sagte die Leiterin des Tierheims, Roswitha Mayr, am Montag.',
    speakers: [{ mention: 'Roswitha Mayr', person: 'Roswitha Mayr' }],
  },
  {
    name: 'genitive between role and name',
    text: '„Das Eis trägt nicht“, mahnte der Sprecher der Wasserwacht Benno Kraus.',
    speakers: [{ mention: 'Benno Kraus', person: 'Benno Kraus' }],
  },
  {
    name: 'interrupted',
    text: '„Wir haben“, sagte Dorothea Lenz, „alles versucht.“',
    speakers: [{ mention: 'Dorothea Lenz', person: 'Dorothea Lenz' }],
  },
  {
    name: 'pronoun',
    text: 'Der Geiger Valentin Moser spielt seit fünfzig Jahren. „Ich übe jeden Tag“, sagt er.',
    speakers: [{ mention: 'er', person: 'Valentin Moser' }],
  },
  {
    name: 'feminine pronoun past a man',
    text: 'Die Ärztin Ingrid Saller leitet die Klinik mit ihrem Kollegen Gernot Haas. „Wir arbeiten gern zusammen“, sagt sie.',
    speakers: [{ mention: 'sie', person: 'Ingrid Saller' }],
  },
  {
    name: 'description by age',
    text: 'Skispringer Lukas Aigner gewann zum dritten Mal. „Der Wind war auf meiner Seite“, sagte der 24-Jährige.',
    speakers: [{ mention: 'der 24-Jährige', person: 'Lukas Aigner' }],
  },
  {
    name: 'description by role',
    text: 'Innenminister Konrad Weidinger und Polizeichef Horst Daxer traten vor die Presse. „Die Lage ist ruhig“, sagte der Minister.',
    speakers: [{ mention: 'der Minister', person: 'Konrad Weidinger' }],
  },
  {
    name: 'goes on',
    text: '„Wir sind am Ende“, sagte Wirtin Zenzi Lechner. „Seit März kommt niemand mehr.“',
    speakers: [
      { mention: 'Wirtin Zenzi Lechner', person: 'Zenzi Lechner' },
      { mention: 'Wirtin Zenzi Lechner', person: 'Zenzi Lechner' },
    ],
  },
  {
    name: 'laut',
    text: 'Laut Bürgermeister Ferdinand Reiter ist die Halle „in einem erbärmlichen Zustand“.',
    speakers: [{ mention: 'Bürgermeister Ferdinand Reiter', person: 'Ferdinand Reiter' }],
  },
  {
    name: 'nach Angaben',
    text: 'Nach Angaben der Feuerwehr war das Feuer „rasch unter Kontrolle gebracht“.',
    speakers: [{ mention: 'der Feuerwehr' }],
  },
  {
    name: 'wie … sagt',
    text: 'Das Haus sei „ein Fass ohne Boden“, wie Baureferentin Elke Thoma sagt.',
    speakers: [{ mention: 'Baureferentin Elke Thoma', person: 'Elke Thoma' }],
  },
  {
    name: 'partial with nennen',
    text: 'Oppositionsführer Jakob Wimmer nannte den Vorschlag „völlig unausgegoren“.',
    speakers: [{ mention: 'Oppositionsführer Jakob Wimmer', person: 'Jakob Wimmer' }],
  },
  {
    name: 'partial before its verb',
    text: 'Von einer „unerträglichen Zumutung“ sprach die Abgeordnete Mechthild Krüger.',
    speakers: [{ mention: 'die Abgeordnete Mechthild Krüger', person: 'Mechthild Krüger' }],
  },
  {
    name: 'reported speech around',
    text: 'Die Stadt sei „finanziell am Anschlag“, betonte Kämmerer Egon Bartels.',
    speakers: [{ mention: 'Kämmerer Egon Bartels', person: 'Egon Bartels' }],
  },
  {
    name: 'reported speech goes on',
    text: 'Museumsleiter Otmar Seidl verteidigte den Ankauf. Das Bild sei „ein Glücksfall für die Stadt“.',
    speakers: [{ mention: 'Museumsleiter Otmar Seidl', person: 'Otmar Seidl' }],
  },
  {
    name: 'subordinate clause first',
    text: 'Als der Regen kam, sagte Gärtnerin Ulla Specht: „Endlich.“',
    speakers: [{ mention: 'Gärtnerin Ulla Specht', person: 'Ulla Specht' }],
  },
  {
    name: 'verb taken over',
    text: 'Pfarrer Anselm Rieger trat ans Mikrofon, blickte in die Runde und sagte: „Ihr seid willkommen.“',
    speakers: [{ mention: 'Pfarrer Anselm Rieger', person: 'Anselm Rieger' }],
  },
  {
    name: 'organisation',
    text: '„Wir bedauern den Vorfall sehr“, hieß es in einer Mitteilung der Brauerei.',
    speakers: [{ mention: 'einer Mitteilung' }],
  },
  {
    name: 'unnamed source',
    text: '„Das war knapp“, berichtete ein Augenzeuge.',
    speakers: [{ mention: 'ein Augenzeuge' }],
  },
  {
    name: 'relative clause after the subject',
    text: 'Die Schülerin, die das Feuer entdeckt hatte, erzählte: „Ich habe nur noch Rauch gesehen.“',
    speakers: [{ mention: 'Die Schülerin' }],
  },
  {
    name: 'particles',
    text: '„Kunst braucht Zeit“, sagt Kuratorin Friederike von der Heyden.',
    speakers: [{ mention: 'Kuratorin Friederike von der Heyden', person: 'Friederike von der Heyden' }],
  },
  {
    name: 'double name',
    text: '„Wir wollten nur singen“, sagte Anna-Lena Huber-Stein.',
    speakers: [{ mention: 'Anna-Lena Huber-Stein', person: 'Anna-Lena Huber-Stein' }],
  },
  {
    name: 'declension',
    text: 'Kanzlerin Edeltraud Vogts Rede dauerte eine Stunde. „Wir schaffen Ordnung“, versprach Vogt.',
    speakers: [{ mention: 'Vogt', person: 'Edeltraud Vogt' }],
  },
  {
    name: 'unknown verb beside',
    text: '„Das ist mir zu bunt“, feixt Kabarettist Wastl Obermeier.',
    speakers: [{ mention: 'Kabarettist Wastl Obermeier', person: 'Wastl Obermeier' }],
  },
  {
    name: 'speaker of the paragraph before',
    text: '„Die Kasse ist leer“, sagte Stadtrat Gregor Ott.\n\n„Wir müssen sparen, und zwar überall.“',
    speakers: [
      { mention: 'Stadtrat Gregor Ott', person: 'Gregor Ott' },
      { mention: 'Stadtrat Gregor Ott', person: 'Gregor Ott' },
    ],
  },
  {
    name: 'sentence after',
    text: '„Man muss die Wege der Alten kennen.“ Bergführer Hannes Prantl weiß, wovon er spricht.',
    speakers: [{ mention: 'Bergführer Hannes Prantl', person: 'Hannes Prantl' }],
  },
  {
    name: 'two speakers in turn',
    text: '„Wir fangen an“, sagte Gudrun Thies. „Wir auch“, antwortete Detlef Kühn.',
    speakers: [
      { mention: 'Gudrun Thies', person: 'Gudrun Thies' },
      { mention: 'Detlef Kühn', person: 'Detlef Kühn' },
    ],
  },
  {
    name: 'dative object before the subject',
    text: '„Kommen Sie morgen wieder“, sagte der Patientin die Schwester.',
    speakers: [{ mention: 'die Schwester' }],
  },
  {
    name: 'dash before the subject',
    text: '„Nie wieder“, sagt – nach kurzem Zögern – der alte Fischer.',
    speakers: [{ mention: 'der alte Fischer' }],
  },
  {
    name: 'object first with das',
    text: '„Wir geben nicht auf“ – das sagte Betriebsrätin Heike Nolte vor dem Werkstor.',
    speakers: [{ mention: 'Betriebsrätin Heike Nolte', person: 'Heike Nolte' }],
  },
  {
    name: 'zufolge',
    text: 'Dem Bürgermeister zufolge war der Abend „ein voller Erfolg für das Dorf“.',
    speakers: [{ mention: 'Dem Bürgermeister' }],
  },
  {
    name: 'in the eyes of',
    text: 'Für Imkerin Traudl Maierhofer ist die Sache klar: „Ohne Blüten kein Honig.“',
    speakers: [{ mention: 'Imkerin Traudl Maierhofer', person: 'Traudl Maierhofer' }],
  },
  {
    name: 'feminine pronoun for the object of the sentence before',
    text: 'Der Koch Gernot Haas stellte Ingrid Saller ein. „Ich fange am Montag an“, sagt sie.',
    speakers: [{ mention: 'sie', person: 'Ingrid Saller' }],
  },
  {
    name: 'reported speech over two sentences',
    text: 'Museumsleiter Otmar Seidl verteidigte den Ankauf. Stifterin Ulla Specht habe Weitsicht. Das Bild sei „ein Glücksfall für die Stadt“.',
    speakers: [{ mention: 'Museumsleiter Otmar Seidl', person: 'Otmar Seidl' }],
  },
  {
    name: 'a phrase set off before the verb',
    text: 'Förster Veit Lohner wartete. Das Fernglas in der Hand, sagte er: „Dort drüben.“',
    speakers: [{ mention: 'er', person: 'Veit Lohner' }],
  },
  {
    name: 'extended attribute before the noun',
    text: '„Wir hatten Glück“, berichtet der aus Meran stammende Bergführer Hannes Prantl.',
    speakers: [{ mention: 'der aus Meran stammende Bergführer Hannes Prantl', person: 'Hannes Prantl' }],
  },
  {
    name: 'so heißt es in',
    text: '„Die Brücke ist sicher“, so heißt es in dem Gutachten.',
    speakers: [{ mention: 'dem Gutachten' }],
  },
  {
    name: 'war von … zu hören',
    text: '„Dazu sage ich nichts“, war von Trainerin Elke Thoma zu hören.',
    speakers: [{ mention: 'Trainerin Elke Thoma', person: 'Elke Thoma' }],
  },
  {
    name: 'quotation between auxiliary and participle',
    text: 'Landesrat Jakob Wimmer hat gestern vor einem „gefährlichen Irrweg“ gewarnt.',
    speakers: [{ mention: 'Landesrat Jakob Wimmer', person: 'Jakob Wimmer' }],
  },
  {
    name: 'an answer right beside what was said',
    text: '„Kommst du mit?“, fragte Gudrun Thies. Detlef Kühn nickte und sagte: „Ja.“ „Dann los.“',
    speakers: [
      { mention: 'Gudrun Thies', person: 'Gudrun Thies' },
      { mention: 'Detlef Kühn', person: 'Detlef Kühn' },
      { mention: 'Gudrun Thies', person: 'Gudrun Thies' },
    ],
  },
  {
    name: 'the spokesman of somebody named',
    text: '„Wir sind überrascht“, sagte ein Sprecher von Hedwig Ostertag.',
    speakers: [{ mention: 'ein Sprecher' }],
  },
  {
    name: 'a day before the role',
    text: '„Das ist ein Meilenstein“, freute sich bei der Eröffnung am Samstag Obmann Jakob Wimmer.',
    speakers: [{ mention: 'Obmann Jakob Wimmer', person: 'Jakob Wimmer' }],
  },
  {
    name: 'a pronoun that somebody unnamed of the other sex cannot take',
    text: 'Wirtin Zenzi Lechner schloss ab. „Schade“, sagte ein Gast. „Es muss sein“, sagte sie.',
    speakers: [{ mention: 'ein Gast' }, { mention: 'sie', person: 'Zenzi Lechner' }],
  },
  {
    name: 'quotation between auxiliary and participle, the object first',
    text: 'Vor einem Irrweg hat im Landtag als „Totengräber des Waldes“ der Förster Veit Lohner den Minister bezeichnet.',
    speakers: [{ mention: 'der Förster Veit Lohner', person: 'Veit Lohner' }],
  },
];
