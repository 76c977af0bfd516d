export const PLUGIN_ID = 'wortlaut';
