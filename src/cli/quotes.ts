import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { findQuotes, type QuotePlace } from '../plugins/wortlaut/domain/quotes/find-quotes';
import type { Utterance } from '../plugins/wortlaut/domain/quotes/utterance';
import type { Command } from './command';
import { parseQuotesLine, type InvalidLine } from './quotes-line';
import { readLines } from '../import/sources/read-lines';

/** One part of a quotation as the command prints it; offsets are UTF-16 code units. */
export interface PrintedQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Utterance['kind'];
  /** The speaker's name; null where nobody certain is named. */
  readonly speaker: string | null;
  readonly speakerLabel: string | null;
  /** The words of the text that the speaker was taken from. */
  readonly mention: string | null;
  readonly attribution: string | null;
  readonly confidence: number;
  /** Counted from 1; the same for all parts of an interrupted quotation, and for a heading that repeats it. */
  readonly utterance: number;
}

/** `wortlaut quotes`: one JSON object a line in, one a line out, in the same order, each as soon as its line is read. */
export const quotesCommand: Command = {
  async run(args, { stdin, stdout, stderr }) {
    if (args.length > 0) {
      stderr.write('"quotes" takes no arguments: it reads standard input and writes standard output.\n');
      return 2;
    }
    let number = 0;
    let invalid = 0;
    for await (const line of readLines(stdin)) {
      number += 1;
      if (line.trim() === '') continue;
      const answer = answerLine(line, number);
      if ('error' in answer) invalid += 1;
      await write(stdout, `${JSON.stringify(answer)}\n`);
    }
    if (invalid > 0)
      stderr.write(`${invalid} of ${number} lines could not be read; each is answered by an error object.\n`);
    return 0;
  },
};

function answerLine(
  line: string,
  number: number,
): { readonly id: string | number; readonly quotes: readonly PrintedQuote[] } | InvalidLine {
  const parsed = parseQuotesLine(line, number);
  if ('error' in parsed) return parsed;
  const { lang, text, persons } = parsed;
  const { utterances, places } = findQuotes({ lang, text, persons });
  return {
    id: parsed.id,
    quotes: places.flatMap((place) => {
      const utterance = utterances[place.utterance];
      return utterance ? [printedQuote(text, utterance, place)] : [];
    }),
  };
}

function printedQuote(text: string, utterance: Utterance, place: QuotePlace): PrintedQuote {
  const { speaker, attribution } = utterance;
  const mention = speaker.kind === 'unattributed' ? undefined : speaker.mention;
  return {
    start: place.start,
    end: place.end,
    text: place.text,
    kind: utterance.kind,
    speaker: speaker.kind === 'person' ? speaker.person.name : null,
    speakerLabel: utterance.speakerLabel ?? null,
    mention: mention ? text.slice(mention.start, mention.end) : null,
    attribution: attribution ? text.slice(attribution.start, attribution.end) : null,
    confidence: utterance.confidence,
    utterance: place.utterance + 1,
  };
}

/** Waits for a slow reader, so that memory stays flat. */
async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
