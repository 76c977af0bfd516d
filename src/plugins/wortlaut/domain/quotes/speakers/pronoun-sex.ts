import type { Sex } from '../../people/lexicon';
import type { Language } from '../utterance';

/** Of a pronoun that names a speaker, in lower case, the sex of whoever it can mean. */
export const PRONOUN_SEX: Readonly<Record<Language, ReadonlyMap<string, Sex>>> = {
  de: new Map<string, Sex>([
    ['er', 'male'],
    ['ihm', 'male'],
    ['ihr', 'female'],
    ['dieser', 'male'],
    ['der', 'male'],
    ['seinen', 'male'],
    ['seiner', 'male'],
    ['ihren', 'female'],
    ['ihrer', 'female'],
    ['sie', 'female'],
    ['diese', 'female'],
    ['die', 'female'],
  ]),
  en: new Map<string, Sex>([
    ['he', 'male'],
    ["he'd", 'male'],
    ["he'll", 'male'],
    ['himself', 'male'],
    ['him', 'male'],
    ['she', 'female'],
    ["she'd", 'female'],
    ["she'll", 'female'],
    ['herself', 'female'],
    ['her', 'female'],
    ['his', 'male'],
  ]),
};
