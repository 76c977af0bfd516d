import type { VerbForm, VerbTense } from './speech-verbs';

const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|zer|wider|wieder|über|unter|offenbar|prophez|trompet)/;
const NEEDS_E = /(?:[td]|[^aeiouäöülrhmn][mn]|ch[mn])$/;

interface PrincipalParts {
  readonly prefix: string;
  readonly infinitive: string;
  /** The infinitive without -en or -n. */
  readonly stem: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly strong: boolean;
}

/**
 * The forms of a German verb that frame speech in the third person (and the first), in lower case.
 *
 * @param entry an infinitive ("sagen"), its separable prefix cut off with "+" ("mit+teilen"), for strong verbs
 *   followed by third person, past and participle ("rufen:ruft:rief:gerufen")
 */
export function inflectGermanVerb(entry: string): readonly VerbForm[] {
  const parts = principalParts(entry);
  const lemma = parts.prefix + parts.infinitive;
  const plural = parts.infinitive;
  const pasts = parts.past.endsWith('e')
    ? [parts.past, `${parts.past}n`]
    : [parts.past, withPlural(parts.past)];
  const finite: readonly (readonly [string, VerbTense])[] = [
    [parts.third, 'present'],
    [plural, 'present'],
    ...pasts.map((past) => [past, 'past'] as const),
    [`${parts.stem}e`, 'subjunctive'],
  ];
  const forms: VerbForm[] = [];
  for (const [form, tense] of finite) {
    if (parts.prefix) forms.push({ form, lemma, tense, prefix: parts.prefix });
    forms.push({ form: parts.prefix + form, lemma, tense, prefix: undefined });
  }
  forms.push({ form: parts.prefix + parts.participle, lemma, tense: 'participle', prefix: undefined });
  forms.push({ form: `${lemma}d`, lemma, tense: 'gerund', prefix: undefined });
  if (parts.prefix)
    forms.push({
      form: `${parts.prefix}zu${parts.infinitive}`,
      lemma,
      tense: 'infinitive',
      prefix: undefined,
    });
  return forms;
}

function principalParts(entry: string): PrincipalParts {
  const [verb = '', third, past, participle] = entry.split(':');
  const cut = verb.lastIndexOf('+');
  const prefix = verb.slice(0, Math.max(0, cut)).replaceAll('+', '');
  const infinitive = verb.slice(cut + 1);
  const stem = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  if (third && past && participle) return { prefix, infinitive, stem, third, past, participle, strong: true };
  const e = NEEDS_E.test(stem) ? 'e' : '';
  const ge = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge';
  return {
    prefix,
    infinitive,
    stem,
    third: `${stem}${e}t`,
    past: `${stem}${e}te`,
    participle: `${ge}${stem}${e}t`,
    strong: false,
  };
}

function withPlural(past: string): string {
  return `${past}en`;
}
