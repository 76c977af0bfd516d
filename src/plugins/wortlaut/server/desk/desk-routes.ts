import { RIGHTS } from './caller';

const config = (right: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [right] } }],
});

/** What the quote desk in the admin panel asks; see `contracts/quote-desk.ts`. */
export const deskRoutes = {
  type: 'admin',
  routes: [{ method: 'POST', path: '/desk/reading', handler: 'desk.reading', config: config(RIGHTS.read) }],
};
