import germanValues from '../../../src/plugins/wortlaut/admin/src/translations/de.json';
import englishValues from '../../../src/plugins/wortlaut/admin/src/translations/en.json';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import german from '../../../src/plugins/wortlaut/server/admin-views/words.de.json';
import english from '../../../src/plugins/wortlaut/server/admin-views/words.en.json';

/** Every key of `value`, at any depth, as a dotted path. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => keysOf(entry, `${path}/${key}`));
}

const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];

describe('the words of the admin panel', () => {
  it('are there in German and in English alike', () => {
    expect(keysOf(german)).toEqual(keysOf(english));
    expect(keysOf(german).length).toBeGreaterThan(100);
  });

  it('are never empty', () => {
    for (const text of [...texts(german), ...texts(english)]) expect(text).toMatch(/^\S(.*\S)?$/s);
  });
});

const germanKeys = Object.keys(germanValues).sort();
const englishKeys = Object.keys(englishValues).sort();

/** The names of the gaps in a message of ICU's format; what stands behind `one` or `other` is text. */
const gaps = (message: string) =>
  [...new Set([...message.matchAll(/(?<!(?:one|other) )\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

/** The content manager says an enumeration's value by the value itself; the plugin's own keys have a dot. */
const isEnumerationValue = (key: string) => !key.includes('.');

const SOURCES = path.join(__dirname, '..', '..', '..', 'src');

/** The values of every enumeration in the content model. */
function enumerationValues(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(api|components)[\\/].*\.json$/.test(file),
  );
  return files.flatMap((file) => {
    const { attributes } = JSON.parse(readFileSync(path.join(SOURCES, file), 'utf8'));
    return Object.values<{ enum?: string[] }>(attributes ?? {}).flatMap((attribute) => attribute.enum ?? []);
  });
}

describe('the values of enumerations', () => {
  it('have words in German and in English', () => {
    const values = [...new Set(enumerationValues())].sort();
    expect(values.length).toBeGreaterThan(15);
    expect(germanKeys.filter(isEnumerationValue)).toEqual(values);
    expect(englishKeys.filter(isEnumerationValue)).toEqual(values);
  });
});

describe('the words of the desk and the widgets', () => {
  it('are there in German and in English alike, with the same gaps to fill', () => {
    expect(germanKeys).toEqual(englishKeys);
    expect(germanKeys.length).toBeGreaterThan(100);
    const english = new Map(Object.entries<string>(englishValues));
    for (const [key, text] of Object.entries<string>(germanValues))
      expect({ key, gaps: gaps(text) }).toEqual({ key, gaps: gaps(english.get(key) ?? '') });
  });
});
