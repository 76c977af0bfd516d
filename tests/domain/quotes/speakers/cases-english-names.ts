import type { SpeakerCase } from './cases-german';

/** Which of several names in a phrase is the speaker's, and whom a bare name or a pronoun behind them means. */
export const englishNameCases: readonly SpeakerCase[] = [
  {
    name: 'the name before "of"',
    text: '“We are not going away,” said Mary Ellis of the Karl Brown Trust.',
    speakers: [{ mention: 'Mary Ellis of the Karl Brown Trust', person: 'Mary Ellis' }],
  },
  {
    name: 'the name before "of", cut before the end of the body’s name',
    text: 'Marta Silva of the Centre for Reform put it this way: “Both sides need a crisis.”',
    speakers: [{ mention: 'Marta Silva of the Centre', person: 'Marta Silva' }],
  },
  {
    name: 'the last word of a name that the family name opens',
    text: 'Police chief Nguyen Van Minh met reporters. “There is no further threat,” Minh said.',
    speakers: [{ mention: 'Minh', person: 'Nguyen Van Minh' }],
  },
  {
    name: '"another" with a verb',
    text: '“People were running,” one woman said. Another said she “just froze.”',
    speakers: [{ mention: 'one woman' }, { mention: 'Another' }],
  },
  {
    name: 'a pronoun behind a subject with its apposition',
    text:
      '“I saw it,” said witness Bob Lee. Mayor Janet Cole thanked him. Cole’s predecessor, Dan Hart, agreed. ' +
      '“She is right,” he said.',
    speakers: [
      { mention: 'witness Bob Lee', person: 'Bob Lee' },
      { mention: 'he', person: 'Dan Hart' },
    ],
  },
];
