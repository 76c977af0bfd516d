import { speechVerbForms } from '../../../src/plugins/wortlaut/domain/quotes/data/speech-verbs';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';

const readings = (lang: Language, word: string): readonly string[] =>
  speechVerbForms(lang, word).map(({ lemma, tense, prefix }) =>
    [lemma, tense, prefix ?? ''].join(' ').trim(),
  );

describe('speechVerbForms', () => {
  it.each<readonly [Language, string, string]>([
    ['de', 'sagt', 'sagen present'],
    ['de', 'sagten', 'sagen past'],
    ['de', 'antwortete', 'antworten past'],
    ['de', 'rief', 'rufen past'],
    ['de', 'riefen', 'rufen past'],
    ['de', 'teilte', 'mitteilen past mit'],
    ['de', 'mitteilte', 'mitteilen past'],
    ['de', 'mitgeteilt', 'mitteilen participle'],
    ['de', 'erklärt', 'erklären participle'],
    ['de', 'kommentiert', 'kommentieren participle'],
    ['de', 'sage', 'sagen subjunctive'],
    ['de', 'entgegenruft', 'entgegenrufen present'],
    ['de', 'hinterhergeschrien', 'hinterherschreien participle'],
    ['en', 'said', 'say past'],
    ['en', 'says', 'say present'],
    ['en', 'telling', 'tell gerund'],
    ['en', 'admitted', 'admit past'],
    ['en', 'cried', 'cry past'],
    ['en', 'written', 'write participle'],
    ['en', 'argues', 'argue present'],
  ])('knows the form (%s) %s', (lang, word, reading) => {
    expect(readings(lang, word)).toContain(reading);
  });

  it.each<readonly [Language, string]>([
    ['de', 'nennet'],
    ['de', 'rechnt'],
    ['de', 'geerklärt'],
    ['de', 'Tisch'],
    ['en', 'sayed'],
    ['en', 'admited'],
    ['en', 'table'],
  ])('makes no form that the language has not (%s): %s', (lang, word) => {
    expect(readings(lang, word)).toEqual([]);
  });
});
