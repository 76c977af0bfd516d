import type { Core } from '@strapi/strapi';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const MINUTE_SECONDS = 60;
/** Who mistypes a password does so three or four times; who guesses gets 960 guesses a day. */
const ATTEMPTS_PER_ACCOUNT = 10;
/** An office shares one address. */
const ATTEMPTS_PER_ADDRESS = 50;
const WINDOW_SECONDS = 15 * MINUTE_SECONDS;

/** A place where a password, a code or an address to send one to is tried. */
interface Door {
  readonly path: RegExp;
  /** The field of the body that names the account; none where the one who is signed in is meant. */
  readonly account?: string;
  readonly method?: 'PUT';
}

const DOORS: readonly Door[] = [
  { path: /\/auth\/local\/?$/, account: 'identifier' },
  { path: /\/auth\/(forgot-password|send-email-confirmation)\/?$/, account: 'email' },
  { path: /\/auth\/reset-password\/?$/, account: 'code' },
  { path: /\/admin\/login\/?$/, account: 'email' },
  { path: /\/admin\/forgot-password\/?$/, account: 'email' },
  { path: /\/admin\/reset-password\/?$/, account: 'resetPasswordToken' },
  { path: /\/admin\/register(-admin)?\/?$/, account: 'email' },
  // Whoever found a signed-in browser tries the password here, to keep the account.
  { path: /\/auth\/change-password\/?$/ },
  { path: /\/admin\/users\/me\/?$/, method: 'PUT' },
];

/** What is looked at of a request. */
interface Tried {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers: { readonly authorization?: string };
}

/** The path as a router that decodes it would see it. */
function plainPath(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** The account that a request tries, or undefined if it is none of the kind. An unnamed account counts as one. */
function accountTried({ method, path, body, headers }: Tried): string | undefined {
  const door = DOORS.find((each) => method === (each.method ?? 'POST') && each.path.test(plainPath(path)));
  if (!door) return undefined;
  const given = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const { account, method: changes } = door;
  if (changes && !given.some(([key]) => key === 'currentPassword')) return undefined;
  const name = account === undefined ? headers.authorization : given.find(([key]) => key === account)?.[1];
  return `${door.path.source} ${typeof name === 'string' ? name.trim().toLowerCase() : ''}`;
}

/** Seconds until the next try, or undefined if this one may pass. */
async function waitingTime(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refusal) {
    const ms =
      typeof refusal === 'object' && refusal !== null && 'msBeforeNext' in refusal ? refusal.msBeforeNext : 0;
    return Math.max(1, Math.ceil(Number(ms) / 1000));
  }
}

/**
 * Limits how often a password, a reset code or a mail to reset one is tried: per account, from wherever, and per
 * address, for whichever account. Answers 429 with the time to wait. Counts in the memory of this process: several
 * nodes allow as many times more.
 */
export const signInAttempts: Core.MiddlewareFactory = () => {
  const perAccount = new RateLimiterMemory({ points: ATTEMPTS_PER_ACCOUNT, duration: WINDOW_SECONDS });
  const perAddress = new RateLimiterMemory({ points: ATTEMPTS_PER_ADDRESS, duration: WINDOW_SECONDS });
  return async (ctx, next) => {
    const account = accountTried(ctx.request);
    if (account === undefined) return next();
    const wait = (await waitingTime(perAddress, ctx.request.ip)) ?? (await waitingTime(perAccount, account));
    if (wait === undefined) return next();
    ctx.set('Retry-After', String(wait));
    ctx.status = 429;
    ctx.body = {
      data: null,
      error: {
        status: 429,
        name: 'RateLimitError',
        message: `Too many attempts. Try again in ${Math.ceil(wait / MINUTE_SECONDS)} minutes.`,
        details: {},
      },
    };
  };
};
