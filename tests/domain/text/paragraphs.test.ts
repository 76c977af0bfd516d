import { findParagraphs } from '../../../src/plugins/wortlaut/domain/text/paragraphs';

const paragraphsOf = (text: string): readonly string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('findParagraphs', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo.\n \n\nThree.', ['One.', 'Two.', 'Three.']],
    ['single line breaks', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['Unicode separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    [
      'hard-wrapped lines',
      'The first paragraph was\nwrapped in the middle\nof a sentence.\n\nThe second was\nwrapped too.',
      ['The first paragraph was\nwrapped in the middle\nof a sentence.', 'The second was\nwrapped too.'],
    ],
    ['white space around', '\n\n  One.  \n\n\tTwo.\n', ['One.', 'Two.']],
    ['nothing', ' \n\n ', []],
  ])('parts a text at %s', (_, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });
});
