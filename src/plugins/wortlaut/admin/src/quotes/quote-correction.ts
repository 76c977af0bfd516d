import { type CorrectionNote, today } from './CorrectionFields';

/** What can have been wrong with a public quote. */
export const CORRECTION_KINDS = ['misquoted', 'misattributed', 'withdrawn'] as const;

/** Why a public quote changes. */
export type QuoteCorrection = CorrectionNote<(typeof CORRECTION_KINDS)[number]>;

/** A correction of today that the editor is still to explain. */
export const nothingNoted = (): QuoteCorrection => ({ date: today(), kind: 'misquoted', note: '' });
