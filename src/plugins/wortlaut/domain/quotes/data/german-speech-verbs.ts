/*
 * German verbs that frame speech or thought. Gathered for this project from the groups "äußern", "mitteilen", "fragen",
 * "antworten", "fordern", "denken" and "Laute geben" of everyday German; principal parts as in any German grammar.
 * Free of other licences.
 *
 * One verb a word. Weak verbs stand as the infinitive alone; for strong ones follow, after colons, the third person
 * singular of the present, of the past, and the participle. A separable prefix is cut off with "+".
 */

/** Verbs that frame words as said: on their own they are evidence that a quotation is an utterance. */
export const germanSayingVerbs = `
sagen erklären betonen antworten erwidern entgegnen berichten erzählen fragen kommentieren kritisieren bekräftigen
ergänzen versichern behaupten bemerken beteuern beklagen bedauern begründen bestätigen dementieren urteilen warnen fordern
mahnen ermahnen resümieren bilanzieren konstatieren unterstreichen:unterstreicht:unterstrich:unterstrichen reden versprechen:verspricht:versprach:versprochen
verlangen verkünden verlautbaren vermelden melden prophezeien spotten schimpfen klagen äußern formulieren argumentieren
plädieren appellieren informieren referieren zitieren rufen:ruft:rief:gerufen schreiben:schreibt:schrieb:geschrieben
sprechen:spricht:sprach:gesprochen schreien:schreit:schrie:geschrien brüllen flüstern murmeln stammeln stottern
wispern hauchen raunen knurren brummen zischen keuchen kreischen jubeln jammern seufzen stöhnen schluchzen
twittern posten mailen simsen bloggen raten:rät:riet:geraten bitten:bittet:bat:gebeten befehlen:befiehlt:befahl:befohlen
empfehlen:empfiehlt:empfahl:empfohlen schwören:schwört:schwor:geschworen gestehen:gesteht:gestand:gestanden
bekennen:bekennt:bekannte:bekannt nennen:nennt:nannte:genannt erinnern scherzen witzeln lästern frotzeln höhnen
monieren rügen tadeln loben würdigen bezeichnen beschreiben:beschreibt:beschrieb:beschrieben schildern erläutern
präzisieren verdeutlichen verraten:verrät:verriet:verraten vermuten mutmaßen spekulieren schätzen entschuldigen
rechtfertigen verteidigen bemängeln beanstanden verurteilen vermerken wiederholen beschwören:beschwört:beschwor:beschworen
beschwichtigen drohen wettern poltern schwärmen staunen grüßen gratulieren danken protestieren widersprechen:widerspricht:widersprach:widersprochen
unterstellen attestieren bescheinigen bitten:bittet:bat:gebeten erkundigen offenbaren orakeln philosophieren
diktieren predigen lehren dozieren deklamieren raunzen murren maulen nörgeln nuscheln lallen lispeln quengeln
betteln flehen beten singen:singt:sang:gesungen rufen:ruft:rief:gerufen signalisieren
zu+geben:gibt:gab:gegeben an+geben:gibt:gab:gegeben bekannt+geben:gibt:gab:gegeben preis+geben:gibt:gab:gegeben
zurück+geben:gibt:gab:gegeben mit+teilen hinzu+fügen hinzu+setzen an+merken an+fügen
ein+räumen ein+wenden:wendet:wandte:gewandt ein+werfen:wirft:warf:geworfen vor+werfen:wirft:warf:geworfen
fest+stellen klar+stellen heraus+stellen fest+halten:hält:hielt:gehalten entgegen+halten:hält:hielt:gehalten
vor+halten:hält:hielt:gehalten aus+rufen:ruft:rief:gerufen auf+rufen:ruft:rief:gerufen
aus+sagen nach+fragen zurück+fragen an+kündigen auf+fordern aus+führen fort+fahren:fährt:fuhr:gefahren
an+mahnen hervor+heben:hebt:hob:gehoben hin+weisen:weist:wies:gewiesen zurück+weisen:weist:wies:gewiesen
aus+sprechen:spricht:sprach:gesprochen ab+lehnen ab+wiegeln zu+sagen zu+stimmen bei+pflichten nach+legen
zusammen+fassen an+deuten dar+legen weiter+geben:gibt:gab:gegeben an+prangern um+schreiben:schreibt:schrieb:geschrieben
heraus+platzen los+brüllen auf+schreien:schreit:schrie:geschrien an+herrschen an+fahren:fährt:fuhr:gefahren
an+schreien:schreit:schrie:geschrien vor+lesen:liest:las:gelesen unterbrechen:unterbricht:unterbrach:unterbrochen
richtig+stellen zurück+schreiben:schreibt:schrieb:geschrieben nach+haken ein+gestehen:gesteht:gestand:gestanden
auf+zählen wider+geben:gibt:gab:gegeben wieder+geben:gibt:gab:gegeben zu+sichern aus+richten bejubeln rühmen preisen:preist:pries:gepriesen geißeln brandmarken beschimpfen
titulieren verhöhnen verspotten ab+tun:tut:tat:getan ab+kanzeln
erwähnen notieren verlauten beantworten bejahen verneinen konkretisieren relativieren ein+schränken vor+bringen:bringt:brachte:gebracht
an+führen aus+drücken aus+plaudern nach+schieben:schiebt:schob:geschoben offen+legen vor+rechnen kund+tun:tut:tat:getan ein+haken
insistieren postulieren proklamieren prognostizieren diagnostizieren kolportieren propagieren quittieren rekapitulieren
skandieren titeln charakterisieren deklarieren schlussfolgern verweisen:verweist:verwies:verwiesen zu+gestehen:gesteht:gestand:gestanden
sticheln tönen unken ätzen giften granteln grollen flachsen frohlocken faseln schwadronieren fabulieren kalauern tuscheln zürnen versetzen
hervor+stoßen:stößt:stieß:gestoßen ein+schärfen ermuntern ermutigen verlesen:verliest:verlas:verlesen
ab+wehren bestreiten:bestreitet:bestritt:bestritten leugnen nach+setzen an+regen
`;

/** Verbs of raising one's voice; with a particle of direction they tell to whom as well: "zurufen", "entgegenschreien". */
export const germanVoiceVerbs = `
rufen:ruft:rief:gerufen schreien:schreit:schrie:geschrien brüllen flüstern raunen murmeln
`;
export const germanDirections = `
zu entgegen nach hinterher dazwischen hinüber herüber hinunter herunter hinauf herauf hinaus heraus herein hinein zurück
`;

/** Verbs that frame words as thought or held: weaker evidence. */
export const germanThinkingVerbs = `
meinen finden:findet:fand:gefunden glauben denken:denkt:dachte:gedacht hoffen wissen:weiß:wusste:gewusst wünschen
wundern überlegen sinnieren grübeln fürchten befürchten ahnen zweifeln bezweifeln erwarten folgern schließen:schließt:schloss:geschlossen
kontern lauten heißen:heißt:hieß:geheißen lesen:liest:las:gelesen hören verstehen:versteht:verstand:verstanden
erkennen:erkennt:erkannte:erkannt träumen rechnen freuen ärgern ein+schätzen nach+denken:denkt:dachte:gedacht
vor+schlagen:schlägt:schlug:geschlagen halten:hält:hielt:gehalten empfinden:empfindet:empfand:empfunden
bewerten werten ein+stufen empören entrüsten ereifern beschweren
`;

/** Verbs that tell how someone went on while speaking: evidence only right beside a quotation. */
export const germanMannerVerbs = `
lachen lächeln grinsen kichern weinen nicken schmunzeln strahlen drängen beginnen:beginnt:begann:begonnen enden
beharren bestehen:besteht:bestand:bestanden trösten beruhigen necken locken stocken zögern winken fluchen
zetern donnern dröhnen fauchen gurren hüsteln husten krächzen lallen piepsen prusten quieken rasen schnarren
schnauben schnauzen schmeicheln schmollen summen toben triumphieren trällern wimmern winseln
ab+winken an+fangen:fängt:fing:gefangen auf+lachen auf+fahren:fährt:fuhr:gefahren ein+fallen:fällt:fiel:gefallen
ein+stimmen los+legen aus+brechen:bricht:brach:gebrochen schließen:schließt:schloss:geschlossen
`;
