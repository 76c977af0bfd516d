/*
 * How often each class of evidence was right on the tuned part of the development data, newspapers of both languages
 * together; printed by `npm run bench -- quotes --gold FOLDER --rates`, one right and one wrong case added to each class.
 */

/** How often each class of evidence is right, 0 to 1. */
export interface EvidenceRates {
  /** By speaker class, on spans that were right. */
  readonly speaker: Readonly<Record<string, number>>;
  /** By span class. */
  readonly span: Readonly<Record<string, number>>;
}

const speaker: EvidenceRates['speaker'] = {
  'verb beside, name': 0.977, // 476 of 486
  'verb in sentence, name': 0.971, // 405 of 416
  'verb beside, pronoun': 0.986, // 215 of 217
  'goes on, name': 0.971, // 198 of 203
  'verb in sentence, pronoun': 0.962, // 125 of 129
  'verb in sentence, label': 0.835, // 90 of 107
  'goes on, pronoun': 0.98, // 95 of 96
  'verb beside, pronoun among several': 0.975, // 78 of 79
  'verb before, name': 0.962, // 74 of 76
  'verb in sentence, unnamed': 0.814, // 56 of 68
  'verb beside, label': 0.868, // 45 of 51
  'verb beside, unnamed': 0.959, // 46 of 47
  'verb in sentence, pronoun among several': 0.913, // 41 of 44
  'preposition, label': 0.907, // 38 of 41
  'verb before, label': 0.698, // 29 of 41
  'verb before, pronoun': 0.976, // 40 of 40
  'verb beside, description': 0.929, // 38 of 40
  'goes on, pronoun among several': 0.974, // 37 of 37
  'verb in sentence, description': 0.943, // 32 of 33
  'sayer of the sentence before, name': 0.879, // 28 of 31
  'subject of sentence, label': 0.613, // 18 of 29
  'goes on in the next paragraph, name': 0.929, // 25 of 26
  'subject of the sentence before, name': 0.923, // 23 of 24
  'goes on, label': 0.571, // 11 of 19
  'goes on, unnamed': 0.905, // 18 of 19
  'sayer of the sentence before, pronoun': 0.952, // 19 of 19
  'verb before, unnamed': 0.857, // 17 of 19
  'subject of sentence, unnamed': 0.65, // 12 of 18
  'subject of sentence, name': 0.947, // 17 of 17
  'verb before, pronoun among several': 0.947, // 17 of 17
  'goes on, description': 0.867, // 12 of 13
  'subject of the sentence before, pronoun': 0.867, // 12 of 13
  'main person, name': 0.5, // 6 of 12
  'preposition, name': 0.923, // 11 of 11
  'subject of sentence, pronoun': 0.769, // 9 of 11
  'label, name': 0.917, // 10 of 10
  'verb before, description': 0.75, // 8 of 10
  'preposition, unnamed': 0.9, // 8 of 8
  'sayer of the sentence before, unnamed': 0.8, // 7 of 8
  'answers, pronoun': 0.889, // 7 of 7
  'subject of sentence, pronoun among several': 0.889, // 7 of 7
  'colon, name': 0.875, // 6 of 6
  'goes on in the next paragraph, pronoun': 0.875, // 6 of 6
  'sayer of the sentence before, description': 0.625, // 4 of 6
  'subject of the sentence before, description': 0.875, // 6 of 6
  'goes on in the next paragraph, pronoun among several': 0.571, // 3 of 5
  'preposition, description': 0.857, // 5 of 5
  'colon, label': 0.5, // 2 of 4
  'goes on in the next paragraph, label': 0.333, // 1 of 4
  'sayer of the sentence before, pronoun among several': 0.667, // 3 of 4
  'subject of the sentence before, pronoun among several': 0.833, // 4 of 4
  'subject of sentence, description': 0.8, // 3 of 3
  'unknown verb, pronoun among several': 0.8, // 3 of 3
  'answers, name': 0.75, // 2 of 2
  'sayer of the sentence before, label': 0.75, // 2 of 2
  'subject of the sentence after, name': 0.75, // 2 of 2
  'unknown verb, label': 0.25, // 0 of 2
  'unknown verb, name': 0.5, // 1 of 2
  'answers, pronoun among several': 0.667, // 1 of 1
  'colon, description': 0.667, // 1 of 1
  'goes on in the next paragraph, description': 0.667, // 1 of 1
  'goes on in the next paragraph, unnamed': 0.333, // 0 of 1
  'label, description': 0.667, // 1 of 1
  'label, label': 0.667, // 1 of 1
  'label, unnamed': 0.667, // 1 of 1
  'none, none': 0.333, // 0 of 1
  'unknown verb, description': 0.667, // 1 of 1
  'unknown verb, pronoun': 0.667, // 1 of 1
};

const span: EvidenceRates['span'] = {
  'direct, certain, framed': 0.988, // 1011 of 1022
  'partial, certain, framed': 0.975, // 583 of 597
  'direct, certain, going on': 0.992, // 363 of 365
  'partial, likely, framed': 0.897, // 261 of 290
  'direct, certain, alone': 0.896, // 154 of 171
  'partial, doubtful, framed': 0.817, // 66 of 80
  'direct, likely, framed': 0.969, // 61 of 62
  'partial, likely, alone': 0.77, // 46 of 59
  'partial, doubtful, alone': 0.491, // 25 of 51
  'partial, certain, alone': 0.96, // 47 of 48
  'direct, doubtful, framed': 0.773, // 16 of 20
  'direct, oddly marked, framed': 0.524, // 10 of 19
  'direct, doubtful, alone': 0.941, // 15 of 15
  'partial, oddly marked, framed': 0.375, // 5 of 14
  'direct, likely, alone': 0.867, // 12 of 13
  'direct, likely, going on': 0.917, // 10 of 10
  'direct, oddly marked, going on': 0.364, // 3 of 9
  'partial, doubtful, going on': 0.444, // 3 of 7
  'partial, likely, going on': 0.75, // 5 of 6
  'partial, certain, going on': 0.833, // 4 of 4
  'direct, oddly marked, alone': 0.6, // 2 of 3
};

export const measuredRates: EvidenceRates = { speaker, span };
