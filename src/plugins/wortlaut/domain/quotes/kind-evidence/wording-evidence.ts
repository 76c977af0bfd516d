import { LONG, MIDDLE, SHORT, type KindEvidence } from './evidence';

/** What the words between the marks tell by themselves. */
export const wordingEvidence: readonly KindEvidence[] = [
  {
    name: 'ends like a sentence',
    reason:
      'A full stop inside closes somebody’s sentence; in English it stands inside by custom and says less.',
    weight: { de: 2, en: 0 },
    holds: ({ inside: { lastSign, capitalised, sentenceWords }, beside: { before, runInto } }) =>
      lastSign === '.' ||
      (lastSign === '!' && before !== 'named thing' && !(capitalised && sentenceWords === 0 && runInto)),
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
    name: 'a part of a sentence that nobody speaks in',
    reason: 'the “small fry” have left, rated a “buy” or a “hold”: a label that the sentence goes on about.',
    weight: { de: 0, en: -1 },
    holds: ({ inside: { startsSmall, length }, beside: { runInto, after }, sentence: { verbDistance } }) =>
      startsSmall &&
      length <= SHORT &&
      runInto &&
      verbDistance === Infinity &&
      (after === 'verb or pronoun' || after === 'listing'),
  },
  {
    name: 'starts in the middle of a sentence',
    reason:
      'das Recht …, mit allen …: names and terms seldom start with a small article, preposition or pronoun.',
    weight: { de: 0.5, en: 0 },
    holds: ({ inside: { startsInSentence } }) => startsInSentence,
  },
  {
    name: 'small and of several words',
    reason:
      'auf ausdrücklichen Wunsch, schlicht nicht finanzierbar: terms and ironies are shorter, names start with a capital.',
    weight: { de: 0.5, en: 0 },
    holds: ({ inside: { startsSmall, length } }) => startsSmall && length >= SHORT,
  },
  {
    name: 'short and without a frame',
    reason:
      'a “super PAC”, the “click and collect” service: where nobody says anything, a small word or two are a term.',
    weight: { de: 0, en: -0.5 },
    holds: ({
      inside: { startsSmall, length },
      beside: { runInto },
      sentence: { verbDistance, sourceWord },
    }) => runInto && startsSmall && length < SHORT && verbDistance === Infinity && !sourceWord,
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
    name: 'title-like behind a noun or a naming word',
    reason: 'sang “Long Way Home”, called “Long Way Home”: nothing announces speech.',
    weight: { de: 0, en: -1 },
    holds: ({ inside: { capitalised, sentenceWords, length }, beside: { before } }) =>
      capitalised && sentenceWords === 0 && length > 1 && (before === 'small' || before === 'naming'),
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
];
