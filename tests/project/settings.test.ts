import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, sourcesBelow } from './imports';

const documented = new Set(
  [...readFileSync(path.join(PROJECT, '.env.example'), 'utf8').matchAll(/^([A-Z_0-9]+)=/gm)].map(
    ([, name]) => name,
  ),
);

describe('settings', () => {
  const SETTING = /\b(?:text|whole|yes|list)\('([A-Z_0-9]+)'/g;
  const used = new Set(
    [...sourcesBelow('config'), ...sourcesBelow('src')].flatMap((file) =>
      [...readFileSync(path.join(PROJECT, file), 'utf8').matchAll(SETTING)].map(([, name]) => name),
    ),
  );

  it('that the code reads are documented in .env.example', () => {
    expect(used.size).toBeGreaterThan(15);
    expect([...used].filter((name) => !documented.has(name))).toEqual([]);
  });

  it('that .env.example documents are read', () => {
    const byStrapi = ['STRAPI_TELEMETRY_DISABLED', 'STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE'];
    expect([...documented].filter((name) => name && !used.has(name) && !byStrapi.includes(name))).toEqual([]);
  });
});
