import type { DeskField } from '../../../contracts/quote-desk';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isTextControl = (element: Element | null): element is TextControl =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const FIELDS: readonly DeskField[] = ['title', 'kicker', 'abstract'];

/** The input of a field of the article that is no rich text, if the page shows it. */
export function findInput(field: DeskField): TextControl | undefined {
  const element = document.querySelector(`main [name="${field}"]`);
  return isTextControl(element) ? element : undefined;
}

/** Which field of the article an element is the input of. */
export function fieldOf(element: Element | null): { field: DeskField; input: TextControl } | undefined {
  if (!isTextControl(element) || !element.closest('main')) return undefined;
  const field = FIELDS.find((each) => each === element.name);
  return field && { field, input: element };
}
