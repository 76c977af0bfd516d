const DOUBLE_MARKS = /["\u201c\u201d\u201e\u201f\u00ab\u00bb]/g;
const SINGLE_MARKS = /[\u2018\u2019\u201a\u201b\u2039\u203a`\u00b4]/g;
const DASHES = /[\u2010-\u2015]/g;
const WHITE_SPACE = /[\s\u00ad\u200b]+/g;

/**
 * A text with white space and typographic marks folded: runs of white space to one space, all quotation marks to the
 * straight ones, dashes to a hyphen, an ellipsis to three dots. Case stays.
 */
function foldText(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .replace(DASHES, '-')
    .replaceAll('\u2026', '...')
    .trim();
}

/** Folded, and without regard to case and to the sign at the end: "Nur der erste Schritt" is "nur der erste Schritt.". */
export function foldForRepeats(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/^[\s"'.,-]+|[\s"'.,;:!?-]+$/g, '');
}
