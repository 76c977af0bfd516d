import type { SpeakerCase } from './cases-german';

/** Verbs with an adverb, frames around other words, and clauses that belong to somebody else. */
export const englishFrameCases: readonly SpeakerCase[] = [
  {
    name: 'an abbreviation with a full stop inside, in brackets',
    text: 'Sen. Harriet Cole (R-N.C.) tore into the board on Friday, telling host Dan Hart that it had “folded like a tent”.',
    speakers: [{ mention: 'Sen. Harriet Cole', person: 'Harriet Cole' }],
  },
  {
    name: 'who has a verb of thinking, and the woman one of saying',
    text: 'The minister left. “The road is closed,” one woman, who did not wish to be named, remarked.',
    speakers: [{ mention: 'one woman' }],
  },
  {
    name: 'a verb of saying in the progressive',
    text: 'Bob Lee stood outside. “I rang my sister,” a boy in a cap was telling his friends.',
    speakers: [{ mention: 'a boy' }],
  },
  {
    name: 'a pronoun that is the object of a relative clause',
    text: 'A plaque put up by the club, which named the pier for him, calls Bob Lee “the patron of the deep end.”',
    speakers: [{ mention: 'A plaque' }],
  },
  {
    name: 'a relative clause right behind the quotation',
    text: 'Bob Lee said he knew “a great many farmers,” who agreed.',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'a verb that speaks with "back"',
    text: 'Bob Lee is a baker. “We did ask,” Ms. Holt shot back. “Twice.”',
    speakers: [
      { mention: 'Ms. Holt', person: 'Holt' },
      { mention: 'Ms. Holt', person: 'Holt' },
    ],
  },
  {
    name: 'a verb that speaks with "out"',
    text: 'Bob Lee is a baker. As Jane Holt has pointed out, that is “a textbook case” of greed.',
    speakers: [{ mention: 'Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'whoever remembers',
    text: '“He held up one hand and you swam,” remembered Judge Jane Holt, who learned it in 1964.',
    speakers: [{ mention: 'Judge Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'in the words of somebody, behind the quotation',
    text: 'Mayor Jane Holt rang Bob Lee. The call was “short and cold,” in the words of one aide who heard it.',
    speakers: [{ mention: 'one aide' }],
  },
  {
    name: 'in the words of somebody, before the quotation',
    text: 'A vote this year is now, in the words of one clerk, “unlikely but not unthinkable”.',
    speakers: [{ mention: 'one clerk' }],
  },
  {
    name: 'as somebody put it, in the middle of the sentence',
    text: 'The lake looked, as one passing cyclist put it, “clean, if you do not look down”.',
    speakers: [{ mention: 'one passing cyclist' }],
  },
  {
    name: 'was whose verdict',
    text: 'Referee Dan Hart blew the whistle. “I have never seen such a foul,” was Bob Lee’s verdict as he left.',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'a noun of saying with its owner, in a clause about who was asked',
    text: 'When Bob Lee was asked about his description of cyclists as “rolling nails” in May, he left the room.',
    speakers: [{ mention: 'his', person: 'Bob Lee' }],
  },
  {
    name: 'initials for an office',
    text: 'Prime Minister Janet Cole met Health Minister Bob Lee. “We agree,” the PM said.',
    speakers: [{ mention: 'the PM', person: 'Janet Cole' }],
  },
  {
    name: 'initials before a name',
    text: 'MP Jane Holt met Bob Lee. “Shame,” the MP said.',
    speakers: [{ mention: 'the MP', person: 'Jane Holt' }],
  },
  {
    name: 'what somebody or something calls itself',
    text: 'Justice Jane Holt noted that the school described itself in its leaflet as “a house of faith”.',
    speakers: [{ mention: 'the school' }],
  },
  {
    name: 'how somebody acted is not what they said',
    text: 'The minister dismissed the charge on Friday, saying police had responded “with care” to the crowd.',
    speakers: [{ mention: 'The minister' }],
  },
  {
    name: 'an infinitive of what others plan',
    text: 'The rector, Bob Lee, announced that the trustees had voted to call the hall “a trial” until May.',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'an apposition to one of them',
    text: 'Three members of the council held a call. One of them, Rep. Ann Sully of Ohio, said that “nobody asked”.',
    speakers: [{ mention: 'Rep. Ann Sully of Ohio', person: 'Ann Sully' }],
  },
  {
    name: 'a paper’s name behind the paper in which it stands',
    text: 'Bob Lee resigned. An editorial in the campus weekly, The Lamp, mocked the dean as “a weathercock”.',
    speakers: [{ mention: 'An editorial' }],
  },
  {
    name: 'and I quote',
    text: 'In May, asked what to do, Bob Lee said, and I quote, “I am fond of gardens.”',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'somebody heard or seen saying it',
    text: 'Bob Lee has a new film. It is thirty seconds of Mayor Jane Holt saying “thrift” over and over.',
    speakers: [{ mention: 'Mayor Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'whoever is asked in the sentence before answers',
    text: 'Police chief Norman Hale met reporters. One of them asked whether he had seen the film before.\n\n“I had not.”',
    speakers: [{ mention: 'he', person: 'Norman Hale' }],
  },
  {
    name: 'whoever a question of the reporter’s is about answers',
    text: 'Singer Lucy Garrison sat down. “It is a van,” she said.\n\nDan Hart tried again. Had she read since May that Bob Lee called her “too big for us”?\n\n“You said ten minutes.”',
    speakers: [
      { mention: 'she', person: 'Lucy Garrison' },
      { mention: 'Bob Lee', person: 'Bob Lee' },
      { mention: 'she', person: 'Lucy Garrison' },
    ],
  },
  {
    name: 'three paragraphs of questions and answers',
    text: '“Fined how?” Senator Jane Holt asked.\n\n“I would have to look,” Bob Lee said.\n\n“Was anybody fired?”\n\n“There are rules.”',
    speakers: [
      { mention: 'Senator Jane Holt', person: 'Jane Holt' },
      { mention: 'Bob Lee', person: 'Bob Lee' },
      { mention: 'Senator Jane Holt', person: 'Jane Holt' },
      { mention: 'Bob Lee', person: 'Bob Lee' },
    ],
  },
  {
    name: 'an answer by its letter',
    text: '“He and I had lunch,” Jane Holt said.\n\nQ. You’ve been called a pessimist. Are you?\n\nA. “I own three shovels.”',
    speakers: [
      { mention: 'Jane Holt', person: 'Jane Holt' },
      { mention: 'Jane Holt', person: 'Jane Holt' },
    ],
  },
  {
    name: 'a second paragraph of the same speaker without a question',
    text: '“It is done,” Jane Holt said.\n\n“It is not,” Bob Lee said.\n\n“Nobody has paid.”',
    speakers: [
      { mention: 'Jane Holt', person: 'Jane Holt' },
      { mention: 'Bob Lee', person: 'Bob Lee' },
      { mention: 'Bob Lee', person: 'Bob Lee' },
    ],
  },
  {
    name: 'whose claim something is, behind a verb of saying',
    text: 'Bob Lee runs the weekly. And it repeated Jane Holt’s claim that opponents had been “bused in.”',
    speakers: [{ mention: 'Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'a frame inside a clause of time, before the main one',
    text: 'When an aide told Jane Holt last month that it was “on our list,” she asked him to leave.',
    speakers: [{ mention: 'an aide' }],
  },
  {
    name: 'somebody overheard behind a colon',
    text: 'Overheard in the press hall: a photographer calling the queue “the real wall.”',
    speakers: [{ mention: 'a photographer' }],
  },
  {
    name: 'a verb of saying behind "and", with the subject before the quotation',
    text: 'Bob Lee regretted that the wording had been “clumsy” and said that a scheme, known as Safe, was in use.',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'a name told in an apposition',
    text: 'My host in Leeds, a former miner named Bob Lee, told me that it had been “fairly wet”.',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'who, behind a bracket and before the time',
    text: 'Sen. Jane Holt (D-Conn.), who this week accused the board of “contempt for the town,” wrote otherwise in May.',
    speakers: [{ mention: 'who', person: 'Jane Holt' }],
  },
  {
    name: 'thanks, behind a verb of saying of others',
    text: 'When 300 people came to object to her levy, she thanked them for their “lived experience” and left.',
    speakers: [{ mention: 'she' }],
  },
  {
    name: 'what somebody introduces it as',
    text: 'There is one dull tune by Bob Lee that she introduces as “my slow period” and drops at once.',
    speakers: [{ mention: 'she' }],
  },
  {
    name: 'what somebody accused others of',
    text: 'Bob Lee complained on Monday after Jane Holt accused the board of “a cover-up”.',
    speakers: [{ mention: 'Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'what somebody accepts',
    text: 'Bob Lee complained, but Jane Holt accepted that the wording had been “clumsy”.',
    speakers: [{ mention: 'Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'a threat in the sentence before',
    text: 'When Bob Lee rose and added that some “sleep on the job”, there was laughter and the chair, Jane Holt, threatened to clear the room.\n\n“You are guests here.”',
    speakers: [
      { mention: 'Bob Lee', person: 'Bob Lee' },
      { mention: 'Jane Holt', person: 'Jane Holt' },
    ],
  },
  {
    name: 'a verb with an adverb before the comma, behind another verb of saying',
    text: 'After Governor Bob Lee criticized her uncle in a debate, Jane Holt shot back, “I could have baked.”',
    speakers: [{ mention: 'Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'a noun that looks like a verb, behind a superlative',
    text: 'Bob Lee anticipated that one of the biggest challenges of the year would be “the usual muddle.”',
    speakers: [{ mention: 'Bob Lee', person: 'Bob Lee' }],
  },
  {
    name: 'a warning with its owner, and a verb of going in it',
    text: 'Critics liked her speech, particularly Jane Holt’s warning that the town would go to the “back of the queue” soon.',
    speakers: [{ mention: 'Jane Holt', person: 'Jane Holt' }],
  },
  {
    name: 'what somebody promised, behind the quotation',
    text: 'Profits are expected to fall to £2m, against the “at least £5m” that the company had promised.',
    speakers: [{ mention: 'the company' }],
  },
];
