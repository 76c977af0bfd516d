/** For the pages that show drafts, and for programs. Links are made by Strapi's Preview: see `preview-address.ts`. */
export const previewRoutes = {
  type: 'content-api',
  prefix: '',
  routes: [
    // The signature of the link is the right to read it.
    { method: 'GET', path: '/previews/:token', handler: 'preview.show', config: { auth: false } },
    { method: 'GET', path: '/previews/:type/:documentId', handler: 'preview.readDrafts', config: {} },
  ],
};
