import type { Core } from '@strapi/strapi';
import type { Breach, Rule, StoredContent } from './content';
import { readContent } from './read-content';
import { linksAreKept } from './rules/links-are-kept';
import { linksJoinEquals } from './rules/links-join-equals';
import { linksLeadSomewhere } from './rules/links-lead-somewhere';
import { oneVersionEach } from './rules/one-version-each';
import { publicationDates } from './rules/publication-dates';
import { quotesInSight } from './rules/quotes-in-sight';
import { uniqueSlugs } from './rules/unique-slugs';
import { verbatim } from './rules/verbatim';
import { withdrawnQuotes } from './rules/withdrawn-quotes';

/** The rules that can be read off a database; the numbers in their comments are those of the design. */
const RULES: readonly Rule[] = [
  oneVersionEach,
  verbatim,
  quotesInSight,
  linksJoinEquals,
  linksAreKept,
  linksLeadSomewhere,
  publicationDates,
  uniqueSlugs,
  withdrawnQuotes,
];

/** Checks every rule on content that was read. */
export function breachesIn(content: StoredContent): Breach[] {
  return RULES.flatMap((rule) => rule.find(content).map((breach) => ({ rule: rule.name, ...breach })));
}

/** Checks every rule on the database that Strapi is connected to; writes nothing. An empty list: all hold. */
export async function findBreaches(strapi: Core.Strapi): Promise<Breach[]> {
  return breachesIn(await readContent(strapi));
}

/** A breach in one line: the rule, what is wrong, and every document it is about. */
export function describeBreach({ rule, message, documents }: Breach): string {
  const names = documents.map(({ uid, documentId, locale, status }) =>
    [uid, documentId, locale, status].filter((part) => part !== null).join(' '),
  );
  return `${rule}: ${message} (${names.join('; ')})`;
}
