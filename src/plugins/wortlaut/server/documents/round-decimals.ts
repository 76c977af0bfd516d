import type { Core } from '@strapi/strapi';
import { storedDecimal } from './stored-decimal';

type Subscriber = Parameters<Core.Strapi['db']['lifecycles']['subscribe']>[0];
type Event = Parameters<Extract<Subscriber, (event: never) => unknown>>[0];

function roundIn({ model, params }: Event): void {
  const names = Object.entries(model.attributes).flatMap(([name, { type }]) =>
    type === 'decimal' ? [name] : [],
  );
  if (names.length === 0) return;
  for (const data of [params.data].flat()) {
    for (const name of names) {
      if (typeof data?.[name] === 'number') data[name] = storedDecimal(data[name]);
    }
  }
}

/** Writes decimals as both databases can hold them, whoever writes: SQLite would keep all places, PostgreSQL two. */
export function roundDecimals(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    beforeCreate: roundIn,
    beforeCreateMany: roundIn,
    beforeUpdate: roundIn,
    beforeUpdateMany: roundIn,
  });
}
