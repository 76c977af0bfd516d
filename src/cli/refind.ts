import { refind, type RefindProgress } from '../plugins/wortlaut/server/quotes-in-articles/refind';
import type { Command } from './command';
import { withStrapi } from './with-strapi';

/** A line of its own for so many articles, where the output is no terminal. */
const ARTICLES_PER_LINE = 100;

const sentence = ({ done, total, suggested, updated, removed }: RefindProgress): string =>
  `${done} of ${total} articles: ${suggested} quotes suggested, ${updated} updated, ${removed} gone`;

/**
 * `wortlaut refind`: finds the quotes of all articles again; what a person decided stays. An interrupted run goes on
 * where it ended.
 */
export const refindCommand: Command = {
  async run(args, { stdout, stderr }) {
    if (args.length > 0) {
      stderr.write('Usage: npm run wortlaut -- refind\n');
      return 2;
    }
    const isTerminal = 'isTTY' in stderr && stderr.isTTY === true;
    const result = await withStrapi((strapi) =>
      refind(
        strapi,
        () => new Date(),
        (progress) => {
          if (isTerminal) stderr.write(`\r${sentence(progress)}`);
          else if (progress.done % ARTICLES_PER_LINE === 0) stderr.write(`${sentence(progress)}\n`);
        },
      ),
    );
    if (isTerminal) stderr.write('\n');
    stdout.write(`${sentence(result)}.\n`);
    return 0;
  },
};
