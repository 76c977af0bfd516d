/** The documentId of the edit view that the browser shows: an article has none before it is saved and gets it there. */
export function documentIdInAddress(): string | undefined {
  const [, documentId] = /::[^/]+\/([^/?]+)/.exec(location.pathname) ?? [];
  return documentId === 'create' ? undefined : documentId;
}
