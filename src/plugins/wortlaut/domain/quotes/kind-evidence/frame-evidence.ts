import { BESIDE, MIDDLE, SHORT, type KindEvidence } from './evidence';

/** What the reporter’s sentence around a span tells: verbs of saying, sources, the mood of the verb. */
export const frameEvidence: readonly KindEvidence[] = [
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
    holds: ({ sentence, german, beside: { runInto }, inside: { length } }) =>
      sentence.verbFramesOther &&
      runInto &&
      length < MIDDLE &&
      !(german.judged || german.called || german.calledAs || german.accusedOf),
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
    name: 'name and colon in a heading',
    reason: 'Trainer Kircher: „Wir waren schon tot“: headlines quote so, and titles are no sentences.',
    weight: { de: 1.5, en: 0 },
    holds: ({ place: { heading, behindNameAndColon }, inside: { sentenceWords } }) =>
      heading && behindNameAndColon && sentenceWords > 0,
  },
  {
    name: 'comma behind',
    reason:
      'The frame follows a comma („…“, sagte er); a name in marks is followed by one only by chance. English has it inside the marks.',
    weight: { de: 1, en: 0 },
    holds: ({ beside: { afterSign, listed, clauseBehind } }) => afterSign === ',' && !listed && !clauseBehind,
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
    name: 'an answer of one word',
    reason: '“Yes.” between two full stops answers somebody; a name would need a sentence.',
    weight: { de: 0, en: 1 },
    holds: ({ place: { ownSentence }, inside: { length, lastSign } }) =>
      ownSentence && length === 1 && (lastSign === '.' || lastSign === '!'),
  },
  {
    name: 'what people say',
    reason: 'man nennt es „…“, im Volksmund „…“: a name in common use, and nobody’s remark.',
    weight: -3,
    holds: ({ sentence: { peopleSay }, inside: { length } }) => peopleSay && length <= SHORT,
  },
  {
    name: 'in a report',
    reason:
      'Das Werk bleibe „…“, man werde „…“: the subjunctive says that somebody else is speaking all along.',
    weight: 1,
    holds: ({ german: { reported } }) => reported,
  },
  {
    name: 'mood or opinion shown',
    reason: 'zeigte sich „…“, gab sich „…“: the mood is told in the words of whoever is in it.',
    weight: 2,
    holds: ({ german: { showedAs } }) => showedAs,
  },
  {
    name: 'thought of something',
    reason:
      'findet das „dürftig“, hält es für „verfrüht“: a judgement is given in the words of whoever judges.',
    weight: 1.5,
    holds: ({ german: { judged }, inside: { capitalised }, beside: { indefinite, runInto } }) =>
      judged && (indefinite || !capitalised || !runInto),
  },
  {
    name: 'seen as',
    reason: 'sieht darin einen „…“, sieht in den Quoten „…“: what somebody takes it for.',
    weight: 2.5,
    holds: ({ german: { seenAs } }) => seenAs,
  },
  {
    name: 'called so by somebody',
    reason:
      'nennt die Rechnung „abenteuerlich“, einen „Helden in Badeschlappen“: whoever calls it so chose the words.',
    weight: 1,
    holds: ({
      german: { called, calledAs },
      sentence: { givenName },
      inside: { startsSmall },
      beside: { indefinite },
    }) => !givenName && (calledAs || (called && (startsSmall || indefinite))),
  },
  {
    name: 'accused of',
    reason: 'wirft der Firma „Erpressung“ vor: the word is the accuser’s.',
    weight: 1.5,
    holds: ({ german: { accusedOf } }) => accusedOf,
  },
  {
    name: 'with the words',
    reason: 'mit den Worten „…“, mit der Frage „…“: a noun says that these are somebody’s words.',
    weight: 2,
    holds: ({ german: { withWords } }) => withWords,
  },
  {
    name: 'said plainly',
    reason: 'sagte bloß „Vergelt’s Gott“: nothing but what was said stands right behind the verb.',
    weight: 1,
    holds: ({ german: { saidPlainly }, sentence: { givenName } }) => saidPlainly && !givenName,
  },
  {
    name: 'as somebody says',
    reason: 'wie er es nennt, wie es im Prospekt steht: whose words they are is told outright.',
    weight: 2,
    holds: ({ german: { asSomebodySays } }) => asSomebodySays,
  },
  {
    name: 'source right behind',
    reason: '„…“, so Huber: the name of the source closes a quotation.',
    weight: 1.5,
    holds: ({ sentence: { sourceBeside } }) => sourceBeside,
  },
  {
    name: 'spoken of',
    reason: 'spricht von „…“, von „…“ ist die Rede: the words of whoever speaks.',
    weight: { de: 1.5, en: 0 },
    holds: ({ german: { spokenOf } }) => spokenOf,
  },
];
