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
    name: 'an apposition with a title',
    text: 'His counterpart, Rep. Ann Sully of Ohio, said she agreed with “every word” of it.',
    speakers: [{ mention: 'Ann Sully', person: 'Ann Sully' }],
  },
  {
    name: 'an inserted frame behind the subject that the quotation belongs to',
    text: 'Eva Lund wrote a study. The “move fast” era, said Lund, is over.',
    speakers: [{ mention: 'Lund', person: 'Eva Lund' }],
  },
  {
    name: 'a number behind the role that spoke last',
    text:
      '“My boy did not do this,” Gloria Pike said. Juror No. 6 described the days as “agonizing.” ' +
      '“We prayed on it,” she said.',
    speakers: [
      { mention: 'Gloria Pike', person: 'Gloria Pike' },
      { mention: 'Juror No. 6' },
      { mention: 'she' },
    ],
  },
  {
    name: 'a verb that is no noun before an infinitive',
    text: '“Growth,” the chancellor likes to say, “is not a dirty word.”',
    speakers: [{ mention: 'the chancellor' }],
  },
  {
    name: 'honours in letters behind the name',
    text: 'The barrister, Fiona Kerr KC, warned that it would be “costly and unlawful”.',
    speakers: [{ mention: 'Fiona Kerr KC', person: 'Fiona Kerr' }],
  },
  {
    name: '"another" with a verb',
    text: '“People were running,” one woman said. Another said she “just froze.”',
    speakers: [{ mention: 'one woman' }, { mention: 'Another' }],
  },
  {
    name: '"another" behind its verb',
    text: '“It was loud,” said one resident. “The windows went,” added another.',
    speakers: [{ mention: 'one resident' }, { mention: 'another' }],
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
  {
    name: 'somebody without a name who speaks again',
    text: 'Hospital spokesman Kurt Bell left. A palace spokesman said it was “nonsense”. “Wait,” the spokesman said.',
    speakers: [{ mention: 'A palace spokesman' }, { mention: 'the spokesman' }],
  },
  {
    name: 'a namesake in office after somebody without a name',
    text: 'A palace spokesman said it was “nonsense”. Hospital spokesman Kurt Bell left. “Wait,” the spokesman said.',
    speakers: [{ mention: 'A palace spokesman' }, { mention: 'the spokesman', person: 'Kurt Bell' }],
  },
  {
    name: 'whom others call something, nobody says who',
    text: 'Bob Lee was described as “quiet and kind”.',
    speakers: [{ mention: undefined }],
  },
  {
    name: 'whom others accuse',
    text: 'Bob Lee has been accused of “wilful neglect”. “I did nothing,” Lee said.',
    speakers: [{ mention: undefined }, { mention: 'Lee', person: 'Bob Lee' }],
  },
  {
    name: 'whom somebody accuses who is named',
    text: 'Bob Lee was accused by Janet Cole of “wilful neglect”.',
    speakers: [{ mention: 'Janet Cole', person: 'Janet Cole' }],
  },
  {
    name: 'another word for the same role',
    text: 'Prime Minister Janet Cole met Health Minister Bob Lee. “We agree,” the premier said.',
    speakers: [{ mention: 'the premier', person: 'Janet Cole' }],
  },
  {
    name: 'a pronoun for somebody without a name whom the sentence before is about',
    text: 'Mayor Bob Lee flew in. “We hope,” Lee said. One villager, who had lost his barn, stayed put. “I have a hose,” he said.',
    speakers: [{ mention: 'Lee', person: 'Bob Lee' }, { mention: 'he' }],
  },
  {
    name: 'a pronoun behind somebody without a name and one with a name',
    text: 'Mayor Bob Lee flew in. “We hope,” Lee said. A villager shouted at Bob Lee. “We do our best,” he said.',
    speakers: [
      { mention: 'Lee', person: 'Bob Lee' },
      { mention: 'he', person: 'Bob Lee' },
    ],
  },
];
