import type { VerbForm } from './speech-verbs';

const DOUBLING = new Set([
  'admit',
  'quip',
  'beg',
  'snap',
  'chat',
  'rebut',
  'dub',
  'grin',
  'begin',
  'blog',
  'nod',
  'shrug',
  'brag',
  'recap',
]);
const SIBILANT = /(?:s|x|z|ch|sh)$/;

/**
 * The forms of an English verb, in lower case.
 *
 * @param entry an infinitive ("add"), for irregular verbs followed by past and participle ("say:said:said")
 */
export function inflectEnglishVerb(entry: string): readonly VerbForm[] {
  const [lemma = '', irregularPast, irregularParticiple] = entry.split(':');
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const third = SIBILANT.test(lemma)
    ? `${lemma}es`
    : consonantY
      ? `${lemma.slice(0, -1)}ies`
      : lemma === 'go'
        ? 'goes'
        : `${lemma}s`;
  const regular = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const past = irregularPast ?? regular;
  const participle = irregularParticiple ?? regular;
  const forms: readonly (readonly [string, VerbForm['tense']])[] = [
    [lemma, 'present'],
    [third, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund, 'gerund'],
  ];
  return forms
    .filter(([form, tense]) => tense !== 'participle' || form !== past)
    .map(([form, tense]) => ({ form, lemma, tense, prefix: undefined }));
}
