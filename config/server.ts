import { list, text, whole, yes } from '../src/settings';

// Strapi's i18n plugin reads the first locale of a new database from this variable and from nowhere else.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'de';

const DEFAULT_PORT = 1337;

/**
 * How many proxies pass a request on: each adds the address it was asked from to X-Forwarded-For, and whoever asks may
 * write further ones before. Only that of the outermost proxy, so many from the end, is the reader's.
 */
const proxies = () => (yes('PROXY', false) ? 1 : whole('PROXY', 0));

export default () => ({
  host: text('HOST', '0.0.0.0'),
  port: whole('PORT', DEFAULT_PORT),
  url: text('PUBLIC_URL', ''),
  app: { keys: list('APP_KEYS') },
  proxy: { koa: proxies() > 0, maxIpsCount: proxies() },
});
