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
  [
    'import',
    {
      usage: 'import SOURCE… [--dry-run] [--publish]',
      summary: 'brings articles in from files, folders or standard input; "import --help" tells more',
      load: async () => (await import('./import')).importCommand,
    },
  ],
  [
    'runs',
    {
      usage: 'runs',
      summary: 'lists the runs of the import: when, from where, how many records, and whether they ended',
      load: async () => (await import('./runs')).runsCommand,
    },
  ],
  [
    'rollback',
    {
      usage: 'rollback RUN',
      summary: 'undoes a run of the import; what somebody edited since stays, and is told',
      load: async () => (await import('./rollback')).rollbackCommand,
    },
  ],
  [
    'retry',
    {
      usage: 'retry RUN',
      summary: 'imports again what failed in a run, out of the quarantine',
      load: async () => (await import('./retry')).retryCommand,
    },
  ],
  [
    'check',
    {
      usage: 'check',
      summary: 'verifies on the database what always holds; exit code 1 and a list where something is broken',
      load: async () => (await import('./check')).checkCommand,
    },
  ],
  [
    'fingerprint',
    {
      usage: 'fingerprint',
      summary: 'prints one hash of all content, the same on SQLite and PostgreSQL',
      load: async () => (await import('./fingerprint')).fingerprintCommand,
    },
  ],
  [
    'refind',
    {
      usage: 'refind',
      summary:
        'finds the quotes of all articles again; keeps what was decided, goes on after an interruption',
      load: async () => (await import('./refind')).refindCommand,
    },
  ],
  [
    'export',
    {
      usage: 'export DIR [--public] [--markdown]',
      summary: 'writes all content, or what an anonymous reader may see, as JSON lines or Markdown files',
      load: async () => (await import('./export')).exportCommand,
    },
  ],
]);
