import type { Utf16Range } from '../text/offsets';

/** A person whom the caller already knows, such as one in the database: the best evidence there is. */
export interface KnownPerson {
  /** The caller's own key for the person; comes back untouched with whatever is matched to it. */
  readonly id?: string;
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly aliases?: readonly string[];
}

/** What a text says a person is or was. */
export interface FoundRole {
  /** As printed: "Kremlchef", "nordkoreanischer Machthaber". */
  readonly title: string;
  readonly former: boolean;
}

/** A person that a text names, with every place where it does. */
export interface FoundPerson {
  /** The fullest name that the text, or else the known person, gives; in its own order. */
  readonly name: string;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly roles: readonly FoundRole[];
  readonly mentions: readonly Utf16Range[];
  /** The known person this one certainly is. */
  readonly known: KnownPerson | undefined;
}
