import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REFUSAL_SENTENCES } from '../../src/plugins/wortlaut/admin/src/reading/refusal-sentences';
import german from '../../src/plugins/wortlaut/admin/src/translations/de.json';
import english from '../../src/plugins/wortlaut/admin/src/translations/en.json';
import type { DeskFailureKind } from '../../src/plugins/wortlaut/contracts/quote-desk';
import { DeskFailure, sentenceOf } from '../../src/plugins/wortlaut/server/desk/failures';
import { PROJECT, sourcesBelow } from './imports';

/** Every kind of failure that the desk ends a request with somewhere in its sources. */
const refused = new Set(
  sourcesBelow('src/plugins/wortlaut/server/desk').flatMap((file) =>
    [...readFileSync(path.join(PROJECT, file), 'utf8').matchAll(/new DeskFailure\('([\w-]+)'/g)].map(
      ([, kind]) => kind as DeskFailureKind,
    ),
  ),
);

const LANGUAGES = { de: german, en: english };

describe('what the desk refuses', () => {
  it('is all known to the panel, which knows nothing else', () => {
    expect(Object.keys(REFUSAL_SENTENCES).sort()).toEqual([...refused].sort());
  });

  it.each(Object.entries(REFUSAL_SENTENCES))(
    '"%s" is said in whole sentences in both languages',
    (_, key) => {
      const said = Object.values(LANGUAGES).map((words) => words[key]);
      expect(said).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
      expect(said[0]).not.toBe(said[1]);
    },
  );

  it.each([...refused].filter((kind) => kind !== 'malformed'))(
    '"%s" is said by the server in both languages, with what to do',
    (kind) => {
      const failure = new DeskFailure(kind);
      const said = (['de', 'en'] as const).map((language) => sentenceOf(failure, language));
      expect(said).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
      expect(said[0]).not.toBe(said[1]);
    },
  );
});
