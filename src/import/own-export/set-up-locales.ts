import type { Core } from '@strapi/strapi';
import type { ExportHeader } from '../../export/header';

/**
 * Adds the languages of an export that are missing. Where nothing has been written yet, languages also take their names from
 * it, and the default language is the one of the export; otherwise these stay as the newsroom chose them.
 */
export async function setUpLocales(strapi: Core.Strapi, header: ExportHeader, isNew: boolean): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  for (const { code, name } of header.locales) {
    const known = await service.findByCode(code);
    if (!known) await service.create({ code, name });
    else if (isNew && known.name !== name) await service.update({ id: known.id }, { name });
  }
  if (isNew) await service.setDefaultLocale({ code: header.defaultLocale });
}
