/** A list of texts as a field of the content model has it; null is none. */
export type Texts = readonly string[] | null;

/** Is this a value of the field? A document that is new has none at all. */
export function isTexts(value: unknown): value is Texts | undefined {
  return (
    value === null ||
    value === undefined ||
    (Array.isArray(value) && value.every((text) => typeof text === 'string'))
  );
}

/** The texts as somebody types them: each on a line of its own. */
export const asTyped = (texts: Texts | undefined): string => (texts ?? []).join('\n');

/** The texts that somebody typed, without blank lines and without the spaces around; null where there are none. */
export function textsTyped(typed: string): Texts {
  const texts = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return texts.length > 0 ? texts : null;
}
