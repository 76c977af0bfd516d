import { text } from '../src/settings';

/** One of Strapi's log levels: error, warn, info, http, verbose, debug, silly. */
export default () => ({ level: text('LOG_LEVEL', 'http') });
