import { text } from '../../../../settings';

const DEFAULT_PREFIX = '/reader';
const OFF = 'off';
const PREFIX = /^(?:\/[a-z0-9][a-z0-9-]*)+$/;
/** What Strapi itself answers under. */
const TAKEN = ['admin', 'api', 'graphql', 'uploads', 'wortlaut'];

/**
 * Where the pages for readers lie, by the setting READER: a path such as "/reader"; undefined where it is "off".
 *
 * Throws where the setting is neither, or a path that this server has other answers under.
 */
export function readerPrefix(): string | undefined {
  const given = text('READER', DEFAULT_PREFIX);
  if (given.toLowerCase() === OFF) return undefined;
  if (!PREFIX.test(given) || TAKEN.includes(given.split('/')[1] ?? '')) {
    throw new Error(
      `READER is "${given}". It has to be "off" or a path of small letters, digits and hyphens, such as ${DEFAULT_PREFIX}, that begins with none of ${TAKEN.map((name) => `/${name}`).join(', ')}.`,
    );
  }
  return given;
}
