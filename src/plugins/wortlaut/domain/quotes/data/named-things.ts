import type { Language } from '../utterance';

/*
 * Nouns after which a name or a title in quotation marks is usual: works, media, houses, firms, ships, prizes,
 * initiatives, mottos, words as words. Gathered for this project; free of other licences. German nouns also count at
 * the end of a compound ("Dokumentarfilm").
 */

const german = `
film filme films kinofilm streifen spielfilm komödie drama tragödie trauerspiel lustspiel oper operette musical ballett
sinfonie symphonie stück theaterstück buch buches bücher roman romans erzählung novelle gedicht gedichts ballade
märchen krimi thriller bestseller bilderbuch band bandes lied liedes song songs hit schlager album albums platte single marsch
hymne kantate choral serie reihe sendung show talkshow magazin magazins zeitschrift zeitschriften zeitung zeitungen tageszeitung
wochenzeitung blatt blattes nachrichtenmagazin portal plattform podcast sender kanal blog website webseite
homepage seite rubrik kolumne artikel beitrag aufsatz essay studie bericht titel titels überschrift untertitel
schlagzeile thema themen motto mottos leitspruch slogan devise parole losung leitsatz begriff begriffs begriffe wort
wortes worte namen name namens spitzname spitznamen bezeichnung kategorie stichwort ausdruck formel label etikett marke marken
ausstellung schau gemälde bild bildes skulptur installation foto projekt projekts projekte programm programms initiative aktion kampagne
verein vereins vereine verband gruppe band ensemble chor kapelle trio quartett orchester theater kino club klub lokal kneipe bar café cafe
restaurant gasthaus gasthof wirtshaus hotel hotels pension hütte schutzhaus bauernhof hof schiff schiffs dampfer fähre yacht frachter
flugzeugträger zug raumschiff sonde satellit firma unternehmen konzern kette laden geschäft stiftung genossenschaft bündnis
partei liste organisation bewegung arbeitsgruppe arbeitskreis ag kreis preis preises auszeichnung orden medaille pokal wettbewerb
festival festivals fest konzert konzerts tournee tour turnier rennen lauf messe tagung kongress konferenz seminar
workshop lehrgang kurs vortrag vortrags vortragsreihe veranstaltung gesprächsrunde diskussion spiel computerspiel videospiel software app
system modell typ sorte rasse wein weißburgunder schule kindergarten heim haus hauses villa burg schloss platz straße park
einkaufszentrum siedlung viertel operation unternehmen mission affäre fall skandal gesetz paragraf artikel vorschlag papier
rolle figur hauptrolle held heldin gott göttin stern stück fotowettbewerb literaturpreis memoiren erinnerungen zyklus trilogie masche
strategie panzer rakete drohne flugzeug jet lokomotive boot orkan sturmtief medikament impfstoff transporter arena stadion
`;

const english = `
film films movie movies documentary documentaries book books novel novels memoir memoirs story stories poem poems play plays musical musicals opera song songs hit album albums single
track record series sitcom drama comedy show shows program programme talk-show soap episode podcast podcasts broadcast magazine
newspaper journal blog column website site page app game painting exhibit exhibition sculpture photo photograph video clip
headline headlines title titles subtitle chapter essay article editorial op-ed report study paper word words term terms phrase
phrases nickname moniker label category slogan slogans motto mottos mantra hashtag tagline banner sign signs placard sticker button
t-shirt shirt hat hats cap bracelet tattoo acronym name names brand group band club restaurant bar hotel pub ship boat yacht
organization organisation foundation campaign project initiative operation act bill law amendment rule award prize
festival concert tour conference panel session section segment feature character role board game host hosts author authors star stars
director creator producer writer editor anchor co-host actor actress singer contestant
version ad ads advert adverts commercial commercials spot explainer anthem ballad ballads tune tunes duet remix sequel prequel trilogy
pamphlet leaflet brochure poster posters portrait mural sonnet lecture sketch newsletter serial miniseries cartoon comic manifesto
`;

/** Nouns that names of German-language papers end with: "Frankfurter Rundschau". */
const germanPapers = `
zeitung rundschau anzeiger nachrichten tagblatt tageblatt tagespost morgenpost abendpost kurier courier allgemeine wochenblatt
`;
/** Papers whose names are words of their own, alone or behind an article: "Spiegel", "Die Zeit". */
const germanPapersAlone = `
spiegel stern focus bild welt zeit standard presse express bunte profil krone falter bote tagesspiegel tagesschau
`;

/** Words that say that what follows in marks is a name: "namens", "titled". */
const germanNaming = `
namens genannt genannte genannten genannter benannt betitelt heißt hieß heißen hießen nennt nannte nennen nannten
getauft tauft taufte titelt titelte bezeichnet bezeichnete bezeichnen bezeichneten lautet lautete
`;
const englishNaming = `
titled entitled called calling calls call dubbed known named nicknamed so-called labeled labelled termed deemed starred starring stars reads
headlined tagged branded christened
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that names in quotation marks usually follow. */
export const namedThings: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: words(german),
  en: words(english),
};

/** Words that announce a name or a label in quotation marks. */
export const namingWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: words(germanNaming),
  en: words(englishNaming),
};

const papers = words(germanPapers);
const papersAlone = words(germanPapersAlone);
/** Words of a paper's name: "Neue Osnabrücker Zeitung". */
export const LONGEST_PAPER_NAME = 4;

/** Whether capitalised words, in lower case, are the name of a paper: "Frankfurter Rundschau", "Die Zeit", "Welt am Sonntag". */
export function isPaper(lowers: readonly string[]): boolean {
  const last = lowers.at(-1);
  if (last === undefined || lowers.length > LONGEST_PAPER_NAME) return false;
  if (papers.has(last.slice(last.lastIndexOf('-') + 1))) return true;
  const [first, second] = lowers;
  if (lowers.length === 3) return second === 'am' && last === 'sonntag' && papersAlone.has(first ?? '');
  return papersAlone.has(last) && (lowers.length === 1 || /^(?:der|die|das)$/.test(first ?? ''));
}

/** Shortest noun that counts at the end of a German compound; shorter ones end too many other words. */
const SHORTEST_COMPOUND_END = 4;
const LONGEST_COMPOUND_END = 14;

/** Whether a German word, in lower case, ends with a noun that names follow: "dokumentarfilm". */
export function isCompoundOfNamedThing(lower: string): boolean {
  const from = Math.max(1, lower.length - LONGEST_COMPOUND_END);
  for (let cut = from; cut <= lower.length - SHORTEST_COMPOUND_END; cut += 1) {
    if (namedThings.de.has(lower.slice(cut))) return true;
  }
  return false;
}
