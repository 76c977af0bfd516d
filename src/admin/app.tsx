import german from './translations/de.json';

export default {
  config: {
    locales: ['de'],
    // Strapi's own grey of headings and counts has a contrast of 3.2 to 1 on white, too little to read.
    theme: { light: { colors: { neutral500: '#6b6b8b' } }, dark: {} },
    // What Strapi's own German leaves in English.
    translations: { de: german },
    // A newsroom is not to be told about Strapi's releases and lessons.
    notifications: { releases: false },
    tutorials: false,
  },
};
