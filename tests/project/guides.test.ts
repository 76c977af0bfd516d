import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './imports';

const PANEL = 'src/plugins/wortlaut/admin/src/translations';
const VIEWS = 'src/plugins/wortlaut/server/admin-views';

/** Strapi's own words that the guides name, by their keys in its translation files. */
const STRAPIS: Readonly<Record<string, readonly string[]>> = {
  'content-manager/dist/admin': [
    'header.name',
    'HeaderLayout.button.label-add-entry',
    'preview.panel.button',
  ],
  'admin/dist/admin/admin/src': ['app.utils.publish', 'global.settings', 'global.roles'],
};

/** The names of the languages of the content, which a newsroom sets. */
const LOCALES = ['German', 'English'];

/** Every text in a value of a JSON file. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const textsOf = (file: string) => textsIn(JSON.parse(readFileSync(path.join(PROJECT, file), 'utf8')));

function strapisTexts(language: string): string[] {
  return Object.entries(STRAPIS).flatMap(([folder, keys]) => {
    const file = path.join(PROJECT, 'node_modules/@strapi', folder, `translations/${language}.json.js`);
    const { default: words } = jest.requireActual<{ default: Record<string, string> }>(file);
    return keys.map((key) => words[key]!);
  });
}

/** A message as a guide writes it: the plural, and an ellipsis for each blank. */
const asWritten = (message: string) =>
  message
    .replace(/\{\w+, plural, .*other \{(.*?)\}\}/, '$1')
    .replace(' (#)', '')
    .replace(/[„“”]?\{\w+\}[„“”]?/g, '…');

/** What a guide puts in quotation marks, but for examples, which stand in brackets. */
function labelsIn(guide: string): string[] {
  const said = [...guide.replace(/\s+/g, ' ').matchAll(/(\(?)(?:„([^“]+)“|“([^”]+)”)/g)];
  return said.flatMap(([, bracket, german, english]) => (bracket === '' ? (german ?? english ?? []) : []));
}

describe.each(['de', 'en'])('the guide for editors in "%s"', (language) => {
  const onScreen = new Set(
    [
      ...textsOf(`${PANEL}/${language}.json`),
      ...textsOf(`${VIEWS}/words.${language}.json`),
      ...strapisTexts(language),
      ...LOCALES,
    ].map(asWritten),
  );
  const labels = labelsIn(readFileSync(path.join(PROJECT, `docs/editors.${language}.md`), 'utf8'));

  it('names things as the screen does', () => {
    expect(labels.length).toBeGreaterThan(30);
    expect(labels.filter((label) => !onScreen.has(label))).toEqual([]);
  });
});
