import { ARTICLE, PERSON, QUOTE, type ContentTypeUid } from '../content-types';

/** Fields that only the server writes. */
export const SERVER_FIELDS = [
  'linkedDocuments',
  'withheld',
  'lastPublication',
  'publishFailure',
  'foundSpeaker',
] as const;

/** What only a draft has and no public version. */
export const DRAFT_FIELDS: Readonly<Record<ContentTypeUid, readonly string[]>> = {
  [ARTICLE]: ['lastPublication', 'publishFailure', 'publishAt'],
  [PERSON]: [],
  [QUOTE]: ['withheld', 'foundSpeaker'],
};

/** Of which content types the day of the first publication is kept. */
export const DATED: readonly ContentTypeUid[] = [ARTICLE, PERSON];
