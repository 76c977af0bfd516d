const BETWEEN_NAMES = /\s*(?:,|;|\/|&|\bund\b|\band\b|\bsowie\b)\s*/iu;
const LEAD = /^(?:von|by|text(?:\s+von)?|autor(?:in)?|author)\s*:?\s+/i;
/** Two to five words that begin with a capital letter, particles between them: a person, and not an agency or a login. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:von|van|zu|der|den|de|del|di|da|dos|la|le|al|bin|ten|ter))*(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}$/u;
const NO_PERSON =
  /\b(?:redaktion|team|desk|staff|newsroom|nachrichten|agentur|zeitung|online|admin|editor(?:s|ial)?|correspondents?|press|news|service|dpa|afp|reuters|sid|kna|epd|presse|verlag|gastautor)\b/iu;

/** Who wrote an article, as a byline or a field for authors names them. */
export interface Authors {
  readonly names: readonly string[];
  /** The whole text, where part of it names no person: an agency, a desk, a login. */
  readonly byline: string | undefined;
}

/** Reads "Von Anna Berger und Jan Moor, dpa": names of persons, and the whole where there is more in it. */
export function readAuthors(given: readonly string[]): Authors {
  const texts = given.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const parts = texts
    .flatMap((text) => text.replace(LEAD, '').split(BETWEEN_NAMES))
    .filter((part) => part !== '');
  const isName = (part: string): boolean => NAME.test(part) && !NO_PERSON.test(part);
  const names = [...new Set(parts.filter(isName))];
  const isAll = names.length > 0 && parts.every(isName);
  return { names, byline: isAll || texts.length === 0 ? undefined : texts.join(', ') };
}
