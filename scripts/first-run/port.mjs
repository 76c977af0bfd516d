import { createServer } from 'node:net';
import { Failure } from './failure.mjs';
import { hostUnknown, portForbidden, portInUse, portInvalid } from './messages.mjs';

const DEFAULT_HOST = '0.0.0.0';
const DEFAULT_PORT = 1337;
const LARGEST_PORT = 65_535;

/**
 * @param {Record<string, string | undefined>} settings
 * @returns {{ host: string, port: number }}
 * @throws {Failure} where PORT is no port
 */
export function listeningAddress(settings) {
  const host = settings.HOST?.trim() || DEFAULT_HOST;
  const written = settings.PORT?.trim() || String(DEFAULT_PORT);
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > LARGEST_PORT) throw new Failure(portInvalid(written));
  return { host, port };
}

/**
 * Makes sure that a port can be opened, by opening it for a moment.
 *
 * @param {{ host: string, port: number }} address
 * @returns {Promise<void>}
 * @throws {Failure} where it is in use, forbidden, or on another machine
 */
export function assertPortFree({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') reject(new Failure(portInUse(port)));
      else if (error.code === 'EACCES') reject(new Failure(portForbidden(port)));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new Failure(hostUnknown(host)));
      else reject(error);
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}
