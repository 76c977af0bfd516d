import { BESIDE, SHORT, type KindEvidence } from './evidence';

/** What speaks for a title, a name, a term or a label instead of somebody’s words. */
export const nameEvidence: readonly KindEvidence[] = [
  {
    name: 'stands without marks too',
    reason:
      'What the reporter also uses as a word of the text, „Eurosur“, is the name of a thing and nobody’s remark.',
    weight: { de: -1.5, en: -0.5 },
    holds: ({ place: { unmarkedToo }, beside: { runInto } }) => unmarkedToo && runInto,
  },
  {
    name: 'before its author',
    reason: '“…,” by Jane Smith: a headline or a title.',
    weight: { de: -2, en: -4 },
    holds: ({ beside: { authorAfter }, inside: { startsSmall } }) => authorAfter && !startsSmall,
  },
  {
    name: 'behind a thing that bears names',
    reason: 'der Film „…“, the ship “…”: an apposition that names.',
    weight: { de: -3, en: -2 },
    holds: ({ beside: { before }, inside: { startsSmall } }) => before === 'named thing' && !startsSmall,
  },
  {
    name: 'a thing that bears names near by',
    reason:
      'in der Zeitschrift des Vereins „…“, her second novel, “…”, the “…” show: the same, not side by side.',
    weight: { de: -1, en: -1.5 },
    holds: ({
      beside: { before, indefinite },
      inside: { startsSmall },
      sentence: { namedThingNear, namedThingAfter },
      english: { apposedToThing },
    }) =>
      before !== 'named thing' &&
      !indefinite &&
      !startsSmall &&
      !apposedToThing &&
      (namedThingNear || namedThingAfter),
  },
  {
    name: 'apposition to a thing that bears names',
    reason: 'her memoir, “Low Water,” the song from it, “Slow Boat”, …: an apposition that names.',
    weight: -2,
    holds: ({
      inside: { startsSmall, capitalised },
      sentence: { verbDistance },
      english: { apposedToThing, writtenThing },
    }) => apposedToThing && !startsSmall && (capitalised || writtenThing || verbDistance > SHORT),
  },
  {
    name: 'a thing that somebody wrote',
    reason: 'has written a sketch, “Ten ways to peel an egg”: the verb makes the thing and frames nothing.',
    weight: -3,
    holds: ({ inside: { startsSmall }, english: { writtenThing } }) => writtenThing && !startsSmall,
  },
  {
    name: 'told to be made',
    reason: '“Long Way” and “Short Cut” were recorded in May: works, and the sentence is about them.',
    weight: -4,
    holds: ({ inside: { capitalised }, english: { madeThing } }) => madeThing && capitalised,
  },
  {
    name: 'given as a name',
    reason:
      'das Heft wird „Weggefährte“ heißen, known to all as “the Boss”: what somebody or something goes by.',
    weight: -3,
    holds: ({ inside: { length }, sentence: { givenName } }) => givenName && length <= SHORT,
  },
  {
    name: 'a word spoken of',
    reason: 'Words like “heritage” have become rare, it means “soon”: a word, and nobody’s remark.',
    weight: -4,
    holds: ({ inside: { length }, english: { wordSpokenOf } }) => wordSpokenOf && length <= SHORT,
  },
  {
    name: 'beside a name',
    reason: 'Old Parson and “Small Beer”: beside a name without marks, another one.',
    weight: -3,
    holds: ({ inside: { capitalised }, english: { besideName } }) => besideName && capitalised,
  },
  {
    name: 'subject of a verb of saying',
    reason: 'some “budget hero” lectures us: the marked words are who speaks.',
    weight: -4,
    holds: ({ inside: { startsSmall, length }, english: { subjectOfVerb } }) =>
      subjectOfVerb && startsSmall && length <= SHORT,
  },
  {
    name: 'behind a noun for words',
    reason: 'das Wort „…“, the term “…”: a word spoken of.',
    weight: -2,
    holds: ({ beside: { before } }) => before === 'noun for words',
  },
  {
    name: 'behind "so-called"',
    reason: 'die sogenannte „…“: the reporter keeps a distance from a name.',
    weight: { de: -2, en: -4 },
    holds: ({ beside: { before } }) => before === 'so-called',
  },
  {
    name: 'told as another name',
    reason: 'eine der Krähen, „Joki“ genannt, …: an apposition with the name somebody goes by.',
    weight: { de: -3, en: 0 },
    holds: ({ beside: { calledSo }, inside: { length } }) => calledSo && length <= SHORT,
  },
  {
    name: 'the name of a paper',
    reason: 'Der „Spiegel“ berichtet, sagte der „Welt am Sonntag“: who prints it or was told it.',
    weight: -3,
    holds: ({ inside: { paper } }) => paper,
  },
  {
    name: 'behind a naming word',
    reason: 'namens, sogenannte, titled, known as: what follows is a name.',
    weight: -0.5,
    holds: ({ beside: { before } }) => before === 'naming',
  },
  {
    name: 'capitalised behind a preposition or possessive',
    reason: 'on “Morning Talk”, in „Nachtfahrten“, their station’s “Evening News”: works and programmes.',
    weight: -2,
    holds: ({ inside: { capitalised }, beside: { before }, sentence, german }) =>
      capitalised &&
      (before === 'preposition' || before === 'possessive') &&
      !german.spokenOf &&
      !german.calledAs &&
      !(german.asWhat && sentence.verbDistance <= BESIDE && !sentence.weakVerb),
  },
  {
    name: 'capitalised between the words of a name',
    reason: 'Karl „Kalle“ Brandt: a nickname.',
    weight: -2,
    holds: ({ inside: { capitalised, length }, beside: { before, after } }) =>
      capitalised && length <= 2 && before === 'capital' && after === 'capital',
  },
  {
    name: 'capitalised before a noun',
    reason: 'the “Long Summer” star: a name used like an adjective.',
    weight: { de: -0.5, en: -1.5 },
    holds: ({ inside: { capitalised }, beside: { after } }) =>
      capitalised && (after === 'small' || after === 'named thing'),
  },
  {
    name: 'names the thing behind it',
    reason: 'the “…” button, the “…” phrase: a label of the noun that follows, whatever its case.',
    weight: { de: 0, en: -1.5 },
    holds: ({ beside: { after } }) => after === 'named thing',
  },
  {
    name: 'used like an adjective',
    reason: 'the “…” candidate: what stands between article and noun is rather a label than a remark.',
    weight: { de: 0, en: -0.5 },
    holds: ({ beside: { before, after } }) => before === 'determiner' && after === 'small',
  },
  {
    name: 'before a preposition',
    reason: 'a “…” in the port: a noun phrase goes on, where a remark would have ended.',
    weight: { de: 0, en: -0.5 },
    holds: ({ beside: { after } }) => after === 'preposition',
  },
  {
    name: 'part of a compound',
    reason: 'das „Adler“-Team: the marked word is a part of another one.',
    weight: -4,
    holds: ({ beside: { compound } }) => compound,
  },
  {
    name: 'year behind',
    reason: '„…“ (1987): a work with its date.',
    weight: -3,
    holds: ({ beside: { yearAfter } }) => yearAfter,
  },
  {
    name: 'imprint behind',
    reason: 'Eva Holm: „…“. Seeverlag, Kiel 1998; 420 S.: the book that is reviewed.',
    weight: -4,
    holds: ({ place: { imprintBehind } }) => imprintBehind,
  },
  {
    name: 'listed',
    reason: '„…“, „…“ und „…“: short capitalised ones in a row are names.',
    weight: -1,
    holds: ({ beside: { listed }, inside: { length, capitalised } }) =>
      listed && capitalised && length <= SHORT,
  },
  {
    name: 'in a heading',
    reason: 'Headings name works and topics, and their quotations are mostly repeated in the text.',
    weight: { de: -1, en: -2 },
    holds: ({ place: { heading } }) => heading,
  },
  {
    name: 'single marks',
    reason: 'Outside of double marks, single ones set terms off more often than they quote.',
    weight: -4,
    holds: ({ place: { single, headline } }) => single && !headline,
  },
  {
    name: 'the same short words again',
    reason: 'What stands in marks again and again in one text is a name or a term.',
    weight: -0.5,
    holds: ({ place: { repeated }, inside: { length } }) => repeated && length <= SHORT,
  },
  {
    name: 'no letters',
    reason: 'Numbers and signs are no speech.',
    weight: -3,
    holds: ({ inside: { letters } }) => !letters,
  },
  {
    name: 'unclosed',
    reason: 'A mark without its partner may be a slip.',
    weight: -0.5,
    holds: ({ place: { closed } }) => !closed,
  },
];
