import * as edits from './edit-simulator/edits';
import type { Edit } from './edit-simulator/edits';
import type { Random } from './edit-simulator/random';

/** A named course of edits; one that chooses them draws on the given randomness. */
export interface Scenario {
  readonly name: string;
  readonly edits: (random: Random) => readonly Edit[];
}

const fixed = (name: string, ...all: readonly Edit[]): Scenario => ({ name, edits: () => all });

/** Edits after which the original of a copied sentence can still be told from its copy by what stands around it. */
const AFTER_TWIN: readonly Edit[] = [
  edits.mendTypo,
  edits.mendTyposNearby,
  edits.mendTypoInQuote,
  edits.insertParagraph,
  edits.insertBeforeQuote,
  edits.splitParagraph,
  edits.splitInsideQuote,
  edits.deleteNeighbour,
  edits.changeMarks,
  edits.reword(1),
  edits.reword(2),
  edits.reword(5),
];

function session(first: readonly Edit[], from: readonly Edit[], most: number): Scenario['edits'] {
  return (random) => [
    ...first,
    ...Array.from({ length: 2 + random.below(most - 1) }, () => random.pick(from) ?? edits.mendTypo),
  ];
}

/** Everything that is done to each article. */
export const SCENARIOS: readonly Scenario[] = [
  fixed('typo mended', edits.mendTypo),
  fixed('typos mended near a quotation', edits.mendTyposNearby),
  fixed('sentence moved', edits.moveSentence),
  fixed('paragraph inserted', edits.insertParagraph),
  fixed('paragraph inserted before a quotation', edits.insertBeforeQuote),
  fixed('paragraph split', edits.splitParagraph),
  fixed('paragraph split inside a quotation', edits.splitInsideQuote),
  fixed('paragraph deleted', edits.deleteParagraph),
  fixed('sentence next to a quotation deleted', edits.deleteNeighbour),
  fixed('sentence of a quotation deleted', edits.deleteQuoteSentence),
  fixed('marks changed', edits.changeMarks),
  fixed('typo mended in a quotation', edits.mendTypoInQuote),
  fixed('quotation reworded by 1 word', edits.reword(1)),
  fixed('quotation reworded by 2 words', edits.reword(2)),
  fixed('quotation reworded by 5 words', edits.reword(5)),
  fixed('twin planted', edits.plantTwin),
  fixed('excerpt planted', edits.plantExcerpt),
  fixed('two twins planted', edits.plantTwin, edits.plantTwin),
  fixed('twin planted, paragraph inserted', edits.plantTwin, edits.insertParagraph),
  fixed('twin planted, marks changed', edits.plantTwin, edits.changeMarks),
  ...[1, 2, 5].map((count) =>
    fixed(`twin planted, quotation reworded by ${count}`, edits.plantTwin, edits.reword(count)),
  ),
  { name: 'session of 2 to 8 edits', edits: session([], edits.ANY, 8) },
  { name: 'twin planted, then 2 to 6 edits', edits: session([edits.plantTwin], AFTER_TWIN, 6) },
];
