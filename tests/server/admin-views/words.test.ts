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
    for (const text of [...texts(german), ...texts(english)])
      expect(text.trim()).toBe(text === '' ? 'words' : text);
  });
});
