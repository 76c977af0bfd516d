import { wordDifference } from '../../domain/anchors/word-difference';
import { unexplainedChange, type Correction } from './needs-correction';
import { excerpt, inOneLine, type Refusal } from './refusals';

/** A version of a quote, as far as readers have to be told of its changes. */
interface ToldVersion {
  readonly text: string;
  readonly correction: Correction;
}

/**
 * Why a quote cannot replace its public version: the wording is another one and no correction tells readers so. Undefined
 * where nothing is wrong, as where the quote was not public.
 */
export function silentChangeRefusal(
  documentId: string,
  published: ToldVersion | undefined,
  next: ToldVersion,
): Refusal | undefined {
  if (published === undefined) return undefined;
  const wordingAlone = ({ text, correction }: ToldVersion) => ({ text, correction, speaker: undefined });
  if (unexplainedChange(wordingAlone(published), wordingAlone(next)) === undefined) return undefined;
  const difference = wordDifference(published.text, next.text);
  return {
    kind: 'correction-needed',
    documentId,
    sentences: {
      en: `The published quotation "${excerpt(published.text)}" changes its wording, word by word: ${inOneLine(difference)}. Give it a correction with its kind and a note for the readers: it is published along with the new wording.`,
      de: `Der Wortlaut des öffentlichen Zitats „${excerpt(published.text)}“ ändert sich, Wort für Wort: ${inOneLine(difference)}. Bitte am Zitat eine Korrektur mit Art und Vermerk für die Leser anlegen: Sie geht mit dem neuen Wortlaut hinaus.`,
    },
    difference,
  };
}
