import type { Core } from '@strapi/strapi';
import { publishDue } from './publish-due';

/** How far behind its time a scheduled article may go out. */
const EVERY_TEN_SECONDS = '*/10 * * * * *';

/** Looks regularly, on every node, for articles that are to go out by themselves. */
export function watchTheClock(strapi: Core.Strapi): void {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await publishDue(strapi);
    } catch (error) {
      strapi.log.error(error);
    } finally {
      isLooking = false;
    }
  };
  strapi.cron.add({ 'wortlaut-publish-due': { task: look, options: { rule: EVERY_TEN_SECONDS } } });
}
