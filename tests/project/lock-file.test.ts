import { readFileSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';

/** One entry of `packages` in `package-lock.json`, as far as it is read here. */
interface LockedPackage {
  version?: string;
  engines?: { node?: string };
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

const root = path.resolve(__dirname, '../..');
const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const manifest: { engines: { node: string }; allowScripts: Record<string, boolean> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);
const packages: Record<string, LockedPackage> = JSON.parse(lockText).packages;
const installed = Object.entries(packages).filter(([place]) => place !== '');

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The place where Node finds `name` from the package at `place`: nested first, then each folder above. */
function resolveFrom(place: string, name: string): string | undefined {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return undefined;
  }
}

/** Packages whose `engines` exclude a supported Node although they run on it, each with what was seen. */
const engineExceptions: Record<string, string> = {
  'preferred-pm':
    'Strapi loads the export that only version 5 has; it runs on Node 20, which the test below shows',
  'which-pm': 'part of preferred-pm 5, and shown to run with it',
};

describe('package-lock.json', () => {
  test('names the optional packages of every platform', () => {
    const declared = installed.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).map(([name, range]) => ({ place, name, range })),
    );
    const missing = declared.filter(({ place, name, range }) => {
      const found = resolveFrom(place, name);
      return found === undefined || !semver.satisfies(packages[found]?.version ?? '', range);
    });

    expect(declared.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test('names no registry and no other host', () => {
    const addresses = lockText.match(/"resolved":.*/g) ?? [];
    expect(addresses).toEqual([]);
  });

  test('holds every Strapi package at exactly 5.54.0', () => {
    const strapi = installed
      .map(([place, { version }]) => ({ name: nameOf(place), version }))
      // @strapi/design-system, icons and ui-primitives are released apart from Strapi itself.
      .filter(
        ({ name }) => name.startsWith('@strapi/') && !/^@strapi\/(design-system|icons|ui-prim)/.test(name),
      );

    expect(strapi.length).toBeGreaterThan(20);
    expect(strapi.filter(({ version }) => version !== '5.54.0')).toEqual([]);
  });

  test('holds no package that excludes a supported Node', () => {
    const oldestOfEachRange = manifest.engines.node
      .split('||')
      .map((range) => semver.minVersion(range.trim()));
    expect(oldestOfEachRange.map(String)).toEqual(['20.19.0', '22.13.0', '24.0.0']);

    const excluded = installed
      // npm leaves an optional package out where its engines or platform do not fit.
      .filter(([, { optional }]) => optional !== true)
      .filter(([place]) => !(nameOf(place) in engineExceptions))
      .filter(([, { engines }]) =>
        oldestOfEachRange.some((node) => node !== null && !semver.satisfies(node, engines?.node ?? '*')),
      )
      .map(([place, { version, engines }]) => ({ place, version, node: engines?.node }));
    expect(excluded).toEqual([]);
  });

  test('has a decision in allowScripts for every package with an install script, and for no other', () => {
    const withScript = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => nameOf(place));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  });
});

test('the packages that are excepted from the engines check run on this Node', async () => {
  const { execFileSync } = await import('node:child_process');
  const script =
    "import('preferred-pm').then((m) => m.preferredPM(process.cwd())).then((p) => console.log(p.name))";
  expect(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim()).toBe('npm');
});
