'use strict';

/*
 * Stands in for npm: notes how it was called, and does what FAKE_NPM says. The failures print what npm prints then,
 * shortened.
 */
const { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const project = process.cwd();
const modules = path.join(project, 'node_modules');
appendFileSync(path.join(project, 'calls.log'), `npm ${process.argv.slice(2).join(' ')}\n`);

const gyp = 'npm error gyp ERR! ';
const printed = {
  offline: [
    'npm error code ENOTFOUND',
    'npm error network request to https://registry.example/jest failed, reason: getaddrinfo ENOTFOUND registry.example',
  ],
  certificate: [
    'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    'npm error self-signed certificate in certificate chain',
  ],
  'no-compiler': [
    'npm error path /somewhere/node_modules/better-sqlite3',
    'npm error prebuild-install warn install No prebuilt binaries found (target=24.0.0 runtime=node)',
    `${gyp}find Python You need to install the latest version of Python.`,
    `${gyp}configure error`,
  ],
  'driver-unreachable': [
    'npm error prebuild-install warn install connect ECONNREFUSED 127.0.0.1:443',
    `${gyp}stack FetchError: request to https://nodejs.example/node-v20.tar.gz failed, reason: connect ECONNREFUSED`,
  ],
  'disk-full': [
    'npm error code ENOSPC',
    'npm error syscall write',
    'npm error ENOSPC: no space left on device, write',
  ],
  'no-rights': [
    'npm error code EACCES',
    'npm error syscall mkdir',
    'npm error path /home/someone/.npm/_cacache',
    'npm error errno -13',
  ],
  'out-of-step': [
    'npm error code EUSAGE',
    'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
  ],
  unknown: ['npm error code E418', 'npm error the kettle is on'],
};

// Like npm, which begins by removing what was installed.
rmSync(modules, { recursive: true, force: true });
const kind = process.env.FAKE_NPM ?? 'ok';
if (kind in printed) {
  mkdirSync(path.join(modules, 'half-installed'), { recursive: true });
  process.stderr.write(`${printed[kind].join('\n')}\n`);
  process.exit(1);
}
if (kind === 'hangs') {
  writeFileSync(path.join(project, 'npm-is-running'), String(process.pid));
  setInterval(() => {}, 1000);
} else {
  cpSync(path.join(__dirname, 'packages'), modules, { recursive: true });
  if (kind === 'driver-broken') rmSync(path.join(modules, 'better-sqlite3'), { recursive: true });
}
