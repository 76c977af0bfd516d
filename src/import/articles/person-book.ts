import type { Core } from '@strapi/strapi';
import { partName } from '../../plugins/wortlaut/domain/people/name-parts';
import type { FoundPerson } from '../../plugins/wortlaut/domain/people/person';
import { PERSON } from '../../plugins/wortlaut/server/content-types';
import { newDocumentId } from '../../plugins/wortlaut/server/documents/complete-documents';
import type { DocumentToWrite } from '../../plugins/wortlaut/server/documents/document-to-write';
import { findStoredPersons, nameKeyOf, type StoredPerson } from './find-stored-persons';
import type { ImportedArticle } from './read-record';

/** A person whom an article names. */
export interface NamedPerson {
  readonly documentId: string;
  readonly name: string;
  readonly isNew: boolean;
}

interface Entry extends NamedPerson {
  readonly stored: StoredPerson | undefined;
  /** What is to be written where the person is new. */
  readonly data: DocumentToWrite['data'] | undefined;
  isConfirmed: boolean;
  /** Whether an article that goes out names the person. */
  goesOut: boolean;
}

/**
 * The persons of a batch of articles: those that are stored, found by their exact name or alias, and those to be made. A
 * person is made for a full name only: who "Müller" is, nobody knows outside the one article.
 */
export class PersonBook {
  private readonly entries = new Map<string, Entry>();

  private constructor(
    private readonly strapi: Core.Strapi,
    private readonly stored: ReadonlyMap<string, readonly StoredPerson[]>,
  ) {}

  /** Looks up everybody whom the articles name. */
  static async of(strapi: Core.Strapi, articles: readonly ImportedArticle[]): Promise<PersonBook> {
    const names = articles.flatMap(({ persons, authors }) => [
      ...persons.map(({ name }) => name),
      ...authors,
    ]);
    return new PersonBook(strapi, await findStoredPersons(strapi, names));
  }

  /** The person of a name that an article gives; undefined where it could be nobody's or more than one's. */
  person(found: FoundPerson, language: string): NamedPerson | undefined {
    return this.entry(found.name, () => ({
      name: found.name,
      givenName: found.givenName,
      familyName: found.familyName,
      roles: found.roles.map(({ title, former }) => ({ title, former, language })),
      origin: 'found',
      review: 'suggested',
    }));
  }

  /** The person of an author's name: the source states it, so nobody has to confirm it. */
  author(name: string): NamedPerson | undefined {
    const { givenName, familyName } = partName(name);
    const entry = this.entry(name, () => ({
      name,
      givenName,
      familyName,
      origin: 'imported',
      review: 'accepted',
    }));
    if (entry) entry.isConfirmed = true;
    return entry;
  }

  /** Notes that a quote of the person is accepted, which confirms a new one (rule 4 of the design). */
  confirm(documentId: string): void {
    for (const entry of this.entries.values()) if (entry.documentId === documentId) entry.isConfirmed = true;
  }

  /** Notes that an article that goes out names the person. */
  goOut(documentId: string): void {
    for (const entry of this.entries.values()) if (entry.documentId === documentId) entry.goesOut = true;
  }

  /** New persons as they are to be written; with `publish` the confirmed ones whom such an article names go out. */
  toWrite(publish: boolean): DocumentToWrite[] {
    return [...this.entries.values()].flatMap(
      ({ documentId, data, isConfirmed, goesOut }): DocumentToWrite[] => {
        if (data === undefined) return [];
        return [
          {
            uid: PERSON,
            documentId,
            status: publish && isConfirmed && goesOut ? 'published' : 'draft',
            data,
          },
        ];
      },
    );
  }

  /** Stored persons who go out along with the articles: confirmed, never public before, and not rejected. */
  toPublish(): string[] {
    const due = [...this.entries.values()].filter(
      ({ stored, isConfirmed, goesOut }) =>
        stored !== undefined &&
        goesOut &&
        !stored.isPublic &&
        !stored.wasPublic &&
        stored.review !== 'rejected' &&
        (isConfirmed || stored.review === 'accepted'),
    );
    return due.map(({ documentId }) => documentId);
  }

  private entry(name: string, dataOf: () => DocumentToWrite['data']): Entry | undefined {
    const key = nameKeyOf(name);
    const known = this.entries.get(key);
    if (known) return known;
    const stored = this.stored.get(key) ?? [];
    if (stored.length > 1) return undefined;
    const [only] = stored;
    if (only === undefined && !/\s/.test(name.trim())) return undefined;
    const entry: Entry = {
      name,
      documentId: only?.documentId ?? newDocumentId(this.strapi, PERSON),
      isNew: only === undefined,
      stored: only,
      data: only === undefined ? dataOf() : undefined,
      isConfirmed: false,
      goesOut: false,
    };
    this.entries.set(key, entry);
    return entry;
  }
}
