import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskField, DeskFields } from '../../../contracts/quote-desk';
import { findBodyEditor, plainBody, shownTexts, stretchOf } from './body-text';
import { fieldOf } from './text-inputs';
import { trimWords } from './trim-words';

/** Words of the text that were chosen with mouse or keyboard. */
export interface ChosenWords {
  readonly field: DeskField;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function inField(field: DeskField, text: string, start: number, end: number): ChosenWords | undefined {
  const trimmed = trimWords(text, start, end);
  return trimmed && { field, ...trimmed, words: text.slice(trimmed.start, trimmed.end) };
}

/** undefined: nothing of the text is chosen; 'elsewhere': the selection is outside of it and says nothing about it. */
function readSelection(fields: DeskFields): ChosenWords | 'elsewhere' | undefined {
  const control = fieldOf(document.activeElement);
  if (control) {
    const { selectionStart, selectionEnd, value } = control.input;
    return inField(control.field, value, selectionStart ?? 0, selectionEnd ?? 0);
  }
  const editor = findBodyEditor();
  const selection = document.getSelection();
  if (!editor || !selection?.anchorNode || !editor.contains(selection.anchorNode)) return 'elsewhere';
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const shown = shownTexts(editor, fields.body);
  const stretch = shown && stretchOf(shown, selection.getRangeAt(0));
  return stretch && inField('body', plainBody(fields.body).text, stretch.start, stretch.end);
}

const textOf = (fields: DeskFields, field: DeskField) =>
  field === 'body' ? plainBody(fields.body).text : (fields[field] ?? '');

/** Which words of the text are chosen. They stay so when the focus goes to the panel, until the text changes there. */
export function useChosenWords(fields: DeskFields): { chosen: ChosenWords | undefined; forget: () => void } {
  const [chosen, setChosen] = useState<ChosenWords>();
  const latest = useRef(fields);
  latest.current = fields;

  useEffect(() => {
    const read = () => {
      const now = readSelection(latest.current);
      if (now !== 'elsewhere') setChosen(now);
    };
    // Inputs tell of their selection by `select` in some browsers and by `selectionchange` in others.
    document.addEventListener('selectionchange', read);
    document.addEventListener('select', read, true);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('select', read, true);
    };
  }, []);

  const isStill =
    chosen && textOf(fields, chosen.field).slice(chosen.start, chosen.end) === chosen.words
      ? chosen
      : undefined;
  return { chosen: isStill, forget: useCallback(() => setChosen(undefined), []) };
}
