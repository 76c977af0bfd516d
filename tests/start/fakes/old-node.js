'use strict';

/* Preloaded: makes Node believe that it is the version in FAKE_NODE. */
const versions = { ...process.versions, node: process.env.FAKE_NODE };
Object.defineProperty(process, 'versions', { value: versions });
