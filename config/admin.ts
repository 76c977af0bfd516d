import { text } from '../src/settings';

export default () => ({
  auth: { secret: text('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: text('API_TOKEN_SALT', '') },
  transfer: { token: { salt: text('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: text('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
});
