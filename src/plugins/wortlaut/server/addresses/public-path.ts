import type { Core } from '@strapi/strapi';

/** The path under which readers reach this server, where its address has one: "/cms" of "https://example.org/cms". */
export function publicPath(strapi: Core.Strapi): string {
  const url = strapi.config.get<string>('server.url', '');
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '';
}
