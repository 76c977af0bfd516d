/** For programs and readers. */
export const previewRoutes = {
  type: 'content-api',
  prefix: '',
  routes: [
    { method: 'POST', path: '/previews', handler: 'preview.issue', config: {} },
    // The signature of the link is the right to read it.
    { method: 'GET', path: '/previews/:token', handler: 'preview.show', config: { auth: false } },
    { method: 'GET', path: '/previews/:type/:documentId', handler: 'preview.readDrafts', config: {} },
  ],
};

/** For editors, from the admin panel. */
export const deskPreviewRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'POST',
      path: '/previews',
      handler: 'preview.issue',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
