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
  'verb beside, name': 0.967, // 324 of 334
  'verb in sentence, name': 0.977, // 251 of 256
  'goes on, name': 0.965, // 135 of 139
  'verb beside, pronoun': 0.991, // 104 of 104
  'verb in sentence, pronoun': 0.959, // 70 of 72
  'verb before, name': 0.897, // 60 of 66
  'verb beside, pronoun among several': 0.983, // 58 of 58
  'goes on, pronoun': 0.978, // 43 of 43
  'verb in sentence, unnamed': 0.811, // 29 of 35
  'verb in sentence, label': 0.647, // 21 of 32
  'verb before, pronoun': 0.968, // 29 of 29
  'goes on, pronoun among several': 0.966, // 27 of 27
  'verb beside, unnamed': 0.92, // 22 of 23
  'goes on in the next paragraph, name': 0.875, // 20 of 22
  'verb before, label': 0.542, // 12 of 22
  'verb beside, description': 0.913, // 20 of 21
  'subject of sentence, unnamed': 0.571, // 11 of 19
  'subject of sentence, name': 0.9, // 17 of 18
  'verb beside, label': 0.9, // 17 of 18
  'verb in sentence, pronoun among several': 0.9, // 17 of 18
  'verb before, pronoun among several': 0.889, // 15 of 16
  'verb in sentence, description': 0.944, // 16 of 16
  'subject of sentence, label': 0.647, // 10 of 15
  'main person, name': 0.357, // 4 of 12
  'verb before, unnamed': 0.615, // 7 of 11
  'sayer of the sentence before, name': 0.833, // 9 of 10
  'goes on, label': 0.818, // 8 of 9
  'goes on, unnamed': 0.9, // 8 of 8
  'goes on, description': 0.889, // 7 of 7
  'goes on in the next paragraph, label': 0.125, // 0 of 6
  'preposition, label': 0.75, // 5 of 6
  'goes on in the next paragraph, pronoun': 0.714, // 4 of 5
  'subject of the sentence before, name': 0.571, // 3 of 5
  'subject of sentence, pronoun': 0.667, // 3 of 4
  'subject of the sentence before, pronoun': 0.667, // 3 of 4
  'preposition, name': 0.8, // 3 of 3
  'preposition, unnamed': 0.8, // 3 of 3
  'unknown verb, name': 0.4, // 1 of 3
  'verb before, description': 0.6, // 2 of 3
  'colon, name': 0.5, // 1 of 2
  'goes on in the next paragraph, pronoun among several': 0.75, // 2 of 2
  'goes on in the next paragraph, unnamed': 0.5, // 1 of 2
  'sayer of the sentence before, pronoun': 0.75, // 2 of 2
  'sayer of the sentence before, pronoun among several': 0.5, // 1 of 2
  'subject of sentence, pronoun among several': 0.75, // 2 of 2
  'unknown verb, label': 0.25, // 0 of 2
  'colon, label': 0.333, // 0 of 1
  'subject of sentence, description': 0.667, // 1 of 1
  'subject of the sentence before, description': 0.667, // 1 of 1
  'unknown verb, description': 0.667, // 1 of 1
};

const span: EvidenceRates['span'] = {
  'direct, certain, framed': 0.986, // 626 of 634
  'partial, certain, framed': 0.975, // 313 of 320
  'direct, certain, going on': 0.991, // 227 of 228
  'partial, likely, framed': 0.931, // 162 of 173
  'direct, certain, alone': 0.802, // 76 of 94
  'partial, certain, alone': 0.912, // 30 of 32
  'partial, doubtful, alone': 0.613, // 18 of 29
  'partial, doubtful, framed': 0.733, // 21 of 28
  'partial, likely, alone': 0.75, // 17 of 22
  'direct, likely, framed': 0.864, // 18 of 20
  'direct, oddly marked, framed': 0.524, // 10 of 19
  'partial, oddly marked, framed': 0.375, // 5 of 14
  'direct, oddly marked, going on': 0.364, // 3 of 9
  'direct, doubtful, framed': 0.833, // 4 of 4
  'direct, likely, alone': 0.833, // 4 of 4
  'direct, likely, going on': 0.8, // 3 of 3
  'direct, oddly marked, alone': 0.4, // 1 of 3
  'direct, doubtful, alone': 0.5, // 1 of 2
  'partial, certain, going on': 0.667, // 1 of 1
  'partial, doubtful, going on': 0.333, // 0 of 1
};

export const measuredRates: EvidenceRates = { speaker, span };
