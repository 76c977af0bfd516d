import type { Core } from '@strapi/strapi';
import { isValues } from './values';
import type { Visibility } from './exported-types';

const TYPE = 'wortlaut-export';
const FORMAT_VERSION = 1;

/** A language of the content. */
export interface ExportedLocale {
  readonly code: string;
  readonly name: string;
}

/** The first line of an export. */
export interface ExportHeader {
  readonly visibility: Visibility;
  readonly defaultLocale: string;
  readonly locales: readonly ExportedLocale[];
}

/** The header as its line, without the line feed. */
export function headerLine({ visibility, defaultLocale, locales }: ExportHeader): string {
  return JSON.stringify({ type: TYPE, formatVersion: FORMAT_VERSION, visibility, defaultLocale, locales });
}

/** The header of an export of this database. */
export async function headerOf(strapi: Core.Strapi, visibility: Visibility): Promise<ExportHeader> {
  const service = strapi.plugin('i18n').service('locales');
  const locales: ExportedLocale[] = await service.find();
  return {
    visibility,
    defaultLocale: await service.getDefaultLocale(),
    locales: locales.map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isLocale = (value: unknown): value is ExportedLocale =>
  isValues(value) && typeof value.code === 'string' && typeof value.name === 'string';

/** Reads the first line of an export, or says why it cannot be read. */
export function parseHeader(firstLine: string): ExportHeader | { readonly problem: string } {
  const header = parsed(firstLine);
  if (!isValues(header) || header.type !== TYPE) {
    return { problem: `The first line is not the header of an export: it has no "type":"${TYPE}".` };
  }
  if (header.formatVersion !== FORMAT_VERSION) {
    return {
      problem:
        `The export has format version ${String(header.formatVersion)}; this program reads version ${FORMAT_VERSION}. ` +
        'Use the version of Wortlaut that wrote it, or a newer one.',
    };
  }
  const { visibility, defaultLocale, locales } = header;
  const isRight =
    (visibility === 'everything' || visibility === 'public') &&
    typeof defaultLocale === 'string' &&
    Array.isArray(locales) &&
    locales.every(isLocale);
  if (!isRight)
    return { problem: 'The header of the export is damaged: "visibility" or "locales" is missing.' };
  return { visibility, defaultLocale, locales };
}
