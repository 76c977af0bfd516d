export const OLD_SLUG = 'plugin::wortlaut.old-slug';

/** Of no locale: what stands for it in the table, since a unique index takes two nulls for different. */
export const NO_LOCALE = '';

/**
 * The table of the slugs under which a document was public once and is no longer.
 *
 * It is a content type, so that Strapi makes the table on every database, keeps it at each sync of the schema and takes
 * it along in a transfer; nobody edits it, so it is out of sight in the admin and in both APIs.
 */
export const oldSlugSchema = {
  kind: 'collectionType',
  collectionName: 'wortlaut_old_slugs',
  info: {
    singularName: 'old-slug',
    pluralName: 'old-slugs',
    displayName: 'Old slug',
    description: 'A slug under which a document was public once.',
  },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  attributes: {
    contentType: { type: 'string', required: true, configurable: false },
    ofLocale: { type: 'string', required: true, configurable: false },
    slug: { type: 'string', required: true, configurable: false },
    ofDocument: { type: 'string', required: true, configurable: false },
    leftAt: { type: 'datetime', required: true, configurable: false },
  },
  indexes: [
    {
      name: 'wortlaut_old_slugs_unique',
      type: 'unique',
      columns: ['content_type', 'of_locale', 'slug', 'of_document'],
    },
    {
      name: 'wortlaut_old_slugs_of_document',
      columns: ['of_document'],
    },
  ],
} as const;
