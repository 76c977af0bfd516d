import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';

/*
 * Sentences written for this project, with the constructions of newspapers: all marks in a line of `quoting` quote
 * someone, none in a line of `naming` does. A line that starts with "?" is one that the evidence does not decide rightly so
 * far.
 */
export const newspaperSentences: Readonly<
  Record<Language, { readonly quoting: string; readonly naming: string }>
> = {
  de: {
    quoting: `
Man prüfe „jede einzelne Eingabe“, hieß es knapp.
Aus dem Umfeld des Trainers hieß es, man sei „ziemlich ratlos“.
Der Obmann findet das „kleinlich“.
Die Kammer hält sie für „völlig verfrüht“.
Bisher war der Verband von einer „ruhigen Saison“ ausgegangen.
Die Fraktion zeigte sich am Abend „irritiert“.
„Der Nachbar blufft“, ist sich Bürgermeister Huber sicher.
Der Trainer gab sich nach dem Spiel „menschlich enttäuscht“.
Das Werk bleibe „vollumfänglich erhalten“.
Man werde „über die Bücher gehen“ und im Herbst wiederkommen.
Die Opposition spricht von „Rentenklau“.
In den Foren sei er als „Pferdemörder“ beschimpft worden.
Es gehe nicht um Verbote, sondern, wie er es nennt, um „Atempausen für die Täler“.
Der Obmann hat in seinem Bericht ein „Bienenjahr zum Vergessen“ bilanziert.
„Zwischen Rasenmäher und Weihnachtsbaum“, so der Trainer.
Elternsprecher Hänsel warf der Stadt vor, das Problem „jahrelang ausgesessen“ zu haben.
Die Chefin nannte die neuen Pläne am Dienstag „völlig unausgegoren“ und verließ den Saal.
Der Minister sprach am Abend von einer „sehr ernsten Lage“ in den Häfen.
Der Verband warnte vor einer „Spaltung der Belegschaft“.
Die Opposition kritisierte den Entwurf als „reine Augenwischerei“.
Der Bürgermeister bezeichnete den Vorfall als „tragisches Unglück“.
Das Gesetz sei „reine Symbolpolitik“, sagte der Abgeordnete.
Die Zahlen seien „mehr als besorgniserregend“, hieß es aus dem Ministerium.
Man werde „jeden Stein umdrehen“, kündigte die Polizei an.
Die Trainerin lobte den „unbändigen Willen“ ihrer Elf.
Der Pfarrer dankte für die „überwältigende Hilfe“ der Nachbarn.
Die Ministerin forderte „mehr Mut zur Lücke“.
Der Kläger wirft der Firma „bewusste Täuschung“ vor.
Er habe „nie im Leben“ daran gedacht zurückzutreten.
Sie sei „aus allen Wolken gefallen“, erzählte die Nachbarin.
Die Sprecherin verteidigte das als „notwendigen Schritt“.
Der Trainer zeigte sich „maßlos enttäuscht“ von der Leistung.
Die Stadt wies den Vorwurf als „haltlos“ zurück.
Der Wirt klagt über „ständig neue Auflagen“ aus Berlin.
Der Zeuge beschrieb den Mann als „ruhig und höflich“.
Die Gewerkschaft nennt das Angebot „einen schlechten Witz“.
Für den Forscher ist der Fund „eine kleine Sensation“.
Nach Ansicht der Richterin war die Tat „von langer Hand geplant“.
Laut Polizei war der Fahrer „deutlich zu schnell“ unterwegs.
Aus Sicht des Verbands ist das „ein Schritt in die falsche Richtung“.
Der Präsident drohte mit „schweren Folgen“ für das Nachbarland.
Die Partei versprach, „keinen Euro mehr“ dafür auszugeben.
Der Anwalt betonte, sein Mandant sei „zu keiner Zeit“ am Tatort gewesen.
Die Kanzlerin mahnte, man dürfe „jetzt nicht leichtsinnig werden“.
Der Landrat räumte ein, dass man „einiges falsch gemacht“ habe.
Er fühle sich „wie im falschen Film“, sagte der Schütze nach dem Spiel.
Die Leiterin hofft auf „ein Zeichen der Vernunft“.
Der Chef der Feuerwehr sprach von „chaotischen Zuständen“.
Sie wolle „ein Stück Heimat“ zurückgeben, erklärte die Künstlerin.
In dem Brief ist von „unhaltbaren Zuständen“ die Rede.
Der Bericht spricht von „erheblichen Mängeln“ beim Brandschutz.
Das Unternehmen begründete den Schritt mit „veränderten Bedingungen am Markt“.
Die Forscher hielten das für „höchst unwahrscheinlich“.
Der Verein äußerte sich „tief bestürzt“ über den Tod des Spielers.
Die Grünen sehen darin einen „Angriff auf die Pressefreiheit“.
Der Außenminister rief beide Seiten zu „äußerster Zurückhaltung“ auf.
Der Rektor räumte „handwerkliche Fehler“ ein.
Von einem „schwarzen Tag für die Region“ sprach der Landrat.
„Völlig überzogen“ findet der Kaufmann die neuen Gebühren.
?Als „Schlag ins Gesicht“ empfand die Witwe das Urteil.
Der Verdächtige schwieg zu den Vorwürfen „auf Anraten seines Anwalts“, wie die Behörde mitteilte.
Die Lehrerin freute sich: „Endlich!“
„Gott sei Dank“, seufzte der Wirt.
„Kein Kommentar“, hieß es dazu aus dem Rathaus.
„Weiter so!“, riefen die Zuschauer.
Auf die Frage nach dem Preis antwortete er nur: „Geheim.“
„Ich komme wieder“, versprach die Sängerin.
„Das ist kein guter Tag für uns.“ Mehr wollte der Trainer nicht sagen.
Der Rat wies die Kritik am Abend als „unbegründet und kleinlich“ zurück.
Die Jury tat den Entwurf als „brav und mutlos“ ab.
Der Kritiker rühmte die „unerhörte Leichtigkeit“ der Pianistin.
Ohne die Brücke sei „an einen Umzug nicht zu denken“, sagte der Wirt.
Die Prüferin nennt die Buchführung der Genossenschaft „fahrlässig“.
Am Montag nannte Obmann Karl Thaler das Gutachten „wertlos“.
Später lobte Eva Sand die neue Halle am Fluss als „luftig“.
Der Lektor fand die letzten Kapitel „geschwätzig“.
Die Kuratorin hält das kleine Blatt für eine „Trouvaille mit Rissen“.
Der Pächter warf der Gemeinde „Wortbruch“ vor.
„Realitätsfern“, „teuer“ und „unausgereift“ nannte die Gutachterin den Entwurf.
Die Abgeordnete warf ihm „Feigheit“ und „Kleinmut“ vor.
Die Polizei geht von einem „tragischen Unfall“ aus.
Sie verließ den Saal mit den Worten „Na gut, gut“ und einem Lächeln.
Der Händler bot die Drucke mit dem Hinweis „weitere Stücke vorhanden“ an.
Der Verband sieht in den Quoten „Planwirtschaft mit Anstrich“ und klagt.
Der Verein nannte das Paket „kraftlos“, die Wirte halten es für „nutzlos“.
Der Deckel bleibt erlaubt, sofern er aus Papier ist und „auf besonderen Wunsch“ gereicht wird.
In dem Brief bezeichnete sie den Obmann als „Sonnenkönig ohne Sonne“.
Auf die Frage nach dem Preis sagte er bloß „Weiß Gott“ und ging.
`,
    naming: `
Der „Panther“, wie Kern in jungen Jahren genannt wurde, blieb auf der Bank.
Im Mai hatten „Maulwürfe“, wie die Ermittler sie intern nennen, zugeschlagen.
In der Abteilung, die man im Haus nur „die Stille“ nannte, wurde gezählt.
Es fehlt ihm, was man im Marketing „Story“ nennt.
Die Polizei verweist auf die Kampagne „Und Sie so? Auflegen!“, die seit Januar läuft.
Am Donnerstag gibt es einen Vortrag mit dem Titel „Nicht mit mir!“ im Pfarrheim.
Gesungen wird dabei das „Schwarze Lied“, dessen Herkunft ungeklärt ist.
Der Dokumentarfilm „Stille Wasser“ läuft am Freitag im Kino.
Ihr Roman „Das zweite Haus“ erschien im vergangenen Jahr.
Das Magazin „Blickpunkt“ berichtet in seiner neuen Ausgabe darüber.
Wie die Zeitung „Der Bote“ meldet, soll die Halle im Mai öffnen.
Das Gasthaus „Zum Hirschen“ bleibt geschlossen.
Die Gruppe wohnte im Hotel „Seeblick“ in der Altstadt.
Der Verein „Hilfe für Nachbarn“ sammelt am Samstag Kleider.
Das Schiff „Nordstern“ lag drei Tage im Hafen.
Unter dem Motto „Gemeinsam stark“ feiert die Schule ihr Jubiläum.
Die Ausstellung „Licht und Schatten“ ist bis Ende Mai zu sehen.
Zum Thema „Gesunde Ernährung“ spricht die Ärztin am Mittwoch.
Die Veranstaltung „Jugend musiziert“ findet in der Aula statt.
Mit dem Lied „Heimwärts“ gewann die Band den Wettbewerb.
Die Serie „Alte Wege“ geht in die dritte Staffel.
Die Initiative „Rettet den Wald“ hat tausend Unterschriften.
Das Projekt „Neue Ufer“ kostet zwei Millionen Euro.
In der Sendung „Guten Abend“ war sie am Sonntag zu Gast.
Die sogenannte „kalte Progression“ belastet viele Haushalte.
Der „kleine Mann“ zahlt am Ende die Zeche.
Manche der „Experten“ waren noch nie dort.
Das ist die „Mutter aller Derbys“.
Das Wort „Heimat“ hat viele Bedeutungen.
Der Begriff „Nachhaltigkeit“ stammt aus der Forstwirtschaft.
Die „Goldene Ähre“ geht in diesem Jahr an eine Bäckerei aus dem Ort.
Mit der „Hanse“ segelten sie bis nach Norwegen.
Der Stürmer, den alle nur „Bomber“ nennen, traf zweimal.
Karl „Charly“ Weiß leitet die Probe.
Eine der Krähen, „Joki“ genannt, pickt am Schuh.
„Unser Paul“, wie ihn die Leute im Dorf nennen, ist ein Biber.
Die „Löwen“ gewannen auch das dritte Spiel.
Das „Löwen“-Trikot war schnell ausverkauft.
Er spielt den Vater in „Der Besuch der alten Dame“.
In „Unter Wasser“ (2004) erzählt er von seiner Kindheit am Meer.
Sie liest aus „Die kleine Farm“ und „Der große Regen“.
Auf dem Programm standen „Eine kleine Nachtmusik“ und die „Feuerwerksmusik“.
Die Aktion „Sauberes Dorf“ beginnt um neun Uhr am Feuerwehrhaus.
Der Wettbewerb „Unser Dorf hat Zukunft“ wird alle drei Jahre ausgelobt.
Das Bild „Mädchen am Fenster“ hängt im ersten Stock.
Der Arbeitskreis „Stadt und Fluss“ tagt einmal im Monat.
Die Abteilung „Neue Medien“ zieht in den Anbau.
Die Partei „Zukunft jetzt“ tritt zum ersten Mal an.
Das Medikament „Doloren“ wird vom Markt genommen.
Im Stadtteil „Am Mühlgraben“ entstehen neue Wohnungen.
Der Orkan „Sabine“ deckte mehrere Dächer ab.
Die Operation „Morgenrot“ begann im Januar.
Das Turnier um den „Pokal der Freundschaft“ beginnt am Samstag.
Die Wanderung führt über den „Steinernen Steg“ ins Tal.
Die Kategorie „Bester Ton“ gewann ein Film aus Polen.
Wer auf „Senden“ drückt, hat bestellt.
Auf dem Schild stand „Betreten verboten“.
Das Album „Spuren im Sand“ verkaufte sich gut.
Die Zeitschriften „Auto und Rad“, „Segeln“ und „Garten“ werden eingestellt.
Sie fuhr lieber mit „ihrem“ Rad, so klein es auch war.
?Kurz gesagt: „nur“ ein Schnupfen.
Der Verband kritisiert, dass „Aquanet“ zu teuer ist. Das Netz Aquanet gibt es seit drei Jahren.
In der Reihe läuft „Der weite Weg“ von Anna Berg noch bis Mai.
Der Pfarrbrief soll in Zukunft „Brückenbote“ heißen.
Die Ämter des Hauses A, wie die „Alten Säle“, wie sie im Rathaus heißen, ziehen um.
Im Tal nennen sie ihn „den Langen“, und er hört darauf.
Den Kran, den sie „Dicker Otto“ nennen, hat die Werft verkauft.
Das Kino, in der Stadt besser bekannt als die „Flimmerkiste“, schließt im Herbst.
Ein Händler, der sich im Netz „Murmeltier7“ nennt, bot die Karten an.
Vorstand Karl Thaler hatte der „Welt am Sonntag“ im Januar gesagt, die Halle sei sicher.
Die Ministerin sprach gegenüber der „Neuen Bozner Zeitung“ am Telefon.
Wie der „Spiegel“ am Freitag berichtet, wusste das Amt davon.
Die „Alpen-Rundschau“ legte am Dienstag nach.
Der Wirt sagt, er spiele am liebsten „Schnauz“, „Watten“ und „Perlaggen“.
Achtzig Bauern kamen am Montag zum Gesprächsabend „Dorf ohne Zukunft?“ in den Saal.
Wer in dieser Runde „Reform“ sagt, meint Kürzung.
Für Kinder gibt es an drei Nachmittagen ein „offenes Atelier“ am See.
Eva Holm (Hrsg.): „Der Fluss kam in der Nacht zurück“. Seeverlag, Kiel 1998; 420 S., 24 Euro
`,
  },
  en: {
    quoting: `
The mayor called the plan “completely unworkable” and left the hall.
The minister spoke of a “very serious situation” in the ports.
The union warned of “a summer of strikes” across the north.
The firm blamed “changed market conditions” for the move.
The report speaks of “serious flaws” in the design.
She praised the “unbreakable spirit” of her team.
Critics described the bill as “a gift to landlords”.
He was “deeply disappointed,” his lawyer told the court.
The coach said his players were “a bit tired”.
Police said the driver was “clearly too fast”.
The judge found that the act was “planned well ahead”.
“Ridiculous,” the farmer said of the new fees.
“No comment,” was all the office would say.
The board rejected the charge as “baseless”.
The group accused the city of “hiding the numbers”.
She vowed to “leave no stone unturned”.
He told his wife, “Sell The House.”
The mayor wrote a letter, “Nobody asked us about the bridge,” and sent it.
He used words like “traitor” and “coward,” she said.
This is what the mayor called a “total farce”.
It was called “a disgrace” by the mayor.
The mayor told the crowd, “Make Way For Us!” and left.
He opened the door. “Yes.” Nobody else spoke.
The plan was “a shambles”, the farmer said.
`,
    naming: `
She wrote two memoirs, "Beyond the Weir" and "Low Water", the second of which sold well.
The documentary “Still Waters” opens on Friday.
A “super fund” backing the senator has spent two millions on it.
Her novel “The Second House” came out last year.
?She told “Morning Coffee” that the team was ready.
In an interview on “The Late Hour,” he spoke about his youth.
He is best known for “Night Trains” and “The Long Road.”
Speaking on “News at Nine,” the minister denied it.
The ship “Northern Star” spent three days in port.
The campaign “Clean Rivers” begins in May.
The bill, known as the “Clean Rivers Act,” would ban them.
The hotel, known as “The Pink Palace,” was torn down.
John “Bud” Miller runs the shop.
The so-called “sunset clause” ends the program in ten years.
Click “send” and the order is placed.
The word “home” has many meanings.
She won the “Golden Fern” for her garden.
The band played “Homeward” twice.
The host of “Coffee Break” has retired.
“A River Runs Dry,” by Anna Field, was the best of them.
Sign up and click the “subscribe” button below.
?The “second wind” phrase turned up in every speech.
He called on the so-called “shadow council” to speak, she said.
They sang “Long Way Home,” and the mayor wept, she said.
In her memoir, “Low Water,” Hart writes that her father was a miner.
She sang a song from it, “Slow Boat”, and told the crowd to stand.
Her first single, “Don't Say My Name,” has topped the chart.
The title track, “Homeward”, she told us, took a year.
The Welsh version, “Hen wlad y glo,” will run in May.
Her colleague has written a sketch, “Ten ways to peel an egg”, which runs on Friday.
Words like “heritage” and “craft,” the grocer said, sell cheese.
It means “soon” in the dialect of the valley, he said.
It's called “fermata,” she explained.
The barn, known to everyone in the valley as “the Ark,” burned down on Monday, police said.
“Small potatoes,” as the saying goes, make good soup.
This is what economists call the “wealth effect”, he wrote.
“Low Water” and “As We Were” were recorded in May, she said.
The pub sells Old Parson and “Small Beer,” the landlord said.
Some “budget hero” lectures us about thrift every year.
Colleagues have dubbed her “Iron Lady” and gave her a cup.
They claimed victory in an e-mail with the subject line “The Best Man on the Stage,” and went to bed.
The tag “#cleanrivers” was shared a thousand times, she said.
They run a programme they are calling “Clean Slate”.
The “small fry” have left the market.
They rated it a “buy” or better in May.
The e-mail thanked all “Sparks,” as workers are called, for their work, he said.
The trust said it was a “never event”, the service's term for a slip of that kind.
That is how printers spell “voters”, she said.
He asked for caution about the term “heritage”, which is all over the leaflet.
`,
  },
};
