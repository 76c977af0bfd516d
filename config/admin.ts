import type { AskedPreview } from '../src/plugins/wortlaut/server/preview/preview-address';
import { text } from '../src/settings';

/** The panel shows the preview of another site in a frame, where PREVIEW_URL names one. */
function framedOrigins(): string[] {
  const page = text('PREVIEW_URL', '');
  return URL.canParse(page) ? [new URL(page).origin] : [];
}

export default () => ({
  auth: { secret: text('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: text('API_TOKEN_SALT', '') },
  transfer: { token: { salt: text('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: text('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  preview: {
    enabled: true,
    config: {
      allowedOrigins: framedOrigins(),
      handler: (uid: string, asked: AskedPreview) =>
        strapi.plugin('wortlaut').service('preview').address(uid, asked),
    },
  },
});
