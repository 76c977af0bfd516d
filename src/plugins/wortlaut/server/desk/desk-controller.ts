import type { Core } from '@strapi/strapi';
import { languageOfRequest } from '../languages/language-of-request';
import { userCaller, type Caller } from './caller';
import { readDesk } from './desk-service';
import { DeskFailure, sentenceOf, statusOf } from './failures';
import { readingRequest } from './requests';

type Context = Parameters<Core.ControllerHandler>[0];

const callerOf = (strapi: Core.Strapi, ctx: Context): Caller => userCaller(strapi, ctx.state.userAbility);

/** Answers with what `work` gives, or with the failure that it ends with, in the language of whoever asked. */
async function answer(ctx: Context, work: () => Promise<unknown>): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  try {
    ctx.body = await work();
  } catch (error) {
    if (!(error instanceof DeskFailure)) throw error;
    const { kind, details } = error;
    const status = statusOf(kind);
    const message = sentenceOf(error, languageOfRequest(ctx));
    ctx.status = status;
    ctx.body = { data: null, error: { status, name: error.name, message, details } };
  }
}

/** The admin routes of the quote desk. */
export const deskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async reading(ctx: Context) {
    return answer(ctx, async () => readDesk(strapi, readingRequest(ctx.request.body), callerOf(strapi, ctx)));
  },
});
