import type { SpeakerCase } from './cases-german';

export const englishCases: readonly SpeakerCase[] = [
  {
    name: 'name and verb after',
    text: 'Mayor Edith Hallowell opened the bridge. “It took nine years,” Hallowell said.',
    speakers: [{ mention: 'Hallowell', person: 'Edith Hallowell' }],
  },
  {
    name: 'verb and name after',
    text: '“Nobody told us,” said Walter Penrose, a retired miner.',
    speakers: [{ mention: 'Walter Penrose', person: 'Walter Penrose' }],
  },
  {
    name: 'adverb between',
    text: '“We will appeal,” she later told reporters.',
    speakers: [{ mention: 'she' }],
  },
  {
    name: 'before, comma',
    text: 'Harold Finch said on Tuesday, “The harvest is lost.”',
    speakers: [{ mention: 'Harold Finch', person: 'Harold Finch' }],
  },
  {
    name: 'before, colon',
    text: 'The headteacher, Miriam Okafor, wrote to parents: “School will open late.”',
    speakers: [{ mention: 'Miriam Okafor', person: 'Miriam Okafor' }],
  },
  {
    name: 'apposition between subject and verb',
    text: 'Clara Whitby, who chairs the parish council, said: “The road is a disgrace.”',
    speakers: [{ mention: 'Clara Whitby', person: 'Clara Whitby' }],
  },
  {
    name: 'prepositional phrase between',
    text: 'The director of the aquarium in Bristol said, “The octopus is fine.”',
    speakers: [{ mention: 'The director of the aquarium' }],
  },
  {
    name: 'according to',
    text: '“The bolts were loose,” according to the inspector.',
    speakers: [{ mention: 'the inspector' }],
  },
  {
    name: 'according to, first',
    text: 'According to coach Leonard Bates, the team was “half asleep from the start.”',
    speakers: [{ mention: 'coach Leonard Bates', person: 'Leonard Bates' }],
  },
  {
    name: 'interrupted',
    text: '“Tell them,” Agnes Marlow said, “that we are not leaving.”',
    speakers: [{ mention: 'Agnes Marlow', person: 'Agnes Marlow' }],
  },
  {
    name: 'partial with that',
    text: 'Senator Josephine Tate said that the bill was “dead on arrival.”',
    speakers: [{ mention: 'Senator Josephine Tate', person: 'Josephine Tate' }],
  },
  {
    name: 'partial with called',
    text: 'The former senator called the proposal “a gift to the lobbyists.”',
    speakers: [{ mention: 'The former senator' }],
  },
  {
    name: 'participle after the main clause',
    text: 'Rupert Lyle resigned on Friday, calling the charges “a complete fabrication.”',
    speakers: [{ mention: 'Rupert Lyle', person: 'Rupert Lyle' }],
  },
  {
    name: 'goes on',
    text: '“We lost the roof,” said Martha Quill. “Then the rain came in.”',
    speakers: [
      { mention: 'Martha Quill', person: 'Martha Quill' },
      { mention: 'Martha Quill', person: 'Martha Quill' },
    ],
  },
  {
    name: 'pronoun',
    text: 'Geologist Arthur Dunmore has studied the cliff for years. “It moves a little every winter,” he said.',
    speakers: [{ mention: 'he', person: 'Arthur Dunmore' }],
  },
  {
    name: 'role',
    text: 'Police chief Norman Hale and farmer Ada Brook spoke to the press. “The dog was never in danger,” the farmer said.',
    speakers: [{ mention: 'the farmer', person: 'Ada Brook' }],
  },
  {
    name: 'who',
    text: 'The note was left by Cecil Ward, who described the garden as “a small kingdom.”',
    speakers: [{ mention: 'who', person: 'Cecil Ward' }],
  },
  {
    name: 'passive with by',
    text: 'The mayor was asked by Daphne Crane, “Where did the money go?”',
    speakers: [{ mention: 'Daphne Crane', person: 'Daphne Crane' }],
  },
  {
    name: 'organisation',
    text: '“All trains are cancelled,” the company said in a statement.',
    speakers: [{ mention: 'the company' }],
  },
  {
    name: 'unnamed source',
    text: '“He never saw it coming,” one official said on condition of anonymity.',
    speakers: [{ mention: 'one official' }],
  },
  {
    name: 'question',
    text: '“Who pays for it?” asked Winifred Shaw.',
    speakers: [{ mention: 'Winifred Shaw', person: 'Winifred Shaw' }],
  },
  {
    name: 'further verb in what is said',
    text: 'Inspector Giles Norton said the family believed the fire was “no accident at all.”',
    speakers: [{ mention: 'Inspector Giles Norton', person: 'Giles Norton' }],
  },
  {
    name: 'time first',
    text: 'Three hours later, the captain told passengers, “We are turning back.”',
    speakers: [{ mention: 'the captain' }],
  },
  {
    name: 'with a parenthesis',
    text: 'Sen. Harriet Cole (R-Ohio) said, “I will vote no.”',
    speakers: [{ mention: 'Sen. Harriet Cole', person: 'Harriet Cole' }],
  },
  {
    name: 'suffix',
    text: '“My father built this boat,” said Samuel Reed Jr. on the pier.',
    speakers: [{ mention: 'Samuel Reed Jr.', person: 'Samuel Reed Jr.' }],
  },
  {
    name: 'verb taken over',
    text: 'Coach Alma Pratt looked at the scoreboard and said, “We are still in it.”',
    speakers: [{ mention: 'Coach Alma Pratt', person: 'Alma Pratt' }],
  },
  {
    name: 'closing cue',
    text: 'The tunnel will be “ready by spring,” said engineer Oscar Blythe.',
    speakers: [{ mention: 'engineer Oscar Blythe', person: 'Oscar Blythe' }],
  },
  {
    name: 'cue in the middle',
    text: 'The plan, Beatrice Lowe said, was “never more than a sketch.”',
    speakers: [{ mention: 'Beatrice Lowe', person: 'Beatrice Lowe' }],
  },
  {
    name: 'next paragraph',
    text: '“The lake froze in November,” said warden Percy Grange.\n\n“We had never seen that before.”',
    speakers: [
      { mention: 'warden Percy Grange', person: 'Percy Grange' },
      { mention: 'warden Percy Grange', person: 'Percy Grange' },
    ],
  },
  {
    name: 'unknown verb',
    text: '“Not on my watch,” Constance Bell deadpanned.',
    speakers: [{ mention: 'Constance Bell', person: 'Constance Bell' }],
  },
  {
    name: 'two speakers in turn',
    text: '“Ready?” asked Ned Fowler. “Always,” replied Ivy Marsh.',
    speakers: [
      { mention: 'Ned Fowler', person: 'Ned Fowler' },
      { mention: 'Ivy Marsh', person: 'Ivy Marsh' },
    ],
  },
  {
    name: 'the document says',
    text: 'The report reads: “No one checked the valve.”',
    speakers: [{ mention: 'The report' }],
  },
  {
    name: 'colon and name',
    text: 'Florence Tilly: “I would do it again.”',
    speakers: [{ mention: 'Florence Tilly', person: 'Florence Tilly' }],
  },
  {
    name: 'family name first',
    text: '“The talks went well,” said Park Min-jun after the meeting.',
    speakers: [{ mention: 'Park Min-jun', person: 'Park Min-jun' }],
  },
  {
    name: 'one of two with the same office',
    text: 'Ohio Senator Harriet Cole met Texas Senator Rufus Boone. “We agree on water,” the Ohio senator said.',
    speakers: [{ mention: 'the Ohio senator', person: 'Harriet Cole' }],
  },
  {
    name: 'as somebody put it',
    text: 'As Agnes Marlow put it, the deal was “a handshake with a knife in it.”',
    speakers: [{ mention: 'Agnes Marlow', person: 'Agnes Marlow' }],
  },
  {
    name: 'a label behind a dash',
    text: 'Turnout was low – Ned Fowler: “Nobody knew the date.”',
    speakers: [{ mention: 'Ned Fowler', person: 'Ned Fowler' }],
  },
  {
    name: 'a frame that is a sentence of its own, behind a full stop',
    text: 'Agnes Marlow met Ned Fowler. “The keys are lost.” Ned Fowler said.',
    speakers: [{ mention: 'Ned Fowler', person: 'Ned Fowler' }],
  },
  {
    name: 'a country in capitals is no pronoun',
    text: 'Agnes Marlow waited. “We did it!” US diver Ivy Marsh said as she came up.',
    speakers: [{ mention: 'US diver Ivy Marsh', person: 'Ivy Marsh' }],
  },
  {
    name: 'a weekday before a noun',
    text: 'Ivy Marsh waited. “The pier must stay,” reads a Sunday editorial in the paper.',
    speakers: [{ mention: 'a Sunday editorial' }],
  },
  {
    name: 'who may say it one day does not say it now',
    text: 'Mayor Edith Hallowell said she expected that Ned Fowler would say “no” in the end.',
    speakers: [{ mention: 'Mayor Edith Hallowell', person: 'Edith Hallowell' }],
  },
  {
    name: 'words of an owner',
    text: 'The council has grown tired of Agnes Marlow’s “day of reckoning” and of the rain.',
    speakers: [{ mention: 'Agnes Marlow', person: 'Agnes Marlow' }],
  },
  {
    name: 'a noun of saying with its owner',
    text: 'Coach Leonard Bates drew laughter with his promise that “every child will swim.”',
    speakers: [{ mention: 'his', person: 'Leonard Bates' }],
  },
  {
    name: 'a verb of thinking right beside, a verb of saying before it',
    text: 'Senator Josephine Tate says the race is dull because Rufus Boone has gone “soft” on cheats.',
    speakers: [{ mention: 'Senator Josephine Tate', person: 'Josephine Tate' }],
  },
  {
    name: 'after before a clause',
    text: 'The chapel issued a statement after sexton Walter Penrose told neighbours that the bell was “a nuisance.”',
    speakers: [{ mention: 'sexton Walter Penrose', person: 'Walter Penrose' }],
  },
  {
    name: 'passive without "was"',
    text: 'The plant will close, a decision described by union leader Norma Stead as “an act of vandalism”.',
    speakers: [{ mention: 'union leader Norma Stead', person: 'Norma Stead' }],
  },
  {
    name: 'quoted as saying',
    text: 'The agency quoted Prime Minister Anton Hreb as saying that the government would “answer every question”.',
    speakers: [{ mention: 'Prime Minister Anton Hreb', person: 'Anton Hreb' }],
  },
  {
    name: 'in the words of',
    text: "Work moves to Leuven. It was, in chief executive Peter Verhof's words, “the least bad of four bad options”.",
    speakers: [{ mention: 'chief executive Peter Verhof', person: 'Peter Verhof' }],
  },
  {
    name: 'dateline',
    text: 'NASHVILLE, Tenn. (Agency) - Singer Lucy Garrison left the set on Tuesday, telling the host, “We are done here.”',
    speakers: [{ mention: 'Singer Lucy Garrison', person: 'Lucy Garrison' }],
  },
];
