import type { ContentTypeUid } from '../content-types';
import type { Version } from '../links/versions';

/** What one write did to the versions of a document. */
export interface Change {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  readonly before: readonly Version[];
  readonly after: readonly Version[];
}

const isSamePlace = (a: Version, b: Version) => a.locale === b.locale && a.isPublic === b.isPublic;

const byLocale = (a: Version, b: Version) => ((a.locale ?? '') < (b.locale ?? '') ? -1 : 1);

/** The public versions that the write made, new ones and those that replace an older one, by locale. */
export function madePublic({ before, after }: Change): readonly Version[] {
  return after
    .filter((version) => version.isPublic && !before.some(({ id }) => id === version.id))
    .sort(byLocale);
}

/** The drafts that are in a locale that had none before. */
export function newDrafts({ before, after }: Change): readonly Version[] {
  return after.filter((version) => !version.isPublic && !before.some((old) => isSamePlace(old, version)));
}

/** The drafts of which the locale has none any more. */
export function goneDrafts({ before, after }: Change): readonly Version[] {
  return before.filter((version) => !version.isPublic && !after.some((left) => isSamePlace(left, version)));
}

/** Is nothing left of the document? */
export function isGone({ after }: Change): boolean {
  return after.length === 0;
}

/** Did the write change anything that the links or the visibility of other documents rest on? */
export function concernsOthers(change: Change): boolean {
  const ids = (versions: readonly Version[]) => versions.map(({ id }) => id).join(' ');
  return ids(change.before) !== ids(change.after);
}
