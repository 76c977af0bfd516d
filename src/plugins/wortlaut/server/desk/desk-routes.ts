import { RIGHTS } from '../callers/caller';

const config = (right: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [right] } }],
});

const reading = config(RIGHTS.read);
const deciding = config(RIGHTS.decide);

/** What the quote desk in the admin panel asks; see `contracts/quote-desk.ts`. */
export const deskRoutes = {
  type: 'admin',
  routes: [
    { method: 'POST', path: '/desk/reading', handler: 'desk.reading', config: reading },
    { method: 'POST', path: '/desk/operations', handler: 'desk.operations', config: deciding },
    { method: 'GET', path: '/desk/persons', handler: 'desk.persons', config: reading },
    { method: 'GET', path: '/desk/publication', handler: 'desk.publication', config: reading },
    { method: 'POST', path: '/desk/pasted-text', handler: 'desk.pastedText', config: reading },
    { method: 'GET', path: '/desk/waiting', handler: 'desk.waiting', config: reading },
  ],
};
