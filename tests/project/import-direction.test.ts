import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Imported, importsOf, PROJECT, readImports, sourcesBelow } from './imports';

const PLUGIN = 'src/plugins/wortlaut';

/** From which folders the files of a layer may import, innermost layer first; a layer may always import from itself. */
const LAYERS: readonly {
  folder: string;
  mayImport: readonly string[];
  packages: 'none' | 'any';
  pure?: readonly string[];
}[] = [
  {
    folder: `${PLUGIN}/domain`,
    mayImport: [],
    packages: 'none',
    // Packages that compute and do nothing else: no file, no network, no clock of their own.
    pure: [
      '@sindresorhus/slugify',
      'approx-string-match',
      'slugify',
      // Markup to trees, and trees to trees.
      '@mozilla/readability',
      'hast',
      'hast-util-from-html',
      'hast-util-sanitize',
      'hast-util-to-mdast',
      'linkedom',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast-util-to-string',
      'micromark-extension-gfm',
      'yaml',
      // Text to a date, given the day to count from; text to its language.
      'chrono-node',
      'franc-min',
    ],
  },
  { folder: `${PLUGIN}/contracts`, mayImport: [], packages: 'none' },
  {
    folder: `${PLUGIN}/server`,
    mayImport: [`${PLUGIN}/domain`, `${PLUGIN}/contracts`, 'src/settings'],
    packages: 'any',
  },
  { folder: `${PLUGIN}/admin`, mayImport: [`${PLUGIN}/domain`, `${PLUGIN}/contracts`], packages: 'any' },
  {
    folder: 'src/export',
    mayImport: [`${PLUGIN}/domain`, `${PLUGIN}/server`, 'src/settings'],
    packages: 'any',
  },
  {
    folder: 'src/import',
    mayImport: [`${PLUGIN}/domain`, `${PLUGIN}/server`, 'src/export', 'src/settings'],
    packages: 'any',
  },
  {
    folder: 'src/cli',
    mayImport: [`${PLUGIN}/domain`, `${PLUGIN}/server`, 'src/import', 'src/export', 'src/settings'],
    packages: 'any',
  },
  { folder: 'src/api', mayImport: [], packages: 'any' },
];

const isBelow = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

function strayImports(file: string, imports: readonly Imported[]): string[] {
  const layer = LAYERS.find(({ folder }) => isBelow(file, folder));
  if (!layer) return [];
  return imports.flatMap((imported) => {
    if ('package' in imported) {
      const allowed = layer.packages === 'any' || layer.pure?.includes(imported.package);
      return allowed ? [] : [`${file} imports ${imported.package}`];
    }
    const allowed = [layer.folder, ...layer.mayImport].some((folder) => isBelow(imported.file, folder));
    return allowed ? [] : [`${file} imports ${imported.file}`];
  });
}

describe('imports', () => {
  it('point inward: to the layer itself or to one that it stands on', () => {
    const sources = LAYERS.flatMap(({ folder }) => sourcesBelow(folder));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap((file) => strayImports(file, readImports(file)))).toEqual([]);
  });

  it.each([
    [
      'domain that uses Strapi',
      `${PLUGIN}/domain/text/slug.ts`,
      "import type { Core } from '@strapi/strapi'",
    ],
    [
      'domain that reads files',
      `${PLUGIN}/domain/text/slug.ts`,
      "import { readFile } from 'node:fs/promises'",
    ],
    [
      'domain that uses the server',
      `${PLUGIN}/domain/text/slug.ts`,
      "import { x } from '../../server/content-types'",
    ],
    [
      'admin that uses the server',
      `${PLUGIN}/admin/src/index.tsx`,
      "import { x } from '../../server/content-types'",
    ],
    [
      'server that uses the import',
      `${PLUGIN}/server/index.ts`,
      "import('../../../import/seed/seed-empty-database')",
    ],
    ['server that uses the command line', `${PLUGIN}/server/index.ts`, "require('../../../cli/wortlaut')"],
  ])('of a %s would be found', (_name, file, source) => {
    expect(strayImports(file, importsOf(file, source))).toHaveLength(1);
  });
});

describe('the domain', () => {
  const IMPURE =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bglobalThis\b|\bsetTimeout\(|\bfetch\(/;

  it('has no clock, no chance and no surroundings', () => {
    const impure = sourcesBelow(`${PLUGIN}/domain`).filter((file) =>
      IMPURE.test(readFileSync(path.join(PROJECT, file), 'utf8')),
    );
    expect(impure).toEqual([]);
  });
});

describe('folders and files', () => {
  const VAGUE = /^(utils?|helpers?|lib|libs|common|misc|shared)$/;

  it('are named after what they hold, in kebab-case', () => {
    const files = [
      ...sourcesBelow('src'),
      ...sourcesBelow('config'),
      ...sourcesBelow('tests'),
      ...sourcesBelow('bench'),
    ];
    const misnamed = files.filter((file) => {
      const folders = file.split('/').slice(0, -1);
      const name = path.posix.basename(file).replace(/(\.test|\.d)?\.tsx?$/, '');
      const component = file.endsWith('.tsx') && /^[A-Z][A-Za-z]+$/.test(name);
      return (
        folders.some((folder) => VAGUE.test(folder)) ||
        VAGUE.test(name) ||
        !(component || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      );
    });
    expect(misnamed).toEqual([]);
  });
});
