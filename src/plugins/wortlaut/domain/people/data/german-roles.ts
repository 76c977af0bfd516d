/*
 * German words for what a person is, gathered for this project from everyday newspaper German: offices, occupations,
 * kinship, ways of addressing. Free of other licences. Masculine forms; feminine ones are made with -in.
 */

/** Before a name, part of addressing it and no role worth keeping. */
export const germanHonorifics = `
herr herrn frau fräulein dr dr. prof prof. professor doktor sir lord lady dame monsignore pater schwester bruder onkel
tante opa oma graf gräfin freiherr baron baronin prinz prinzessin könig königin kaiser kaiserin papst fürst herzog
hochwürden pfarrer dipl.-ing. ing. mag. lic. jr. madame monsieur mister mr. mrs. ms. miss mr mrs
`;

/** A noun that ends with one of these names a person by what he or she does: "Außenminister", "Kremlchef". */
export const germanRoleNouns = `
abgeordnete abgeordneter abgeordneten abt aktivist aktionär akteur alleinunterhalter analyst analytiker angeklagte
angeklagter anführer angehörige angestellte angestellter anhänger anwalt anwältin anleger apotheker arbeiter arbeitnehmer arbeitgeber abg. architekt
archäologe arzt ärztin assistent astronaut asylbewerber aufseher auktionator ausbilder außenseiter autor autofahrer bäcker
banker bauer bäuerin baumeister beamte beamter beamtin beauftragte beauftragter berater bergsteiger besatzer besitzer
besucher betreiber betreuer betroffene betroffener bewohner bewerber biograf biologe bischof bote botschafter boss
bürger bürgermeister bürgerrechtler chef chefin chemiker chirurg choreograf coach dekan delegierte delegierter designer
detektiv dichter diktator diplomat direktor dirigent dozent dramaturg drehbuchautor eigentümer eigner einsatzleiter
einwohner elektriker eltern emir enkel entwickler epidemiologe erbe erfinder erzbischof ermittler experte expertin
fahrer fan farmer feuerwehrmann filmemacher finanzchef fischer flüchtling förster forscher fotograf fraktionschef
freund freundin friseur führer funktionär fußballer gärtner gast gastgeber gastwirt gatte gefährte gegner geheimdienstler
geiger geistliche geistlicher general generalin generalsekretär geologe geschäftsführer geschichtler geschäftsmann geschäftsfrau
gewerkschafter gouverneur gründer großmutter großvater gutachter häftling händler handwerker hauptmann hausmeister
heimleiter helfer herausgeber herrscher hersteller historiker hotelier imam informatiker ingenieur initiator innenexperte inspektor
intendant investor jäger journalist jugendliche jugendlicher junge jurist juror kaiser kamerad kameramann kandidat kanzler
kanzlerin kapitän kardinal kassier kaufmann kellner kind kläger klubobmann koch köchin kollege kollegin kolumnist
komiker kommandant kommandantin kommandeur kommentator kommissar komponist könig konstrukteur koordinator korrespondent kosmonaut
krankenschwester kritiker künstler kunde kundin kurator landeshauptmann landesrat landesrätin landrat landrätin landwirt
lebensgefährte lebensgefährtin lehrer lehrling leiter lektor linguist literat mädchen machthaber major makler maler
manager mann frau marschall matrose mediziner meister meteorologe mieter minister mitarbeiter mitbegründer mitglied moderator
mönch monarch mörder mutter nachbar nachbarin nachfolger nachwuchstalent neffe nichte nobelpreisträger notar nonne nutzer obmann obfrau
oberst obrist offizier ökonom oligarch onkel opfer oppositionsführer organisator pächter papst parlamentarier partner
passant pastor patient pensionist pfarrer pflegerin pfleger philosoph physiker pilot pianist poet politiker polizist
postbote präsident prälat premier premierminister pressesprecher priester prinz privatier produzent professor professorin programmierer
projektleiter prophet psychiater psychologe publizist rabbi rabbiner radfahrer rat rätin rebell rebellenführer rechtsanwalt rechtsanwältin
redakteur redner referent reformer regierungschef regierungssprecher regisseur reiter reporter richter rektor rennfahrer
rentner sänger sachbearbeiter sachverständige sachverständiger sanitäter schatzmeister schauspieler scheich schiedsrichter
schriftführer schriftsteller schüler schulleiter schütze schwager schwägerin schwester schwimmer seelsorger sekretär senator
senioren sieger skifahrer sohn soldat sondergesandte sondergesandter sonderbeauftragte sonderbeauftragter
sonderberichterstatter sozialarbeiter soziologe spieler spitzenkandidat sportler sportdirektor sprecher staatsanwalt
staatsanwältin staatschef staatsmann staatssekretär stadtrat stadträtin star statistiker stellvertreter stifter stratege
student studentin stürmer sultan superstar tänzer täter taxifahrer techniker teilnehmer terrorist theologe tischler tochter
torwart torhüter trainer tourist treuhänder übersetzer unternehmer urheber urgroßvater vater verantwortliche
verantwortlicher verdächtige verdächtiger verfasser verkäufer verleger verlobte verlobter vermieter vertraute vertrauter
vertreter verteidiger verwalter verwandte verwandter vetter veranstalter virologe vizechef vize volksanwalt volksanwältin
vorarbeiter vorgänger vormund vorsitzende vorsitzender vorsitzenden vorstand vorstandschef vorstandsvorsitzende
vorstandsvorsitzender vorsteher wähler wärter weggefährte weltmeister wirt wirtin wirtschaftsweise wissenschaftler
wissenschafter witwe witwer zahnarzt zauberer zeichner zeuge zeugin zuschauer gesandte gesandter beigeordnete
beigeordneter legende ikone urgestein chefredakteur chefredakteurin idol experten bub knabe patron kopilot
fraktionsvorsitzende fraktionsvorsitzender kapitänin bundestrainer wegewart präses prior probst propst abteilungsleiter
tierarzt schweizer gesandter direktorin zivi kamerafrau kauffrau ratsherr ratsfrau ombudsmann ombudsfrau feuerwehrfrau
obmannstellvertreter referentin kämmerer imker wärter augenzeuge augenzeugin bürgerin
hauptfigur titelfigur romanfigur protagonist
inhaber hebamme fahnder küster volkswirt astronom stadtplaner bildhauer blogger spielmacher dezernent konsul bruder tante cousin
cousine opa oma ehemann ehefrau anwohner urlauber wanderer spaziergänger insider informant demonstrant hausfrau dachdecker
`;

/** What somebody is by nation or region; feminine forms are made with -in. */
export const germanNationals = `
ägypter albaner amerikaner us-amerikaner argentinier armenier äthiopier australier belgier bosnier brasilianer brite bulgare chilene chinese
däne engländer este finne franzose französin georgier grieche inder iraker iraner ire isländer italiener japaner kanadier kenianer
kolumbianer kroate lette litauer luxemburger marokkaner mexikaner neuseeländer niederländer nigerianer norweger österreicher pole portugiese
rumäne russe schotte schwede senegalese serbe slowake slowene spanier südafrikaner südkoreaner syrer tscheche tunesier türke ukrainer ungar
waliser kärntner südtiroler tiroler vorarlberger
`;

/** Before a role: it was held earlier. Beginnings of words. */
export const germanFormerWords = `
damalig ehemalig früher einstig vormalig ex- alt- amtierend:no gewesen verstorben gestorben langjährig:no
`;
