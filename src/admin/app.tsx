import german from './translations/de.json';

export default {
  config: {
    locales: ['de'],
    // What Strapi's own German leaves in English.
    translations: { de: german },
    // A newsroom is not to be told about Strapi's releases and lessons.
    notifications: { releases: false },
    tutorials: false,
  },
};
