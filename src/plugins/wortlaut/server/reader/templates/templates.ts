import { Eta } from 'eta';
import { article, notes } from './article';
import { correction } from './correction';
import { front, pagination } from './front';
import { layout } from './layout';
import { nodes } from './nodes';
import { note } from './note';
import { notice } from './notice';
import { person } from './person';
import { portrait } from './portrait';
import { quote } from './quote';

const PAGES = { article, front, notice, person, quote };

/** The templates that make up a page within its layout. */
export type TemplateName = keyof typeof PAGES;

const PARTS = { layout, correction, nodes, note, notes, pagination, portrait };

/*
 * Templates are strings, since the compiler of the project copies no other files. Everything in them is escaped but what
 * is marked with `~`: other templates, and the JSON-LD that is escaped on its own.
 */
const eta = new Eta({ autoEscape: true, autoTrim: [false, 'nl'], cache: true });
for (const [name, template] of Object.entries({ ...PAGES, ...PARTS })) eta.loadTemplate(`@${name}`, template);

/** Writes out a template with what it shows. */
export function written(name: TemplateName | 'layout', view: object): string {
  return eta.render(`@${name}`, view);
}
