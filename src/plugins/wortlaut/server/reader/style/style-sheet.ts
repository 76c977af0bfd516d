import { createHash } from 'node:crypto';
import { article } from './article';
import { colours } from './colours';
import { frame } from './frame';
import { front } from './front';
import { person } from './person';
import { print } from './print';

/*
 * Style sheets are strings, as the templates are, since the compiler of the project copies no other files.
 */

/** The style sheet of all pages. */
export const STYLE_SHEET = [colours, frame, front, article, person, print].join('\n');

const VERSION_LENGTH = 12;

/** Changes whenever the style sheet does; a part of its address. */
export const STYLE_VERSION = createHash('sha256').update(STYLE_SHEET).digest('hex').slice(0, VERSION_LENGTH);
