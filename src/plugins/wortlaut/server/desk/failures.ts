import { errors } from '@strapi/utils';
import type { DeskFailureKind } from '../../contracts/quote-desk';
import type { Language } from '../languages/language-of-request';
import type { Sentences } from '../languages/refusal-in-languages';

const SENTENCES: Readonly<Record<Exclude<DeskFailureKind, 'malformed'>, Sentences>> = {
  'not-allowed': {
    en: 'Your role does not allow this. Ask an administrator for the right to decide about the quotes of this article.',
    de: 'Ihre Rolle erlaubt das nicht. Bitten Sie einen Administrator um das Recht, über die Zitate dieses Artikels zu entscheiden.',
  },
  'not-found': {
    en: 'This article, quotation or person does not exist any more. Reload the page.',
    de: 'Diesen Artikel, dieses Zitat oder diese Person gibt es nicht mehr. Laden Sie die Seite neu.',
  },
  conflict: {
    en: 'Somebody else has decided about this quotation in the meantime. Nothing was changed; look at it again and decide.',
    de: 'Jemand anderes hat inzwischen über dieses Zitat entschieden. Nichts wurde geändert; sehen Sie es noch einmal an und entscheiden Sie dann.',
  },
  'places-do-not-fit': {
    en: 'These places do not fit the text: choose words of one field, each part after the one before, without overlaps.',
    de: 'Diese Stellen passen nicht zum Text: Wählen Sie Wörter eines Feldes, jeden Teil nach dem vorigen und ohne Überschneidung.',
  },
  'correction-needed': {
    en: 'This quotation is public. Say with a correction (kind and note) why its wording or its speaker changes.',
    de: 'Dieses Zitat ist veröffentlicht. Sagen Sie mit einer Korrektur (Art und Hinweis), warum sich sein Wortlaut oder sein Sprecher ändert.',
  },
  'cannot-be-joined': {
    en: 'These quotations cannot be joined: both must stand in this article, one after the other in one field, have places in the text and the same speaker, and be reported speech or words in quotation marks alike.',
    de: 'Diese Zitate lassen sich nicht verbinden: Beide müssen in diesem Artikel nacheinander im selben Feld stehen, eine Stelle im Text und denselben Sprecher haben und beide indirekte Rede oder beide Worte in Anführungszeichen sein.',
  },
  'cannot-be-split': {
    en: 'This quotation cannot be split there: it has no such part, or a part has no place in the text.',
    de: 'Dieses Zitat lässt sich dort nicht teilen: Es hat keinen solchen Teil, oder ein Teil hat keine Stelle im Text.',
  },
  'ambiguous-person': {
    en: 'Several persons have this name. Choose the one who is meant.',
    de: 'Mehrere Personen heißen so. Wählen Sie die, die gemeint ist.',
  },
};

/** Ends a desk request. HTTP status and `details` follow from it; nothing of the request has happened. */
export class DeskFailure extends errors.ApplicationError {
  constructor(
    readonly kind: DeskFailureKind,
    readonly facts: Readonly<Record<string, unknown>> = {},
    message = kind === 'malformed' ? '' : SENTENCES[kind].en,
  ) {
    super(message, { kind, ...facts });
  }
}

/** The sentence that tells an editor what is wrong and what to do next. */
export function sentenceOf({ kind, message }: DeskFailure, language: Language): string {
  return kind === 'malformed' ? message : SENTENCES[kind][language];
}

/** The HTTP status of a failure. */
export function statusOf(kind: DeskFailureKind): number {
  switch (kind) {
    case 'not-allowed':
      return 403;
    case 'not-found':
      return 404;
    case 'conflict':
      return 409;
    default:
      return 400;
  }
}
