import { findParagraphs } from '../text/paragraphs';
import { findSentenceStarts } from '../text/sentences';
import { findWords } from '../text/words';
import { findIndirectSpeech } from './indirect-speech';
import { findRepeats } from './repeats';
import { findMarks } from './marks';
import { joinParts } from './join-parts';
import { judgeKinds } from './kind';
import type { Stage } from './reading';
import { pairMarks } from './spans';
import { attributeSpeakers } from './speakers/attribute-speakers';

/** The steps from a plain text to attributed utterances, in the order in which they run. */
export const stages: readonly Stage[] = [
  { name: 'paragraphs', run: (reading) => ({ ...reading, paragraphs: findParagraphs(reading.text) }) },
  { name: 'words', run: (reading) => ({ ...reading, words: findWords(reading.text) }) },
  {
    name: 'sentences',
    run: (reading) => ({
      ...reading,
      sentenceStarts: findSentenceStarts(reading.lang, reading.words, reading.paragraphs),
    }),
  },
  { name: 'marks', run: (reading) => ({ ...reading, marks: findMarks(reading) }) },
  { name: 'spans', run: (reading) => ({ ...reading, spans: pairMarks(reading) }) },
  { name: 'kinds', run: (reading) => ({ ...reading, judged: judgeKinds(reading) }) },
  { name: 'parts', run: (reading) => ({ ...reading, found: joinParts(reading) }) },
  { name: 'indirect speech', run: (reading) => ({ ...reading, found: findIndirectSpeech(reading) }) },
  {
    name: 'repeats',
    run: (reading) => {
      const { found, repeats } = findRepeats(reading);
      return { ...reading, found, repeats };
    },
  },
  {
    name: 'speakers',
    run: (reading) => {
      const { utterances, persons } = attributeSpeakers(reading);
      return { ...reading, utterances, persons };
    },
  },
];
