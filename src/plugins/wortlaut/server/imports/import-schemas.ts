export const IMPORT_RECORD = 'plugin::wortlaut.import-record';
export const IMPORT_RUN = 'plugin::wortlaut.import-run';
export const IMPORT_FAILURE = 'plugin::wortlaut.import-failure';

const HIDDEN = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } } as const;

const ASKED = { required: true, configurable: false } as const;

/**
 * The id map: which document each record of another system became. Content types, as `old-slug` is, so that Strapi makes
 * their tables on every database; nobody edits them.
 */
export const importRecordSchema = {
  kind: 'collectionType',
  collectionName: 'wortlaut_import_records',
  info: {
    singularName: 'import-record',
    pluralName: 'import-records',
    displayName: 'Import record',
    description: 'Which document a record of another system became.',
  },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    source: { type: 'string', ...ASKED },
    sourceId: { type: 'string', ...ASKED },
    ofDocument: { type: 'string', ...ASKED },
    ofLocale: { type: 'string', ...ASKED },
    outcome: { type: 'string', ...ASKED },
    run: { type: 'string', ...ASKED },
    inputHash: { type: 'string', ...ASKED },
    /** What the article looked like when the import had written it. */
    writtenHash: { type: 'string', configurable: false },
    titleKey: { type: 'string', configurable: false },
    textKey: { type: 'string', configurable: false },
    shingles: { type: 'text', configurable: false },
    address: { type: 'text', configurable: false },
    addressKey: { type: 'string', configurable: false },
    made: { type: 'json', configurable: false },
    openLinks: { type: 'json', configurable: false },
    rewrittenLinks: { type: 'json', configurable: false },
    before: { type: 'json', configurable: false },
  },
  indexes: [
    { name: 'wortlaut_import_records_unique', type: 'unique', columns: ['source', 'source_id'] },
    { name: 'wortlaut_import_records_run', columns: ['run'] },
    { name: 'wortlaut_import_records_document', columns: ['of_document'] },
    { name: 'wortlaut_import_records_text', columns: ['text_key'] },
    { name: 'wortlaut_import_records_title', columns: ['title_key'] },
    { name: 'wortlaut_import_records_address', columns: ['address_key'] },
  ],
} as const;

/** One start of the import, with what came of it. */
export const importRunSchema = {
  kind: 'collectionType',
  collectionName: 'wortlaut_import_runs',
  info: {
    singularName: 'import-run',
    pluralName: 'import-runs',
    displayName: 'Import run',
    description: 'One start of the import, with what came of it.',
  },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    run: { type: 'string', ...ASKED },
    sources: { type: 'json', configurable: false },
    startedAt: { type: 'datetime', ...ASKED },
    endedAt: { type: 'datetime', configurable: false },
    rolledBackAt: { type: 'datetime', configurable: false },
    counts: { type: 'json', configurable: false },
    settings: { type: 'json', configurable: false },
  },
  indexes: [{ name: 'wortlaut_import_runs_unique', type: 'unique', columns: ['run'] }],
} as const;

/** The quarantine: records that could not be imported, as they came, to be tried again. Not taken along by an export. */
export const importFailureSchema = {
  kind: 'collectionType',
  collectionName: 'wortlaut_import_failures',
  info: {
    singularName: 'import-failure',
    pluralName: 'import-failures',
    displayName: 'Import failure',
    description: 'A record that could not be imported, as it came.',
  },
  options: { draftAndPublish: false },
  pluginOptions: { ...HIDDEN, wortlaut: { export: false } },
  attributes: {
    run: { type: 'string', ...ASKED },
    source: { type: 'string', ...ASKED },
    sourceId: { type: 'string', ...ASKED },
    place: { type: 'text', configurable: false },
    reason: { type: 'text', ...ASKED },
    raw: { type: 'text', configurable: false },
  },
  indexes: [
    { name: 'wortlaut_import_failures_run', columns: ['run'] },
    { name: 'wortlaut_import_failures_record', columns: ['source', 'source_id'] },
  ],
} as const;
