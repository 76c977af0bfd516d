import { open, rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isWhatItClaims, TELLING_BYTES, UPLOADED_TYPES } from './file-signatures';

const UPLOADS = /^(\/[^/]+)?\/upload(\/|$)/;
const SERVED = /^\/uploads\//;

interface Sent {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly mimetype?: string | null;
}

function isSent(value: unknown): value is Sent {
  return (
    typeof value === 'object' && value !== null && 'filepath' in value && typeof value.filepath === 'string'
  );
}

async function beginningOf(filepath: string): Promise<Buffer> {
  const file = await open(filepath, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TELLING_BYTES), 0, TELLING_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function refuseImpostor(file: Sent): Promise<void> {
  if (file.mimetype && isWhatItClaims(file.mimetype, await beginningOf(file.filepath))) return;
  throw new errors.ValidationError(
    `"${file.originalFilename ?? 'The file'}" is not what its name says, or of a type that cannot be uploaded. ` +
      `Upload one of: ${UPLOADED_TYPES.join(', ')}.`,
  );
}

/**
 * Refuses uploaded files whose content is not of the type they claim: a web page named photo.jpg. Whatever becomes of a
 * request, the files that came with it do not stay in the folder for temporary files: Strapi leaves those of a request
 * that it refuses, and those that it did not ask for.
 */
export const checkUploads: Core.MiddlewareFactory = () => async (ctx, next) => {
  const given: unknown[] = Object.values(ctx.request.files ?? {}).flat();
  const sent = given.filter(isSent);
  try {
    if (ctx.method === 'POST' && UPLOADS.test(ctx.path)) for (const file of sent) await refuseImpostor(file);
    await next();
  } finally {
    for (const { filepath } of sent) await rm(filepath, { force: true });
  }
};

/**
 * Serves uploaded files so that nothing in them runs: no scripts, no styles from elsewhere, in a world of their own,
 * even where somebody opens an SVG or a PDF by its address. Editors and images in pages see no difference.
 */
export const serveUploadsInert: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (!SERVED.test(ctx.path) && ctx.type !== 'image/svg+xml') return;
  ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
  ctx.set('X-Content-Type-Options', 'nosniff');
  if (!/^(image|audio|video)\//.test(ctx.type)) ctx.set('Content-Disposition', 'attachment');
};
