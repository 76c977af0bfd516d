/** The settings without which sessions, tokens and stored keys could be forged or read. */
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

/** 16 random bytes in base64 are 24 characters; fewer than this are too few to be random. */
const SHORTEST = 16;
/** What templates of Strapi write where a secret belongs. */
const PLACEHOLDERS = /tobemodified|changeme|example/i;

function isSecret(value: string | undefined): boolean {
  const parts = (value ?? '').split(',').map((part) => part.trim());
  return parts.every((part) => part.length >= SHORTEST && !PLACEHOLDERS.test(part));
}

/**
 * Refuses to run in production with secrets that are missing, shorter than 16 characters or placeholders.
 *
 * @throws Error that names them, without their values, and says what to do.
 */
export function requireSecrets(environment: Readonly<Record<string, string | undefined>>): void {
  if (environment.NODE_ENV !== 'production') return;
  const missing = SECRETS.filter((name) => !isSecret(environment[name]));
  if (missing.length === 0) return;
  throw new Error(
    `In production these settings need a random secret of at least ${SHORTEST} characters: ${missing.join(', ')}. ` +
      'Start once with "npm start", which writes them into .env, or set them in the environment.',
  );
}
