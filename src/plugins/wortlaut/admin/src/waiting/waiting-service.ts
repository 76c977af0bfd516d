import { adminApi } from '@strapi/strapi/admin';
import type { DeskWaiting } from '../../../contracts/quote-desk';

const service = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    deskWaiting: builder.query<DeskWaiting, undefined>({ query: () => '/wortlaut/desk/waiting' }),
  }),
});

/** What waits for this user; asked once for all widgets, and anew whenever the home page is opened. */
export function useWaiting() {
  return service.useDeskWaitingQuery(undefined, { refetchOnMountOrArgChange: true });
}
