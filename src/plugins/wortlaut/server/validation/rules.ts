import { ARTICLE, PERSON, QUOTE, type ContentTypeUid } from '../content-types';
import type { Problem } from './sentences';
import { isPagePath } from '../reader/page-path';
import { isWebAddress } from './web-address';
import { isWritten, recordsAt, textIn, type Written } from './written';

/** The name of a field for a sentence; `component` is the attribute that holds it, if one does. */
export type FieldName = (field: string, component?: string) => string;

/** One rule about a content type: which attributes it looks at, and what is wrong with them. */
export interface Rule {
  readonly attributes: readonly string[];
  problems(document: Written, name: FieldName): Problem[];
}

/** The Q identifier of an item: https://www.wikidata.org/wiki/Wikidata:Identifiers */
const WIKIDATA_ID = /^Q[1-9]\d*$/;

function wikidataId(attribute: string): Rule {
  return {
    attributes: [attribute],
    problems(document) {
      const id = textIn(document[attribute]);
      return id === undefined || WIKIDATA_ID.test(id)
        ? []
        : [{ kind: 'not-a-wikidata-id', path: [attribute] }];
    },
  };
}

const addressProblems = (value: unknown, path: readonly string[]): Problem[] => {
  const address = textIn(value);
  return address === undefined || isWebAddress(address) ? [] : [{ kind: 'not-a-web-address', path }];
};

function webAddress(attribute: string): Rule {
  return {
    attributes: [attribute],
    problems: (document) => addressProblems(document[attribute], [attribute]),
  };
}

function webAddressIn(component: string, field: string): Rule {
  return {
    attributes: [component],
    problems: (document) =>
      recordsAt(document[component], [component]).flatMap(([record, path]) =>
        addressProblems(record[field], [...path, field]),
      ),
  };
}

/** A list of texts is what a program expects there; a field of JSON would take anything. */
const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => textIn(each) !== undefined);

function textsIn(component: string, field: string): Rule {
  return {
    attributes: [component],
    problems: (document) =>
      recordsAt(document[component], [component])
        .filter(([record]) => record[field] !== undefined && record[field] !== null)
        .filter(([record]) => !isListOfTexts(record[field]))
        .map(([, path]) => ({ kind: 'not-a-list-of-texts', path: [...path, field] })),
  };
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isWritten(node)) return '';
  return typeof node.text === 'string' ? node.text : textOf(node.children);
}

function linksBelow(node: unknown): Written[] {
  if (Array.isArray(node)) return node.flatMap(linksBelow);
  if (!isWritten(node)) return [];
  return [...(node.type === 'link' ? [node] : []), ...linksBelow(node.children)];
}

function linksInBlocks(attribute: string): Rule {
  return {
    attributes: [attribute],
    problems: (document) =>
      linksBelow(document[attribute])
        .filter(({ url }) => !isWebAddress(textIn(url) ?? '') && !isPagePath(textIn(url) ?? ''))
        .map((link) => ({ kind: 'link-not-a-web-address', path: [attribute], linkText: textOf(link) })),
  };
}

/** A point on a scale: a number as it is, a date or a time as text that sorts as the dates do. */
function pointOf(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.toISOString() : textIn(value);
}

function isBefore(end: unknown, beginning: unknown): boolean {
  const [first, last] = [pointOf(beginning), pointOf(end)];
  if (typeof first === 'number' && typeof last === 'number') return last < first;
  if (typeof first !== 'string' || typeof last !== 'string') return false;
  const digits = Math.min(first.length, last.length);
  return last.slice(0, digits) < first.slice(0, digits);
}

function period(beginning: string, end: string): Rule {
  return {
    attributes: [beginning, end],
    problems: (document, name) =>
      isBefore(document[end], document[beginning])
        ? [{ kind: 'end-before-beginning', path: [end], beginning: name(beginning), end: name(end) }]
        : [],
  };
}

function periodIn(component: string, beginning: string, end: string): Rule {
  return {
    attributes: [component],
    problems: (document, name) =>
      recordsAt(document[component], [component])
        .filter(([record]) => isBefore(record[end], record[beginning]))
        .map(([, path]) => ({
          kind: 'end-before-beginning',
          path: [...path, end],
          beginning: name(beginning, component),
          end: name(end, component),
        })),
  };
}

/** What makes no sense at any time, in a draft as little as in public. */
export const RULES: Readonly<Record<ContentTypeUid, readonly Rule[]>> = {
  [ARTICLE]: [
    linksInBlocks('body'),
    webAddressIn('source', 'url'),
    textsIn('source', 'categories'),
    textsIn('source', 'tags'),
    webAddressIn('seo', 'canonicalUrl'),
  ],
  [PERSON]: [
    wikidataId('wikidataId'),
    period('birthDate', 'deathDate'),
    periodIn('roles', 'from', 'until'),
    webAddressIn('sameAs', 'url'),
  ],
  [QUOTE]: [webAddress('sourceUrl'), periodIn('occurrences', 'start', 'end')],
};
