import type { SpeakerCase } from './cases-german';

/** Speakers who are told by the sentences around, by the verbs that share a subject, and by the papers that are quoted. */
export const germanReportCases: readonly SpeakerCase[] = [
  {
    name: 'verb behind "und" with the subject of the clause before',
    text: 'Landrat Peter Kloiber dankte den Helfern und nannte Stachl einen „Helden in Badeschlappen“.',
    speakers: [{ mention: 'Landrat Peter Kloiber', person: 'Peter Kloiber' }],
  },
  {
    name: 'verb behind "und", a closed apposition in front',
    text: 'Der Besitzer, Landwirt Florian Gruber aus Mölten, sprang auf und rief Richtung Anklagebank: „Du weißt es!“',
    speakers: [{ mention: 'Landwirt Florian Gruber', person: 'Florian Gruber' }],
  },
  {
    name: 'chain of verbs with an object pronoun in it',
    text: 'Leonid Karas spielte drei Akkorde, sah sie an und sagte: „Wer hat dir das verraten?“',
    speakers: [{ mention: 'Leonid Karas', person: 'Leonid Karas' }],
  },
  {
    name: 'object first, the pronoun behind the verb',
    text: 'Karl Degen ist nicht überzeugt. Die Deutung seiner Kollegin nennt er „charmant“.',
    speakers: [{ mention: 'er', person: 'Karl Degen' }],
  },
  {
    name: 'frame put into a sentence without a verb yet',
    text: 'Ein Zukunftsmodell, hat der Vorsitzende Jochen Terhalle geschwärmt, „niederschwellig und hochwertig zugleich“.',
    speakers: [{ mention: 'der Vorsitzende Jochen Terhalle', person: 'Jochen Terhalle' }],
  },
  {
    name: 'sentence in the subjunctive after one with a verb of saying',
    text: 'Stadträtin Julia Prack forderte einen Sozialplan. Das Land werde eine Stiftung einrichten, „und zwar rasch“.',
    speakers: [{ mention: 'Stadträtin Julia Prack', person: 'Julia Prack' }],
  },
  {
    name: 'sentence in the subjunctive, the one before ends with a subordinate clause in it',
    text: 'Richterin Elena Tramin folgte der Verteidigung, wonach ein Herzfehler den Tod verursacht habe. Die Tat sei nicht erwiesen, „und mehr ist dazu nicht zu sagen“.',
    speakers: [{ mention: 'Richterin Elena Tramin', person: 'Elena Tramin' }],
  },
  {
    name: 'somebody without a name before a sentence in the subjunctive',
    text: 'Kommandant Armin Holler lobte die Nachbarn. „Das war knapp“, sagte er. Eine Anwohnerin berichtete von einem Grill. Dann habe es geknallt, „wie bei einem Böller“.',
    speakers: [{ mention: 'er', person: 'Armin Holler' }, { mention: 'Eine Anwohnerin' }],
  },
  {
    name: 'report behind a colon',
    text: '„Eine Tortur“, sagt ein Landwirt. Kreisobmann Wolfgang Scholz schlägt in dieselbe Kerbe: In jeder Rede heiße es, man müsse etwas tun. „Am Montag sperrt man sie zu.“',
    speakers: [
      { mention: 'ein Landwirt' },
      { mention: 'Kreisobmann Wolfgang Scholz', person: 'Wolfgang Scholz' },
    ],
  },
  {
    name: 'weak verb put into a report',
    text: 'Es sei eben ein Brief, meinte Kreisrat Josef Gerg (BP) trocken. „Mir schreibt das Finanzamt auch immer.“',
    speakers: [{ mention: 'Kreisrat Josef Gerg', person: 'Josef Gerg' }],
  },
  {
    name: '"so" with a name, put into the sentence before the quotation',
    text: 'Das sei, so Direktorin Irmgard Plank, „die ehrlichste Antwort seit Langem“.',
    speakers: [{ mention: 'Direktorin Irmgard Plank', person: 'Irmgard Plank' }],
  },
  {
    name: 'verb of saying and "laut" in one sentence',
    text: 'Ein Anrufer meldete laut Polizei einen „Geisterlaster ohne Fahrer“.',
    speakers: [{ mention: 'Ein Anrufer' }],
  },
  {
    name: 'relative clause with a preposition',
    text: 'Ein Schüler las einen Prospekt vor, in dem Elmar Oberlechner versprochen hatte, „spätestens nach zwei Jahren“ aufzuhören.',
    speakers: [{ mention: 'Elmar Oberlechner', person: 'Elmar Oberlechner' }],
  },
  {
    name: 'genitive behind a preposition, nobody named before the colon',
    text: 'Landesrat Hubert Rainer verteidigt die Regelung. Und an die Adresse der Hoteliers: „Wer aufstocken will, hat nichts verstanden.“',
    speakers: [{ mention: 'Landesrat Hubert Rainer', person: 'Hubert Rainer' }],
  },
  {
    name: 'to whom something is so',
    text: 'Andere Händler klagen über Kunden. Für Corvin Tal kommt das nicht infrage: „Ich bin und bleibe Verkäufer.“',
    speakers: [{ mention: 'Corvin Tal', person: 'Corvin Tal' }],
  },
  {
    name: 'passive, whoever is asked answers',
    text: 'Ex-Landesrätin Sabine Kastl ist von mehreren Ausschüssen gefragt worden: „Ich habe dankend abgelehnt.“',
    speakers: [{ mention: 'Ex-Landesrätin Sabine Kastl', person: 'Sabine Kastl' }],
  },
  {
    name: 'passive, said by somebody',
    text: 'Der Plan wurde von Stadtrat Ludwig Pohl als „reine Augenwischerei“ bezeichnet.',
    speakers: [{ mention: 'Stadtrat Ludwig Pohl', person: 'Ludwig Pohl' }],
  },
  {
    name: 'infinitive before the colon',
    text: 'Mein Großvater, der im Krieg alles verloren hat, pflegte zu sagen: „Der Wald verzeiht dir viel.“',
    speakers: [{ mention: 'Mein Großvater' }],
  },
  {
    name: 'a sign, and a verb of standing',
    text: 'Ilka Sommer geht an einem Schild vorbei, auf dem „Ruhe! Auch Sie!“ steht.',
    speakers: [{ mention: 'einem Schild' }],
  },
  {
    name: 'a thing on which words stand',
    text: 'Konrad Unterberger schwieg. Auf dem Schultor stand mit Kreide: „Bin gleich zurück!“',
    speakers: [{ mention: 'dem Schultor' }],
  },
  {
    name: 'a letter in which there is talk of something',
    text: 'In dem Brief, der unserer Redaktion vorliegt, ist von einer „zeitnahen und umfassenden Umsetzung“ die Rede.',
    speakers: [{ mention: 'dem Brief' }],
  },
  {
    name: 'a paper that says so',
    text: 'Die Stadtgärtnerei verweist auf ein Gutachten, wonach die Bäume „nicht mehr verkehrssicher“ gewesen seien.',
    speakers: [{ mention: 'ein Gutachten' }],
  },
  {
    name: 'passive in a paper',
    text: 'In einem Zeugnis der Klinik wird er als „fachlich exzellent und menschlich ein Gewinn“ gelobt.',
    speakers: [{ mention: 'einem Zeugnis' }],
  },
  {
    name: 'a noun that is an adjective, without an article',
    text: 'Landrätin Cordula Heit kam. Dessen Vorsitzende Irmi Scheuer berichtete von einem Flohmarkt. „Da gibt es eine Schuhschachtel“, sagte sie.',
    speakers: [{ mention: 'sie', person: 'Irmi Scheuer' }],
  },
  {
    name: 'family name with the ending of an abstract noun',
    text: 'Der Historiker Ludwig Amelung sah darin 1978 das „Eingeständnis eines Mitläufers“, wie er schrieb.',
    speakers: [{ mention: 'er', person: 'Ludwig Amelung' }],
  },
  {
    name: 'an office that two hold, of whom one is a woman',
    text: 'Bauminister Kurt Wendt lud ein. Agrarministerin Ute Kolbe kam. „Es reicht“, sagte die Ministerin.',
    speakers: [{ mention: 'die Ministerin', person: 'Ute Kolbe' }],
  },
  {
    name: 'a frame behind a verb in the subjunctive that is no auxiliary',
    text: 'Intendant Kurt Wendt (41) kam. Ihre Probezeit ende bald, betonte der 41-Jährige. „Mehr weiß ich nicht.“',
    speakers: [{ mention: 'der 41-Jährige', person: 'Kurt Wendt' }],
  },
  {
    name: 'another word for the same role',
    text: 'Trainer Kurt Wendt lobte Kapitän Olaf Brix. „Olaf war stark“, sagte der Coach. Staatsanwältin Ute Kolbe nickte. „So war es“, sagte die Anklägerin.',
    speakers: [
      { mention: 'der Coach', person: 'Kurt Wendt' },
      { mention: 'die Anklägerin', person: 'Ute Kolbe' },
    ],
  },
  {
    name: 'the same word before another for the same role',
    text: 'Trainer Kurt Wendt kam. Jugendcoach Olaf Brix auch. „Wir üben“, sagte der Coach.',
    speakers: [{ mention: 'der Coach', person: 'Olaf Brix' }],
  },
  {
    name: 'a clause in the subjunctive: whoever decides so says it, and not what the clause is about',
    text: 'Am Sonntag hatte der Parteirat beschlossen, dem Paket nur zuzustimmen, wenn vorher die Deckung „bis zum letzten Cent“ geklärt sei.',
    speakers: [{ mention: 'der Parteirat' }],
  },
  {
    name: 'a participle before "sondern" frames nothing behind it',
    text: 'Finanzchefin Beate Kern nannte den Streik „überzogen“. Die Firma habe nie mit Entlassungen gedroht, sondern nur „nichts versprochen“.',
    speakers: [{ mention: 'Finanzchefin Beate Kern', person: 'Beate Kern' }],
  },
  {
    name: 'what "man" calls a thing within reported speech',
    text: 'Förster Karl Ober verteidigte die Jagd. Jeder Bauer, jeder Wirt habe einen Verein, nur nenne man den seinen „Mörderbande“.',
    speakers: [{ mention: 'Förster Karl Ober', person: 'Karl Ober' }],
  },
  {
    name: 'what a sentence in the subjunctive takes up first is no clause yet',
    text: 'Landrätin Beate Kern blieb sitzen. Aber ein Hallenbad für 900 Einwohner, das sei „ein Frack für die Heuernte“.',
    speakers: [{ mention: 'Landrätin Beate Kern', person: 'Beate Kern' }],
  },
  {
    name: 'whoever denied something in the perfect goes on',
    text:
      'Richterin Anna Holzer verlas das Urteil. „Das war Absicht“, sagte Holzer.\n\n' +
      'Der Kassier hatte den Griff in die Kasse zugegeben, die Absicht aber bestritten. Das Geld sei „nur geborgt“.',
    speakers: [{ mention: 'Holzer', person: 'Anna Holzer' }, { mention: 'Der Kassier' }],
  },
  {
    name: 'whom reported speech is about speaks, where nobody else has in the paragraph',
    text:
      'Rektorin Lea Marten lachte.\n\nDen Ausschlag gab ein Brief von Bauer Franz Imhof. Er habe nichts gegen den Sport. ' +
      'Aber ein Hallenbad, das sei „ein Frack für die Heuernte“.',
    speakers: [{ mention: 'Er', person: 'Franz Imhof' }],
  },
  {
    name: 'a court that sees something proved',
    text: '„Das war Absicht“, sagte Staatsanwältin Anna Holzer. Das Gericht sah den Vorwurf bestätigt. Der Arzt habe „grob fahrlässig“ gehandelt.',
    speakers: [{ mention: 'Staatsanwältin Anna Holzer', person: 'Anna Holzer' }, { mention: 'Das Gericht' }],
  },
  {
    name: 'a verb in the subjunctive beside the quotation goes on with the report',
    text: 'Wenn die Bank „nicht zahlt“, sei die Firma am Ende, sagte Direktor Karl Ober.',
    speakers: [{ mention: 'Direktor Karl Ober', person: 'Karl Ober' }],
  },
  {
    name: 'the one behind the semicolon goes on',
    text: 'Kritiker Gisbert Anders sah darin eine „Ausrede“; Karl Reich selber, der noch lebte, widersprach ihm. Er sei geblieben, „und das war schlimmer“.',
    speakers: [
      { mention: 'Kritiker Gisbert Anders', person: 'Gisbert Anders' },
      { mention: 'Er', person: 'Karl Reich' },
    ],
  },
];
