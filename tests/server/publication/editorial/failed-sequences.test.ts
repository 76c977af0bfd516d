import { startStrapi, type TestServer } from '../../../running-strapi/start-strapi';
import { newsroom } from '../newsroom';
import type { Moment } from './operations';
import { EditorialRun } from './run-operations';

/** Sequences in which server and model once differed, cut down to what made them differ. */
const SEQUENCES: Record<string, readonly Moment[]> = {
  'a quote is refused in two locales for two reasons: the first locale by name counts': [
    [{ do: 'create', what: 'a1', locale: 'de', edit: { title: 'a1' } }],
    [{ do: 'create', what: 'q2', locale: 'en', edit: { text: 'Wort 2' } }],
    [{ do: 'edit', what: 'q2', locale: 'de', edit: { text: '', article: 'a1' } }],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
    [{ do: 'edit', what: 'q2', locale: 'de', edit: { review: 'accepted' } }],
    [{ do: 'publish', what: 'q2', locale: '*' }],
  ],
  'a person is edited at the moment in which it is published': [
    [{ do: 'create', what: 'p1', locale: 'de', edit: { name: 'before', review: 'accepted' } }],
    [
      { do: 'publish', what: 'p1', locale: '*' },
      { do: 'edit', what: 'p1', locale: 'de', edit: { name: 'after' } },
    ],
  ],
  'an article goes out whose text moved under a quote that an edit has given to another': [
    [{ do: 'create', what: 'a1', locale: 'de', edit: { title: 'a1' } }],
    [{ do: 'create', what: 'a2', locale: 'de', edit: { title: 'a2' } }],
    [
      {
        do: 'create',
        what: 'q3',
        locale: 'de',
        edit: { text: 'Morgen ist Schluss', article: 'a1', review: 'accepted' },
      },
    ],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
    [{ do: 'edit', what: 'q3', locale: 'de', edit: { article: 'a2' } }],
    [{ do: 'edit', what: 'a1', locale: 'de', edit: { title: 'a1 says more than it did' } }],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
  ],
  'the same, while the speaker of that quote is out of sight': [
    [{ do: 'create', what: 'p1', locale: 'de', edit: { name: 'p1', review: 'accepted' } }],
    [{ do: 'create', what: 'a1', locale: 'de', edit: { title: 'a1' } }],
    [{ do: 'create', what: 'a2', locale: 'de', edit: { title: 'a2' } }],
    [
      {
        do: 'create',
        what: 'q3',
        locale: 'de',
        edit: { text: 'Morgen ist Schluss', article: 'a1', speaker: 'p1', review: 'accepted' },
      },
    ],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
    [{ do: 'unpublish', what: 'p1', locale: '*' }],
    [{ do: 'edit', what: 'q3', locale: 'de', edit: { article: 'a2' } }],
    [{ do: 'edit', what: 'a1', locale: 'de', edit: { title: 'a1 says more than it did' } }],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
    [{ do: 'publish', what: 'p1', locale: '*' }],
  ],
  'a quote is accepted in one locale by the write that publishes it, withdrawn there, and has another': [
    [
      { do: 'create', what: 'a1', locale: 'de', edit: { title: 'a1' } },
      { do: 'create', what: 'q2', locale: 'de', edit: { text: 'Vier Jahre Arbeit' } },
    ],
    [{ do: 'edit', what: 'q2', locale: 'de', edit: { review: 'rejected', correction: 'withdrawn' } }],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
    [{ do: 'edit', what: 'a1', locale: 'en', edit: { title: 'a1' } }],
    [{ do: 'clone', what: 'a1', as: 'a22' }],
    [{ do: 'edit', what: 'q2', locale: 'en', edit: { text: 'Jetzt oder nie', article: 'a22' } }],
    [{ do: 'editAndPublish', what: 'q2', locale: 'de', edit: { article: 'a1', review: 'accepted' } }],
    [{ do: 'publish', what: 'a22', locale: 'en' }],
  ],
  'a quote gets its second locale, and is accepted, by one write that publishes it': [
    [{ do: 'create', what: 'a1', locale: 'de', edit: { title: 'a1' } }],
    [{ do: 'edit', what: 'a1', locale: 'en', edit: { title: 'a1' } }],
    [
      {
        do: 'create',
        what: 'q2',
        locale: 'de',
        edit: { text: 'Vier Jahre Arbeit', article: 'a1', review: 'rejected' },
      },
    ],
    [{ do: 'publish', what: 'a1', locale: 'en' }],
    [
      {
        do: 'editAndPublish',
        what: 'q2',
        locale: 'en',
        edit: { text: 'Jetzt oder nie', article: 'a1', review: 'accepted' },
      },
    ],
    [{ do: 'publish', what: 'a1', locale: 'de' }],
  ],
};

let server: TestServer;
beforeAll(async () => {
  server = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
});
// Each sequence is compared with its model alone, so it starts on an empty newsroom.
afterEach(() => newsroom(server.strapi).deleteEverything());
afterAll(() => server.stop());

it.each(Object.entries(SEQUENCES))('%s', async (_name, moments) => {
  const run = new EditorialRun(server.strapi);
  for (const moment of moments) await run.step(moment);
});
