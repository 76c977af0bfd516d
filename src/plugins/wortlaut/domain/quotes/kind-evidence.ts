import type { SpanFacts } from './span-facts';
import type { Language } from './utterance';

/** One reason to take, or not to take, words in quotation marks for somebody's words. */
export interface KindEvidence {
  readonly name: string;
  /** Why it speaks for or against. */
  readonly reason: string;
  /** In steps of a half: 1 shifts an open question, 2 usually decides it, 3 and more decides against most else. */
  readonly weight: number | Readonly<Record<Language, number>>;
  readonly holds: (facts: SpanFacts) => boolean;
}

/** Speech verbs within so many words of the span usually frame it. */
const BESIDE = 3;
const LONG = 7;
const MIDDLE = 5;
const SHORT = 3;

/** Where nothing else is known, words in marks are rather a quotation, in English newspapers more so than in German ones. */
export const prior: Readonly<Record<Language, number>> = { de: -1, en: 0.5 };

/** What is weighed; the weights of all evidence that holds are added to the prior. */
export const kindEvidence: readonly KindEvidence[] = [
  {
    name: 'speech verb beside',
    reason: '„…“, sagte sie: a verb of saying within a few words frames the quotation.',
    weight: 2,
    holds: ({ sentence: { verbDistance, weakVerb } }) => verbDistance <= BESIDE && !weakVerb,
  },
  {
    name: 'speech verb in the sentence',
    reason: 'Somebody speaks in this sentence, so the marks may well be around their words.',
    weight: 1.5,
    holds: ({ sentence: { verbDistance, weakVerb } }) =>
      verbDistance > BESIDE && verbDistance < Infinity && !weakVerb,
  },
  {
    name: 'verb frames another',
    reason: 'On “Morning Talk”, she said, “…”: the verb belongs to the other quotation.',
    weight: -1,
    holds: ({ sentence: { verbFramesOther }, beside: { runInto }, inside: { length } }) =>
      verbFramesOther && runInto && length < MIDDLE,
  },
  {
    name: 'verb of thinking or manner',
    reason: 'Verbs like "finden" or "nicken" frame speech too, but have other uses.',
    weight: 1,
    holds: ({ sentence: { verbDistance, weakVerb } }) => verbDistance < Infinity && weakVerb,
  },
  {
    name: 'source word',
    reason: 'laut, so, according to: the words that attribute speech without a verb.',
    weight: 1,
    holds: ({ sentence: { sourceWord } }) => sourceWord,
  },
  {
    name: 'colon before',
    reason: 'A colon announces speech; titles and labels need none.',
    weight: 0.5,
    holds: ({ beside: { beforeSign } }) => beforeSign === ':',
  },
  {
    name: 'comma behind',
    reason: 'The frame follows a comma („…“, sagte er); a name in marks is followed by one only by chance.',
    weight: 1,
    holds: ({ beside: { afterSign, listed } }) => afterSign === ',' && !listed,
  },
  {
    name: 'behind a conjunction',
    reason: 'dass „…“, that “…”: half a sentence of somebody else goes on.',
    weight: 0.5,
    holds: ({ beside: { before } }) => before === 'conjunction',
  },
  {
    name: 'behind a finite verb or pronoun',
    reason: 'ist „…“, called it “…”: the marked words are what is said about something.',
    weight: 1,
    holds: ({ beside: { before } }) => before === 'verb or pronoun',
  },
  {
    name: 'a sentence of its own',
    reason: 'Between two full stops stand utterances, hardly ever names.',
    weight: 1.5,
    holds: ({ place: { ownSentence }, inside: { length } }) => ownSentence && length > 1,
  },
  {
    name: 'ends like a sentence',
    reason:
      'A full stop inside closes somebody’s sentence; in English it stands inside by custom and says less.',
    weight: { de: 2, en: 0 },
    holds: ({ inside: { lastSign } }) => lastSign === '.' || lastSign === '!',
  },
  {
    name: 'asks or exclaims',
    reason: 'Names seldom end with a question or an exclamation.',
    weight: 0.5,
    holds: ({ inside: { lastSign } }) => lastSign === '!',
  },
  {
    name: 'long',
    reason: 'Names and labels are short.',
    weight: 1.5,
    holds: ({ inside: { length } }) => length >= LONG,
  },
  {
    name: 'of middle length',
    reason: 'Some titles are as long, most are not.',
    weight: 0.5,
    holds: ({ inside: { length } }) => length >= MIDDLE && length < LONG,
  },
  {
    name: 'words of sentences inside',
    reason: 'Pronouns and finite verbs make a sentence; names do without.',
    weight: 1,
    holds: ({ inside: { sentenceWords } }) => sentenceWords > 0,
  },
  {
    name: 'small first letter',
    reason: 'Names start with a capital; words taken out of a sentence need not.',
    weight: 0.5,
    holds: ({ inside: { startsSmall } }) => startsSmall,
  },
  {
    name: 'starts in the middle of a sentence',
    reason:
      'das Recht …, mit allen …: names and terms seldom start with a small article, preposition or pronoun.',
    weight: { de: 0.5, en: 0 },
    holds: ({ inside: { startsInSentence } }) => startsInSentence,
  },
  {
    name: 'one small word in a sentence',
    reason:
      'in „ihrem“ Auto, „nur“ eine Allergie: the reporter stresses or distances; a quotation would say more.',
    weight: { de: -1, en: 0 },
    holds: ({ inside: { startsSmall, length }, beside: { runInto } }) =>
      startsSmall && length === 1 && runInto,
  },
  {
    name: 'title-like',
    reason:
      'Every main word has a capital, no pronoun and no verb: so titles are printed; in German nouns are too.',
    weight: -1,
    holds: ({ inside: { capitalised, sentenceWords, length } }) =>
      capitalised && sentenceWords === 0 && length > 1,
  },
  {
    name: 'behind an indefinite article',
    reason:
      'eine „Spaltung der Belegschaft“: what is called a such-and-such; a name stands behind der, die, das.',
    weight: { de: 0.5, en: 0 },
    holds: ({ beside: { indefinite } }) => indefinite,
  },
  {
    name: 'one capitalised word',
    reason: 'A name, or a German noun used as a term.',
    weight: -0.5,
    holds: ({ inside: { capitalised, length } }) => capitalised && length === 1,
  },
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
    weight: -2,
    holds: ({ beside: { before }, inside: { startsSmall } }) => before === 'named thing' && !startsSmall,
  },
  {
    name: 'a thing that bears names near by',
    reason:
      'in der Zeitschrift des Vereins „…“, her second novel, “…”, the “…” show: the same, not side by side.',
    weight: -1,
    holds: ({ beside: { before }, inside: { startsSmall }, sentence: { namedThingNear, namedThingAfter } }) =>
      before !== 'named thing' && !startsSmall && (namedThingNear || namedThingAfter),
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
    weight: -2,
    holds: ({ beside: { before } }) => before === 'so-called',
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
    holds: ({ inside: { capitalised }, beside: { before } }) =>
      capitalised && (before === 'preposition' || before === 'possessive'),
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
    holds: ({ place: { single } }) => single,
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
