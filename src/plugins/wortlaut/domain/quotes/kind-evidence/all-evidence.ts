import type { Language } from '../utterance';
import type { KindEvidence } from './evidence';
import { frameEvidence } from './frame-evidence';
import { nameEvidence } from './name-evidence';
import { wordingEvidence } from './wording-evidence';

/** Where nothing else is known, words in marks are rather a quotation, in English newspapers more so than in German ones. */
export const prior: Readonly<Record<Language, number>> = { de: -1, en: 0.5 };

/** What is weighed; the weights of all evidence that holds are added to the prior. */
export const kindEvidence: readonly KindEvidence[] = [...frameEvidence, ...wordingEvidence, ...nameEvidence];
