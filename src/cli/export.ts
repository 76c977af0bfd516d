import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportContent } from '../export/export-content';
import type { Visibility } from '../export/exported-types';
import { writeFileOfLines } from '../export/write-file';
import type { Command } from './command';
import { withStrapi } from './with-strapi';

const CONTENT_FILE = 'content.jsonl';

interface Asked {
  readonly folder: string;
  readonly visibility: Visibility;
}

function parse(args: readonly string[]): Asked | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { public: { type: 'boolean' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return { problem: 'Name one folder to write to.' };
    return { folder, visibility: values.public === true ? 'public' : 'everything' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** `wortlaut export DIR`: writes all content, or what the public may see, as JSON lines; see docs/export-format.md. */
export const exportCommand: Command = {
  async run(args, { stdout, stderr }) {
    const asked = parse(args);
    if ('problem' in asked) {
      stderr.write(`${asked.problem}\nUsage: npm run wortlaut -- export DIR [--public]\n`);
      return 2;
    }
    const file = path.join(asked.folder, CONTENT_FILE);
    const counts = await withStrapi((strapi) =>
      writeFileOfLines(file, (write) => exportContent(strapi, asked.visibility, write)),
    );
    for (const [type, count] of counts) stdout.write(`${count} of ${type}\n`);
    stdout.write(`Written to ${file}.\n`);
    return 0;
  },
};
