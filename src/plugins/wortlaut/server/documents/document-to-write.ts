import type { ContentTypeUid } from '../content-types';
import type { KeptLinks } from '../links/kept-links';
import type { WrittenData } from './written-data';

/** A document, or a locale of one, that is to be made. */
export interface DocumentToWrite {
  readonly uid: ContentTypeUid;
  /** Made by Strapi where it is left out. A document that exists gets a further locale. */
  readonly documentId?: string;
  /** Left out: the default one. Without meaning for persons. */
  readonly locale?: string;
  /** `published` makes the draft and the public version. */
  readonly status?: 'draft' | 'published';
  /** Fields and components by attribute. Files and relations are refused: those of `links` go there. */
  readonly data: Readonly<WrittenData>;
  /** The documentIds that it links to, by the relations that its content type owns. */
  readonly links?: KeptLinks;
}

/** A document that was checked and completed: only its rows are still to be written. */
export interface CompleteDocument {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  /** `null` for a content type that is not localized. */
  readonly locale: string | null;
  readonly isPublic: boolean;
  readonly data: Readonly<WrittenData>;
  readonly links: KeptLinks;
}
