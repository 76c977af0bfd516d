/*
 * A WordPress export of as many articles as are asked for, the same every time: with authors, quotations of persons whom
 * some or many articles name, and what else stands in such exports and is not read (comments, custom fields, pictures).
 */
const GIVEN_NAMES = [
  'Anna',
  'Karl',
  'Jutta',
  'Ole',
  'Petra',
  'Stefan',
  'Ulrike',
  'Martin',
  'Heike',
  'Dieter',
  'Sabine',
  'Thomas',
] as const;
const NAME_BEGINNINGS = [
  'Brand',
  'Eichen',
  'Falken',
  'Grün',
  'Hasel',
  'Linden',
  'Moor',
  'Nieder',
  'Ober',
  'Stein',
  'Wald',
  'Wiesen',
] as const;
const NAME_ENDS = ['bach', 'berg', 'brock', 'dorf', 'feld', 'hagen', 'haus', 'hof', 'kamp', 'stedt'] as const;
const SUBJECTS = ['Brücke', 'Schule', 'Werft', 'Fähre', 'Halle', 'Schleuse', 'Straße', 'Mole'] as const;
const TROUBLES = [
  'wird uns noch lange beschäftigen',
  'kostet am Ende doppelt so viel wie geplant',
  'steht im nächsten Winter wieder leer',
  'gehört allen in der Stadt, nicht den Bauherren',
] as const;
const FRAMES = [
  'Am Montagabend kam der Rat im alten Speicher zusammen, und die Reihen der Zuhörer waren bis zum letzten Platz besetzt. Auf der Tagesordnung standen elf Punkte, aber die meisten waren wegen eines einzigen gekommen, über den seit dem vergangenen Herbst in den Läden und am Hafen gestritten wird.',
  'Nach den Unterlagen, die vor der Sitzung verteilt wurden, muss das Tragwerk an vier Stellen erneuert werden. Die Arbeiten beginnen frühestens im Mai und dauern, wenn das Wetter mitspielt, bis in den Oktober. Für die Zeit dazwischen ist eine Umleitung über den Deich vorgesehen.',
  'Die Zuhörer klatschten, bis der Vorsitzende sie bat, das zu lassen. Danach wurde es im Saal ruhiger, und die Ausschüsse berichteten der Reihe nach, was sie in den vergangenen Wochen gerechnet, besichtigt und wieder verworfen hatten.',
  'Vor hundert Jahren lebten hier noch dreimal so viele Menschen vom Wasser wie heute. Geblieben sind zwei Werkstätten, ein Händler für Tauwerk und das Museum, das am Wochenende geöffnet hat und im Sommer auch an den Abenden.',
  'Im nächsten Monat wird noch einmal beraten. Bis dahin sollen die Ämter sagen, was eine kleinere Lösung kosten würde und ob das Land etwas dazugibt; dann erst kommt die Sache zur Abstimmung.',
] as const;
/** Persons whom the newspaper names all the time; each article names one of them. */
const WELL_KNOWN = 12;
/** Persons whom it names again and again, likewise; the third of an article is named in no other. */
const KNOWN = 600;
const AUTHORS = 30;
/** What readers write below articles. */
const FILLER = 'Das sehe ich anders, und ich bin nicht der Einzige hier. ';

/** The name of one of some 1.4 million persons. */
function nameOf(person: number): string {
  const given = GIVEN_NAMES[person % GIVEN_NAMES.length];
  const rest = Math.floor(person / GIVEN_NAMES.length);
  const families = NAME_BEGINNINGS.length * NAME_ENDS.length;
  const family = (index: number) =>
    `${NAME_BEGINNINGS[index % NAME_BEGINNINGS.length]}${NAME_ENDS[Math.floor(index / NAME_BEGINNINGS.length) % NAME_ENDS.length]}`;
  const second = Math.floor(rest / families);
  return second === 0
    ? `${given} ${family(rest)}`
    : `${given} ${family(rest % families)}-${family(second - 1)}`;
}

/** The words of an article, paragraph by paragraph: `quotes` quotations of three persons. */
function paragraphsOf(article: number, quotes: number): string[] {
  const persons = [
    article % WELL_KNOWN,
    WELL_KNOWN + ((article * 7) % KNOWN),
    WELL_KNOWN + KNOWN + article,
  ].map(nameOf);
  const paragraphs = [`${FRAMES[article % FRAMES.length]} Es war die ${article}. Sitzung.`];
  for (let quote = 0; quote < quotes; quote += 1) {
    const subject = SUBJECTS[(article + quote) % SUBJECTS.length];
    const trouble = TROUBLES[(article + 3 * quote) % TROUBLES.length];
    const frame = FRAMES[(article + quote + 1) % FRAMES.length];
    paragraphs.push(
      `„Die ${subject} ${trouble}, Antrag ${article} hin oder her“, sagte ${persons[quote % 3]} dazu. ${frame}`,
    );
  }
  return paragraphs;
}

const cdata = (name: string, text: string) => `<${name}><![CDATA[${text}]]></${name}>`;

/** What stands beside an article and is not read, as long as was asked for. */
function notRead(length: number): string {
  const comment = cdata('wp:comment_content', FILLER.repeat(8));
  const one = `<wp:comment><wp:comment_id>1</wp:comment_id>${comment}</wp:comment>`;
  return one.repeat(Math.ceil(length / one.length));
}

function itemOf(article: number, { quotes, aside }: GeneratedExport): string {
  const subject = SUBJECTS[article % SUBJECTS.length];
  const day = new Date(Date.UTC(2004, 0, 1) + article * 3_600_000).toISOString();
  const content = paragraphsOf(article, quotes).map((text) => `<p>${text}</p>`);
  const picture = `<item><title>Bild ${article}</title><guid>https://blatt.example/bild-${article}</guid><wp:post_type>attachment</wp:post_type></item>`;
  return [
    `<item>${cdata('title', `Rat streitet zum ${article}. Mal über die ${subject}`)}`,
    `<link>https://blatt.example/artikel-${article}/</link>`,
    cdata('dc:creator', `author-${article % AUTHORS}`),
    `<guid isPermaLink="false">https://blatt.example/?p=${article}</guid>`,
    cdata('content:encoded', content.join('\n')),
    cdata('wp:post_date_gmt', `${day.slice(0, 10)} ${day.slice(11, 19)}`),
    cdata('wp:post_name', `artikel-${article}`),
    `<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>`,
    notRead(aside),
    `</item>${article % 3 === 0 ? picture : ''}\n`,
  ].join('\n');
}

export interface GeneratedExport {
  readonly articles: number;
  /** In each article. */
  readonly quotes: number;
  /** Characters in each item that are no article. */
  readonly aside: number;
}

/** The export, piece by piece: the head, one piece for each article, the end. */
export function* generatedExport(wanted: GeneratedExport): Generator<string> {
  const authors = Array.from(
    { length: AUTHORS },
    (_, author) =>
      `<wp:author>${cdata('wp:author_login', `author-${author}`)}${cdata('wp:author_display_name', `Frieda ${NAME_BEGINNINGS[author % NAME_BEGINNINGS.length]}${NAME_ENDS[author % NAME_ENDS.length]}`)}</wp:author>`,
  );
  yield [
    '<?xml version="1.0" encoding="UTF-8" ?>',
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">',
    '<channel><title>Blatt</title><link>https://blatt.example</link><language>de-DE</language>',
    ...authors,
    '',
  ].join('\n');
  for (let article = 0; article < wanted.articles; article += 1) yield itemOf(article, wanted);
  yield '</channel></rss>\n';
}
