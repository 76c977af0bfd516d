/*
 * How often each class of evidence was right on the tuned part of the development data, newspapers of both languages
 * together; printed by `npm run bench -- quotes --gold FOLDER --rates`, one right and one wrong case added to each class.
 */

/** For the speaker, on spans that were right. */
export const speakerRates: Readonly<Record<string, number>> = {
  'verb beside, name': 0.967, // 324 of 334
  'verb in sentence, name': 0.977, // 251 of 256
  'goes on, name': 0.965, // 135 of 139
  'verb beside, pronoun': 0.991, // 104 of 104
  'verb in sentence, pronoun': 0.959, // 70 of 72
  'verb before, name': 0.899, // 61 of 67
  'verb beside, pronoun among several': 0.983, // 58 of 58
  'goes on, pronoun': 0.978, // 43 of 43
  'verb in sentence, unnamed': 0.811, // 29 of 35
  'verb in sentence, label': 0.636, // 20 of 31
  'verb before, pronoun': 0.968, // 29 of 29
  'goes on, pronoun among several': 0.966, // 27 of 27
  'verb beside, unnamed': 0.92, // 22 of 23
  'goes on in the next paragraph, name': 0.875, // 20 of 22
  'verb before, label': 0.542, // 12 of 22
  'verb beside, description': 0.913, // 20 of 21
  'subject of sentence, unnamed': 0.591, // 12 of 20
  'subject of sentence, name': 0.9, // 17 of 18
  'verb beside, label': 0.9, // 17 of 18
  'verb in sentence, pronoun among several': 0.9, // 17 of 18
  'subject of sentence, label': 0.611, // 10 of 16
  'verb before, pronoun among several': 0.889, // 15 of 16
  'verb in sentence, description': 0.944, // 16 of 16
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

/** For the span. */
export const spanRates: Readonly<Record<string, number>> = {
  'direct, certain, framed': 0.979, // 637 of 650
  'partial, certain, framed': 0.954, // 349 of 365
  'direct, certain, going on': 0.967, // 230 of 237
  'partial, likely, framed': 0.9, // 143 of 158
  'direct, certain, alone': 0.729, // 77 of 105
  'partial, certain, alone': 0.914, // 31 of 33
  'partial, doubtful, alone': 0.656, // 20 of 30
  'partial, likely, alone': 0.654, // 16 of 24
  'direct, likely, framed': 0.857, // 17 of 19
  'partial, doubtful, framed': 0.526, // 9 of 17
  'direct, likely, alone': 0.417, // 4 of 10
  'direct, doubtful, framed': 0.625, // 4 of 6
  'direct, likely, going on': 0.8, // 3 of 3
  'direct, doubtful, alone': 0.5, // 1 of 2
  'partial, certain, going on': 0.667, // 1 of 1
  'partial, likely, going on': 0.333, // 0 of 1
};
