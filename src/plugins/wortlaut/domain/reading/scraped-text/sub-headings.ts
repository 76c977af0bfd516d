import { lastIndexWhere, type CleaningRule, type DraftParagraph } from './draft';
import { endsLikeProse, endsSentence } from './sentence-end';

/** Sub-headings of newspapers are a line at most; a longer line without a full stop is a caption or a torn sentence. */
const LONGEST_SUB_HEADING = 80;
const CREDIT =
  /^(?:©|(?:foto|fotos|bild|quelle|grafik|video|photo|image|picture|source|credit|copyright|von|by)\b)/i;
const WHOLE_QUOTATION = /^["'„“”‚‘’»«›‹].*["'“”‘’«»‹›]$/u;

function couldBeHeading(text: string): boolean {
  const inMarks = WHOLE_QUOTATION.test(text);
  return (
    text.length <= LONGEST_SUB_HEADING &&
    /^[^\p{L}\p{N}]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) &&
    !endsLikeProse(text) &&
    !CREDIT.test(text) &&
    // "Und jetzt?" heads a section; “Und jetzt?” is somebody's answer in an interview.
    !(inMarks && endsSentence(text))
  );
}

function isProse({ role, lines }: DraftParagraph): boolean {
  const text = lines[0] ?? '';
  return role === 'text' && (endsSentence(text) || text.length > LONGEST_SUB_HEADING);
}

/** Makes a heading of a short line that stands alone between paragraphs, also where it is a quotation. */
export const subHeadings: CleaningRule = {
  name: 'sub-headings',
  apply: ({ paragraphs, ...draft }) => {
    const firstProse = paragraphs.findIndex(isProse);
    const lastProse = lastIndexWhere(
      paragraphs,
      (paragraph) => paragraph.role === 'list' || isProse(paragraph),
    );
    return {
      ...draft,
      paragraphs: paragraphs.map((paragraph, index): DraftParagraph => {
        const between = firstProse >= 0 && index > firstProse && index < lastProse;
        const heading = between && paragraph.role === 'text' && couldBeHeading(paragraph.lines[0] ?? '');
        return heading ? { ...paragraph, role: 'heading' } : paragraph;
      }),
    };
  },
};
