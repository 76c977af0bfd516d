import { list } from '../src/settings';

/** Enough for an article of some hundred pages with its markup. */
const LARGEST_JSON = '2mb';
const LARGEST_FORM = '100kb';
const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

/** What the admin panel needs, and nothing from other sites but pictures and players that editors embed. */
const DIRECTIVES = {
  'default-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'data:', 'blob:'],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'self'"],
  upgradeInsecureRequests: null,
};

export default () => [
  'strapi::logger',
  'global::hide-preview-tokens',
  'strapi::errors',
  'global::serve-uploads-inert',
  {
    name: 'strapi::security',
    config: { contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES } },
  },
  // Pages of other sites may read answers only where CORS_ORIGINS names them; an empty list names none.
  { name: 'strapi::cors', config: { origin: list('CORS_ORIGINS'), credentials: false } },
  'global::request-sizes',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: LARGEST_JSON,
      formLimit: LARGEST_FORM,
      textLimit: LARGEST_FORM,
      formidable: { maxFileSize: LARGEST_FILE_BYTES },
    },
  },
  'global::check-uploads',
  'global::sign-in-attempts',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
