/**
 * What the quote desk asks of the server and what it is answered: types only, known to both sides.
 *
 * All routes are the admin's, below `/wortlaut`. Failures that are part of the work are answered as Strapi answers
 * errors, with `details.kind` (see `DeskFailureKind`).
 */

export type DeskLocale = 'de' | 'en';

export type DeskField = 'title' | 'kicker' | 'abstract' | 'body';

/** What the fields of an article say. `body` is the value of the blocks attribute. */
export interface DeskFields {
  readonly title?: string | null;
  readonly kicker?: string | null;
  readonly abstract?: string | null;
  readonly body?: unknown;
}

/** Offsets are UTF-16 code units over the plain text of the field; `end` is not included. */
export interface DeskPlace {
  readonly field: DeskField;
  /** Which part of an interrupted quotation stands there, from 1. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

export interface DeskOccurrence extends DeskPlace {
  readonly exact: string;
  readonly state: 'anchored' | 'moved' | 'lost';
}

/** A run of words that stayed, went or came, from the quotation's wording to the text's. */
export interface DeskWordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Why a quote has no certain place, and what the text now says instead. */
export interface DeskLoss {
  readonly reason: 'ambiguous' | 'reworded' | 'gone';
  readonly field: DeskField;
  /** Which part is lost, from 1. */
  readonly part: number;
  /** Where the nearest text stands; undefined where nothing like it is left. */
  readonly nearest: DeskPlace | undefined;
  readonly difference: readonly DeskWordChange[];
  /** Where its words stand, where that is more than one place. */
  readonly places: readonly DeskPlace[];
}

export interface DeskPerson {
  readonly documentId: string;
  readonly name: string;
  /** What the person is or was: "US-Präsident". */
  readonly role: string | undefined;
  /** The name or alias that a search found, where it is not `name`. */
  readonly foundAs?: string;
  readonly portraitUrl: string | undefined;
  readonly isPublic: boolean;
}

/** Why something found is not certain: a word that the desk has a sentence for, and what it names. */
export type DeskDoubt =
  | { readonly kind: 'low-confidence' }
  | { readonly kind: 'indirect-speech' }
  | { readonly kind: 'several-candidates'; readonly persons: readonly DeskPerson[] }
  | { readonly kind: 'unknown-speaker' }
  | { readonly kind: 'new-person'; readonly name: string }
  | { readonly kind: 'unattributed' };

export interface DeskQuote {
  /** undefined for a suggestion that stands in the text on the screen and is not stored yet. */
  readonly documentId: string | undefined;
  /** Changes whenever something that a person decides about the quote has changed; sent back with every operation. */
  readonly version: string;
  readonly review: 'suggested' | 'accepted' | 'rejected';
  readonly origin: 'found' | 'manual' | 'imported';
  readonly text: string;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly speaker: DeskPerson | undefined;
  /** The name of a speaker who fits no stored person: a draft person is made when the quote is accepted. */
  readonly newSpeakerName: string | undefined;
  readonly speakerLabel: string | undefined;
  readonly speakerRole: string | undefined;
  readonly attribution: string | undefined;
  readonly confidence: number | undefined;
  /**
   * At or above the confidence from which a finding may be accepted unseen, and without a doubt but that its speaker is
   * a person yet to be made.
   */
  readonly isCertain: boolean;
  readonly doubts: readonly DeskDoubt[];
  /** Lost where any part has no certain place left; else moved where any moved. */
  readonly state: 'anchored' | 'moved' | 'lost';
  readonly losses: readonly DeskLoss[];
  readonly occurrences: readonly DeskOccurrence[];
  readonly correction:
    | {
        readonly date: string;
        readonly kind: 'misquoted' | 'misattributed' | 'withdrawn';
        readonly note: string;
      }
    | undefined;
  readonly isPublic: boolean;
  /** True where the public wording differs from the draft's and no correction says so yet. */
  readonly needsCorrection: boolean;
}

/**
 * `POST /wortlaut/desk/reading`: the quotes of the text on the screen, saved or not. Writes nothing. An article that was
 * never saved has no documentId; all its quotes are suggestions then.
 */
export interface DeskReadingRequest {
  readonly article: string | undefined;
  readonly locale: DeskLocale;
  readonly fields: DeskFields;
}

export interface DeskReading {
  /** In reading order; lost ones stand where they stood. Rejected ones are included. */
  readonly quotes: readonly DeskQuote[];
  /** False where the caller may look and not decide. */
  readonly mayDecide: boolean;
}

/** Who said it. A label is for speakers who are no named person: "der 35-Jährige". */
export type DeskSpeaker =
  | { readonly kind: 'person'; readonly documentId: string }
  /** A draft person is made, unless one of exactly this name or alias exists: then that one is taken. */
  | { readonly kind: 'new-person'; readonly name: string }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'none' };

interface OnQuote {
  readonly quote: string;
  readonly version: string;
}

/**
 * What an editor does. Each is idempotent: what is already so is answered as done and writes nothing. Where somebody
 * else decided otherwise in the meantime (`version` is an older one), nothing of the request happens: 409.
 */
export type DeskOperation =
  | ({ readonly kind: 'accept' } & OnQuote)
  | ({ readonly kind: 'reject' } & OnQuote)
  /** A rejected quote becomes a suggestion again. */
  | ({ readonly kind: 'restore' } & OnQuote)
  | ({
      readonly kind: 'correct';
      readonly speaker?: DeskSpeaker;
      readonly quoteKind?: DeskQuote['kind'];
      /** New bounds of all parts, in the fields of the request; the wording follows from them. */
      readonly places?: readonly DeskPlace[];
      readonly correction?: DeskQuote['correction'] | null;
    } & OnQuote)
  /** The parts of the second become parts of the first (one utterance); the second is deleted. */
  | ({ readonly kind: 'merge'; readonly with: string; readonly withVersion: string } & OnQuote)
  /** The parts from `part` on become a quote of their own, with the same speaker. */
  | ({ readonly kind: 'split'; readonly part: number } & OnQuote)
  /** Deletes a quote made by hand; a found one is rejected, so that it does not come back. */
  | ({ readonly kind: 'drop' } & OnQuote)
  /** Words chosen in the text, or a suggestion that is not stored yet, become an accepted quote. */
  | {
      readonly kind: 'make';
      readonly places: readonly DeskPlace[];
      readonly quoteKind?: DeskQuote['kind'];
      /** Left out: whoever the text names there. */
      readonly speaker?: DeskSpeaker;
    }
  /** Puts a quote back into the state that it had; only ever taken from `undo` of an answer. */
  | ({ readonly kind: 'put-back'; readonly state: unknown } & OnQuote);

/** `POST /wortlaut/desk/operations`: all of them, in order, in one transaction, or none. */
export interface DeskOperationsRequest {
  readonly article: string;
  readonly locale: DeskLocale;
  /** What the screen shows: places count in it, and the answer's places do. */
  readonly fields: DeskFields;
  readonly operations: readonly DeskOperation[];
}

export interface DeskOperationsAnswer extends DeskReading {
  /** Operations that, sent in this order, undo the request. Empty where nothing changed. */
  readonly undo: readonly DeskOperation[];
}

/** `GET /wortlaut/desk/persons?search=…&locale=…`: persons by name or alias, best first, at most ten. */
export interface DeskPersonsAnswer {
  readonly persons: readonly DeskPerson[];
}

/** `GET /wortlaut/desk/publication?article=…&locale=…`: what goes out with the article and what is in the way. */
export interface DeskPublication {
  readonly persons: readonly DeskNote[];
  readonly quotes: readonly DeskNote[];
  readonly takenBack: readonly DeskNote[];
  readonly waiting: readonly (DeskNote & { readonly speaker: DeskNote })[];
  readonly unconfirmed: readonly DeskNote[];
  readonly inTheWay: readonly {
    readonly kind: string;
    readonly message: string;
    readonly documentId: string;
  }[];
  /** May the caller publish the article? */
  readonly mayPublish: boolean;
  /** Suggestions that nobody has decided about; they do not go out. */
  readonly undecided: number;
  /** What went out last time and when (ISO 8601). */
  readonly last:
    | { readonly at: string; readonly quotes: readonly DeskNote[]; readonly persons: readonly DeskNote[] }
    | undefined;
  /** Why the scheduled publication did not happen. */
  readonly failure: { readonly at: string; readonly message: string } | undefined;
}

export interface DeskNote {
  readonly documentId: string;
  readonly name: string;
}

/**
 * `POST /wortlaut/desk/pasted-text`: takes apart a text as it was pasted. Writes nothing.
 */
export interface PastedTextRequest {
  readonly locale: DeskLocale;
  readonly text: string;
}

export interface PastedText {
  /** Values for the fields of the article, the body as a blocks value. Left out where the text has no such part. */
  readonly fields: {
    readonly title?: string;
    readonly kicker?: string;
    readonly abstract?: string;
    readonly dateline?: string;
    readonly byline?: string;
    readonly body: readonly unknown[];
  };
  /** What was taken for no part of the article, with the name of the rule. */
  readonly removed: readonly { readonly rule: string; readonly text: string }[];
}

/** `GET /wortlaut/desk/waiting`: for the home page; only what this user may see. */
export interface DeskWaiting {
  readonly lost: readonly DeskWaitingArticle[];
  readonly suggestions: readonly DeskWaitingArticle[];
  readonly scheduled: readonly (DeskWaitingArticle & {
    readonly publishAt: string;
    readonly failure: string | undefined;
  })[];
  readonly outOfSight: readonly (DeskNote & { readonly locale: string; readonly speaker: DeskNote })[];
}

export interface DeskWaitingArticle extends DeskNote {
  readonly locale: string;
  /** How many quotes are concerned. */
  readonly count: number;
}

/** `details.kind` of what the desk's routes refuse, beside those of publication. */
export type DeskFailureKind =
  /** 400: the request is not of its form; the message says where. */
  | 'malformed'
  /** 403 */
  | 'not-allowed'
  /** 404: the article, quote or person does not exist (any more). */
  | 'not-found'
  /** 409: somebody else decided in the meantime; `details.quote` is the quote as it now is. */
  | 'conflict'
  /** 400: places that do not fit the text, empty or overlapping ones. */
  | 'places-do-not-fit'
  /** 400: the wording of a public quote changes and nothing says why; `correction` is to be sent along. */
  | 'correction-needed'
  /** 400: merging or splitting makes no sense for these quotes. */
  | 'cannot-be-joined'
  | 'cannot-be-split'
  /** 400: several persons have the name of a new one; `details.persons` are they (`DeskPerson`). */
  | 'ambiguous-person';
