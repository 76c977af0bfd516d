import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportContent } from '../export/export-content';
import type { Visibility } from '../export/exported-types';
import { exportRedirects } from '../export/export-redirects';
import { exportMarkdown } from '../export/markdown/export-markdown';
import { writeFileOfLines } from '../export/write-file';
import { articleAddresses } from '../plugins/wortlaut/server/addresses/article-address';
import type { Command } from './command';
import { withStrapi } from './with-strapi';

const CONTENT_FILE = 'content.jsonl';
const REDIRECTS_FILE = 'redirects.csv';
const USAGE = 'Usage: npm run wortlaut -- export DIR [--public] [--markdown | --redirects]';

interface Asked {
  readonly folder: string;
  readonly visibility: Visibility;
  readonly form: 'lines' | 'markdown' | 'redirects';
}

function parse(args: readonly string[]): Asked | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        public: { type: 'boolean' },
        markdown: { type: 'boolean' },
        redirects: { type: 'boolean' },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return { problem: 'Name one folder to write to.' };
    if (values.markdown && values.redirects) return { problem: 'Choose --markdown or --redirects.' };
    const visibility = values.public === true ? 'public' : 'everything';
    const form = values.markdown ? 'markdown' : values.redirects ? 'redirects' : 'lines';
    return { folder, visibility, form };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What lies in a folder; nothing where there is no such folder yet. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes `DIR/content.jsonl`; gives what was written, as sentences. */
async function writeLines({ folder, visibility }: Asked): Promise<readonly string[]> {
  const file = path.join(folder, CONTENT_FILE);
  const counts = await withStrapi((strapi) =>
    writeFileOfLines(file, (write) => exportContent(strapi, visibility, write)),
  );
  return [
    ...[...counts].map(([type, count]) => `${count} records of the type ${type}`),
    `Written to ${file}.`,
  ];
}

/** Writes `DIR/LOCALE/SLUG.md` for each article; gives what was written, as sentences. */
async function writeMarkdown({ folder, visibility }: Asked): Promise<readonly string[]> {
  const count = await withStrapi((strapi) =>
    exportMarkdown(strapi, visibility, async (name, text) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    }),
  );
  return [`${count} Markdown files written to ${folder}.`];
}

/** Writes `DIR/redirects.csv`; gives what was written, as sentences. */
async function writeRedirects({ folder }: Asked): Promise<readonly string[]> {
  const file = path.join(folder, REDIRECTS_FILE);
  const count = await withStrapi(async (strapi) => {
    const addressOfArticle = articleAddresses(strapi);
    return (
      addressOfArticle && writeFileOfLines(file, (write) => exportRedirects(strapi, addressOfArticle, write))
    );
  });
  return count === undefined
    ? ['Articles have no pages to redirect to: READER is off. Set ARTICLE_URL to the pages of your site.']
    : [`${count} redirects written to ${file}.`];
}

const WRITE = { lines: writeLines, markdown: writeMarkdown, redirects: writeRedirects } as const;

/**
 * `wortlaut export DIR`: writes all content, or what the public may see, as JSON lines or the articles as Markdown, or the
 * redirects from old addresses; see docs/export-format.md and docs/migrating.md.
 */
export const exportCommand: Command = {
  async run(args, { stdout, stderr }) {
    const asked = parse(args);
    if ('problem' in asked) {
      stderr.write(`${asked.problem}\n${USAGE}\n`);
      return 2;
    }
    // Articles that were withdrawn since an earlier export would stay among the files.
    if (asked.form === 'markdown' && (await namesIn(asked.folder)).length > 0) {
      stderr.write(`There is something in ${asked.folder} already. Name a new folder, or empty this one.\n`);
      return 2;
    }
    const written = await WRITE[asked.form](asked);
    stdout.write(`${written.join('\n')}\n`);
    return 0;
  },
};
