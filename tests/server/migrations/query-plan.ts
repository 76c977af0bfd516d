import type { Core } from '@strapi/strapi';

interface Asked {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** The statements that `work` sends to the database. */
export async function statementsOf(strapi: Core.Strapi, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const listen = ({ sql, bindings = [] }: { sql: string; bindings?: unknown[] }) => {
    if (/^select/i.test(sql)) asked.push({ sql, bindings });
  };
  strapi.db.connection.on('query', listen);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return asked;
}

/** How the database would answer a statement, as its lines. */
export async function planOf(strapi: Core.Strapi, { sql, bindings }: Asked): Promise<string[]> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  return strapi.db.transaction(async ({ trx }: { trx: Core.Strapi['db']['connection'] }) => {
    if (!isPostgres) {
      const rows = await trx.raw(`EXPLAIN QUERY PLAN ${sql}`, bindings as never);
      return (rows as { detail: string }[]).map(({ detail }) => detail);
    }
    const { rows } = await trx.raw(
      `EXPLAIN ${sql.replaceAll('?', '\\?').replace(/\$\d+/g, '?')}`,
      bindings as never,
    );
    return (rows as Record<string, string>[]).map((row) => row['QUERY PLAN']!);
  });
}

/** Questions that readers ask of the public API, each with the index that has to answer it. */
export const QUESTIONS: readonly { readonly name: string; readonly path: string; readonly index: string }[] =
  [
    { name: 'an article by slug', path: 'articles/by-slug/SLUG?locale=de', index: 'articles_by_slug' },
    { name: 'articles where the slug is …', path: 'articles?filters[slug]=SLUG', index: 'articles_by_slug' },
    { name: 'a person by slug', path: 'persons?filters[slug]=SLUG', index: 'persons_by_slug' },
    {
      name: 'the newest articles',
      path: 'articles?sort=firstPublicationDate:desc&pagination[pageSize]=10',
      index: 'articles_by_first_publication',
    },
    { name: 'quotes of a day', path: 'quotes?filters[saidOn]=2024-01-11', index: 'quotes_by_day' },
    { name: 'persons by name', path: 'persons?filters[name]=SLUG', index: 'persons_by_name' },
  ];
