import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin-id';

/** The input of a field of the content model whose value is a list of texts; the server knows it by the same name. */
export const TEXTS_FIELD: Parameters<StrapiApp['customFields']['register']>[0] = {
  name: 'texts',
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: { id: 'texts.name' },
  intlDescription: { id: 'texts.explained' },
  components: { Input: () => import('./TextsInput') },
};
