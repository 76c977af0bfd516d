import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import german from '../../src/plugins/wortlaut/admin/src/translations/de.json';
import english from '../../src/plugins/wortlaut/admin/src/translations/en.json';
import { PROJECT, sourcesBelow } from './imports';

const ADMIN = 'src/plugins/wortlaut/admin/src';

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german, en: english };

const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');

/** The names of the values that a message has blanks for: `{name}` or `{count, plural, …}`. */
function blanksOf(message: string): string {
  const names = [...message.matchAll(/(?<!(?:one|other|=\d) ?)\{(\w+)(?:\}|, (?:plural|select))/g)];
  return [...new Set(names.map(([, name]) => name))].sort().join();
}

const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(folder, file));

/** Every text that stands in quotes somewhere in the panel's sources, or as a value of the content model. */
const named = new Set(
  [...sourcesBelow(ADMIN).map(read), ...['src/api', 'src/components'].flatMap(filesBelow).map(read)].flatMap(
    (source) => [...source.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => text!),
  ),
);

describe('the texts of the panel', () => {
  it('are the same in German and English', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it('have the same blanks in both', () => {
    const blanks = (language: string) =>
      Object.entries(LANGUAGES[language]!).map(([key, message]) => `${key}: ${blanksOf(message)}`);
    expect(blanks('de')).toEqual(blanks('en'));
  });

  it('are all used', () => {
    expect(Object.keys(english).filter((key) => !named.has(key))).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES))('are none of them empty or raw in %s', (language) => {
    const raw = Object.entries(LANGUAGES[language]!).filter(
      ([key, text]) => text.trim() === '' || text === key,
    );
    expect(raw).toEqual([]);
  });
});
