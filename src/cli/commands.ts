import type { CommandEntry } from './command';

/** All sub-commands by name, in the order in which the help lists them. */
export const commands: ReadonlyMap<string, CommandEntry> = new Map<string, CommandEntry>([
  [
    'quotes',
    {
      usage: 'quotes < ARTICLES.jsonl > QUOTES.jsonl',
      summary: 'finds the quotes of plain texts, one JSON object a line: {id, lang, text, persons?}',
      load: async () => (await import('./quotes')).quotesCommand,
    },
  ],
]);
