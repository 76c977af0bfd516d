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
  'verb beside, name': 0.968, // 327 of 337
  'verb in sentence, name': 0.963, // 260 of 269
  'goes on, name': 0.964, // 134 of 138
  'verb beside, pronoun': 0.991, // 105 of 105
  'verb in sentence, pronoun': 0.973, // 71 of 72
  'verb before, name': 0.953, // 60 of 62
  'verb beside, pronoun among several': 0.983, // 58 of 58
  'goes on, pronoun': 0.978, // 43 of 43
  'verb in sentence, unnamed': 0.833, // 29 of 34
  'verb in sentence, label': 0.688, // 21 of 30
  'verb before, pronoun': 0.967, // 28 of 28
  'goes on, pronoun among several': 0.966, // 27 of 27
  'goes on in the next paragraph, name': 0.893, // 24 of 26
  'verb beside, unnamed': 0.958, // 22 of 22
  'verb beside, description': 0.913, // 20 of 21
  'verb before, label': 0.591, // 12 of 20
  'verb beside, label': 0.905, // 18 of 19
  'subject of sentence, unnamed': 0.632, // 11 of 17
  'verb in sentence, description': 0.947, // 17 of 17
  'verb in sentence, pronoun among several': 0.947, // 17 of 17
  'subject of sentence, name': 0.944, // 16 of 16
  'subject of sentence, label': 0.625, // 9 of 14
  'verb before, pronoun among several': 0.875, // 13 of 14
  'sayer of the sentence before, name': 0.846, // 10 of 11
  'verb before, unnamed': 0.75, // 8 of 10
  'goes on, label': 0.818, // 8 of 9
  'main person, name': 0.455, // 4 of 9
  'goes on, unnamed': 0.9, // 8 of 8
  'goes on, description': 0.889, // 7 of 7
  'preposition, label': 0.75, // 5 of 6
  'goes on in the next paragraph, pronoun': 0.714, // 4 of 5
  'subject of sentence, pronoun': 0.667, // 3 of 4
  'subject of sentence, pronoun among several': 0.833, // 4 of 4
  'subject of the sentence before, pronoun': 0.667, // 3 of 4
  'label, name': 0.8, // 3 of 3
  'preposition, name': 0.8, // 3 of 3
  'preposition, unnamed': 0.8, // 3 of 3
  'subject of the sentence before, name': 0.6, // 2 of 3
  'unknown verb, name': 0.4, // 1 of 3
  'verb before, description': 0.6, // 2 of 3
  'colon, name': 0.75, // 2 of 2
  'goes on in the next paragraph, label': 0.25, // 0 of 2
  'goes on in the next paragraph, pronoun among several': 0.75, // 2 of 2
  'goes on in the next paragraph, unnamed': 0.5, // 1 of 2
  'sayer of the sentence before, pronoun': 0.75, // 2 of 2
  'sayer of the sentence before, pronoun among several': 0.5, // 1 of 2
  'sayer of the sentence before, unnamed': 0.25, // 0 of 2
  'unknown verb, label': 0.25, // 0 of 2
  'colon, label': 0.667, // 1 of 1
  'label, unnamed': 0.667, // 1 of 1
  'subject of sentence, description': 0.667, // 1 of 1
  'subject of the sentence before, description': 0.667, // 1 of 1
  'unknown verb, description': 0.667, // 1 of 1
};

const span: EvidenceRates['span'] = {
  'direct, certain, framed': 0.984, // 634 of 643
  'partial, certain, framed': 0.975, // 313 of 320
  'direct, certain, going on': 0.991, // 226 of 227
  'partial, likely, framed': 0.916, // 162 of 176
  'direct, certain, alone': 0.8, // 71 of 88
  'partial, certain, alone': 0.917, // 32 of 34
  'partial, doubtful, alone': 0.606, // 19 of 31
  'partial, doubtful, framed': 0.759, // 21 of 27
  'direct, oddly marked, framed': 0.5, // 10 of 20
  'partial, likely, alone': 0.773, // 16 of 20
  'direct, likely, framed': 0.85, // 16 of 18
  'partial, oddly marked, framed': 0.375, // 5 of 14
  'direct, oddly marked, going on': 0.364, // 3 of 9
  'direct, likely, alone': 0.714, // 4 of 5
  'direct, doubtful, framed': 0.833, // 4 of 4
  'direct, likely, going on': 0.8, // 3 of 3
  'direct, oddly marked, alone': 0.5, // 1 of 2
  'direct, doubtful, alone': 0.667, // 1 of 1
  'partial, certain, going on': 0.667, // 1 of 1
  'partial, doubtful, going on': 0.333, // 0 of 1
};

export const measuredRates: EvidenceRates = { speaker, span };
