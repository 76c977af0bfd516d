import type { Core } from '@strapi/strapi';
import { languageOfRequest } from '../languages/language-of-request';
import { userCaller, type Caller } from '../callers/caller';
import { decideOnDesk, readDesk } from './desk-service';
import { DeskFailure, sentenceOf, statusOf } from './failures';
import { localeAt, operationsRequest, pastedTextRequest, readingRequest, textAt } from './requests';
import { searchPersons } from './search-persons';
import { showPublication } from './show-publication';
import { takeApart } from './take-apart';
import { whatWaits } from './what-waits';

type Context = Parameters<Core.ControllerHandler>[0];

const callerOf = (strapi: Core.Strapi, ctx: Context): Caller =>
  userCaller(strapi, ctx.state.userAbility, ctx.state.user.id);

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

  async operations(ctx: Context) {
    return answer(ctx, async () =>
      decideOnDesk(strapi, operationsRequest(ctx.request.body), callerOf(strapi, ctx)),
    );
  },

  async persons(ctx: Context) {
    const { search, locale } = ctx.query;
    return answer(ctx, async () =>
      searchPersons(
        strapi,
        typeof search === 'string' ? search : '',
        localeAt(locale, 'locale'),
        callerOf(strapi, ctx),
      ),
    );
  },

  async publication(ctx: Context) {
    const { article, locale } = ctx.query;
    return answer(ctx, async () =>
      showPublication(strapi, textAt(article, 'article'), localeAt(locale, 'locale'), callerOf(strapi, ctx)),
    );
  },

  async pastedText(ctx: Context) {
    return answer(ctx, async () => takeApart(pastedTextRequest(ctx.request.body)));
  },

  async waiting(ctx: Context) {
    return answer(ctx, async () => whatWaits(strapi, callerOf(strapi, ctx)));
  },
});
