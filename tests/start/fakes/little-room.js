'use strict';

/* Preloaded: the disk has LITTLE_ROOM megabytes left. */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const BLOCK_BYTES = 4000;
const BLOCKS_PER_MEGABYTE = 250;
fs.statfsSync = () => ({ bsize: BLOCK_BYTES, bavail: Number(process.env.LITTLE_ROOM) * BLOCKS_PER_MEGABYTE });
syncBuiltinESMExports();
