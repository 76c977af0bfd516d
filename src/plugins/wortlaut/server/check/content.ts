import type { KeptLinks } from '../links/kept-links';
import type { ContentTypeUid } from '../content-types';

/** A stored version of an article, a person or a quote, with what the rules ask about it. */
export interface StoredVersion {
  readonly uid: ContentTypeUid;
  readonly id: number;
  readonly documentId: string;
  /** `null` for a content type that is not localized. */
  readonly locale: string | null;
  readonly isPublic: boolean;
  /** What the version says it links to. */
  readonly kept: KeptLinks;
  /** All attributes and components, as Strapi's queries give them. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A row of a link table, with the versions on both ends where they exist. */
export interface StoredLink {
  readonly attribute: string;
  readonly owner: StoredVersion;
  readonly target: StoredVersion;
  readonly order: number;
}

/** Everything the rules look at, read at one moment. */
export interface StoredContent {
  readonly versions: readonly StoredVersion[];
  readonly links: readonly StoredLink[];
}

/** A document that a breach is about. */
export interface DocumentName {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  readonly locale: string | null;
  readonly status: 'draft' | 'published';
}

/** A rule that does not hold. */
export interface Breach {
  readonly rule: string;
  /** A sentence that says what is wrong. */
  readonly message: string;
  readonly documents: readonly DocumentName[];
}

/** One rule: what it is called, and where it does not hold. */
export interface Rule {
  readonly name: string;
  find(content: StoredContent): Omit<Breach, 'rule'>[];
}

/** The name of the document that a version belongs to, for a breach. */
export function nameOf({ uid, documentId, locale, isPublic }: StoredVersion): DocumentName {
  return { uid, documentId, locale, status: isPublic ? 'published' : 'draft' };
}

const keyOf = (uid: string, documentId: string, locale: string | null, isPublic: boolean) =>
  [uid, documentId, locale ?? '', isPublic].join(' ');

/** Finds versions of `content` by document, locale and state. */
export function indexVersions(content: StoredContent) {
  const byKey = new Map(
    content.versions.map((version) => [
      keyOf(version.uid, version.documentId, version.locale, version.isPublic),
      version,
    ]),
  );
  return (uid: ContentTypeUid, documentId: string, locale: string | null, isPublic: boolean) =>
    byKey.get(keyOf(uid, documentId, null, isPublic)) ?? byKey.get(keyOf(uid, documentId, locale, isPublic));
}
