/*
 * Words that show that a name is not a person's: organisations, places, days, peoples. Gathered for this project from
 * everyday newspaper language, besides the countries (countries.json, from i18n-iso-countries 7.14.0, MIT). Free of
 * other licences.
 */

/** In a run of capitalised words, the sign of an organisation, a work, an event, a place. English. */
export const englishThingWords = `
university college school academy institute institution committee commission council congress senate house parliament
court department ministry office bureau agency administration authority board bank fund foundation trust association
society union federation league club party group groups company corporation corp corp. inc inc. ltd ltd. llc co co. partners holdings
homes airlines airways motors foods stores hotels energy ventures labs studios pictures insurance securities management railways housing
healthcare pharmaceuticals electronics software logistics consulting studies affairs fiscal research relations statistics economics
coalition alliance organization organisation chamber consortium clinic laboratory laboratories archives observatory orchestra diner cafe
enterprises industries systems technologies solutions services service network networks news times post journal gazette herald tribune
magazine press daily weekly today radio television tv channel media street avenue road boulevard square park bridge
river lake ocean sea island islands bay beach mountain mountains valley hill hills county city town village state states
kingdom republic province region district airport station hotel hospital center centre museum library church cathedral
temple mosque stadium arena field theater theatre hall tower building plaza mall market world war wars day week month year
award awards prize cup games olympics championship series bowl tour festival convention conference summit forum act bill
law amendment treaty agreement accord deal plan project program programme initiative campaign movement army navy force
forces corps guard police marines command staff team teams project review report survey poll study index fund pac center
america american americans british french german russian chinese european african asian arab islamic muslim christian
jewish catholic protestant republican republicans democrat democrats democratic gop conservative liberal labour labor
tea united national international federal global general-assembly security defense intelligence homeland state's
north south east west northern southern eastern western central middle new white black red blue green gold silver
twitter facebook google youtube instagram amazon apple microsoft cnn fox nbc abc cbs msnbc bbc reuters politico breitbart
isis isil nato un eu u.s. us uk fbi cia nsa irs epa nra dnc rnc dhs doj
constitution declaration supreme democracy capitol pentagon brexit wall internet web online daily state
watch wing super tuesday caucus caucuses primary primaries debate debates election elections freedom liberty justice peace
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december christmas easter thanksgiving
the a an and or of in on at by for with from to as that this these those it its he she they we you i his her their our my
who what when where why how if but not no yes so then there here after before while since because although though
however meanwhile indeed instead also still yet even just only both each every all any some most many much more
first second third last next previous one two three four five six seven eight nine ten
according despite during amid against among between under over about speaking asked told said
`;

/** The same for German; of compounds, the last part. */
export const germanThingWords = `
universität hochschule schule institut institute akademie kommission komitee ausschuss rat kongress senat parlament
gericht ministerium amt behörde agentur bank fonds stiftung verband verein gesellschaft union bund liga klub club partei
gruppe konzern unternehmen firma gmbh ag kg zeitung magazin presse radio fernsehen sender straße allee platz park brücke
fluss see meer insel berg tal stadt dorf land staat staaten republik provinz region bezirk flughafen bahnhof hotel spital
krankenhaus klinik zentrum museum bibliothek kirche dom stadion halle turm haus markt welt krieg tag woche monat jahr
preis pokal spiele olympia meisterschaft cup festival konferenz gipfel forum gesetz vertrag abkommen plan projekt programm
initiative bewegung armee marine polizei wehr team studie bericht umfrage charité bundestag bundesrat landtag uno un eu
usa nato ezb cdu csu spd fdp grüne grünen linke linken afd svp övp spö fpö ard zdf dpa apa afp reuters
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli
august september oktober november dezember weihnachten ostern pfingsten europa amerika afrika asien deutschland
der die das dem den des ein eine einer eines einem einen kein keine mein meine dein deine sein seine ihr ihre unser unsere dieser diese dieses jeder
jede jedes alle viele einige mehrere manche solche beide auch nur noch doch aber und oder so wie als wenn weil dass nach vor mit bei für
gegen ohne um zu zum zur im in am an auf aus von vom über unter seit während wegen laut dann da dort hier heute gestern morgen jetzt nun
er sie es ich wir du man wer was wo warum denn schon selbst sogar erst zwei drei vier fünf
seite teil kapitel film buch roman foto bild autor autorin quelle euro prozent uhr grad meter kilometer
`;
