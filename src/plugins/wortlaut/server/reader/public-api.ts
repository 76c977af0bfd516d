import type { Core } from '@strapi/strapi';
import inject from 'light-my-request';
import { isRecord } from '../public-reading/refusal';

/** What the public API answered. */
export interface ApiAnswer {
  readonly status: number;
  /** The parsed body; undefined where there is none, or none that is JSON. */
  readonly body: unknown;
  /** Where a redirect leads. */
  readonly location: string | undefined;
}

/** Asks the public API, as anybody on the web could: a path below its prefix, and a question. */
export type PublicApi = (path: string, question?: Question) => Promise<ApiAnswer>;

/** A question of REST, nested as Strapi documents it. */
export type Question = Readonly<Record<string, unknown>>;

function pairs(value: unknown, key: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((each, at) => pairs(each, `${key}[${at}]`));
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, each]) =>
      pairs(each, key === '' ? name : `${key}[${name}]`),
    );
  }
  return value === undefined ? [] : [[key, String(value)]];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The public REST API of this server, asked without a socket and without any right: requests go through the same
 * middlewares, routes and guards as a stranger's, so that there is one rule about what is public, not two.
 *
 * The only place where pages for readers touch Strapi. The server must have been mounted before the first question.
 */
export function publicApi(strapi: Core.Strapi): PublicApi {
  let listener: ReturnType<typeof strapi.server.app.callback> | undefined;
  const prefix = strapi.config.get<string>('api.rest.prefix');
  return async (path, question = {}) => {
    listener ??= strapi.server.app.callback();
    const query = new URLSearchParams(pairs(question, '')).toString();
    const url = `${prefix}${path}${query === '' ? '' : `?${query}`}`;
    const { statusCode, payload, headers } = await inject(listener, { method: 'GET', url });
    return {
      status: statusCode,
      body: parsed(payload),
      location: typeof headers.location === 'string' ? headers.location : undefined,
    };
  };
}
