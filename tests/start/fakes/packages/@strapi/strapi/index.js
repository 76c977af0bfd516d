'use strict';

/** Stands in for the server: says in which mode it started and ends, or fails as FAKE_STRAPI says. */
exports.createStrapi = ({ distDir }) => ({
  async load() {
    const failure = process.env.FAKE_STRAPI;
    if (failure) throw Object.assign(new Error(`failed with ${failure}`), { code: failure });
  },
  async start() {
    process.stdout.write(`started ${distDir} in ${process.env.NODE_ENV}\n`);
  },
});
