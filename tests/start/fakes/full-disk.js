'use strict';

/* Preloaded: the disk is full from the first file on whose name has FULL_DISK_FROM in it; half of it is written. */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const write = fs.writeFileSync;
fs.writeFileSync = (file, data, options) => {
  if (!String(file).includes(process.env.FULL_DISK_FROM)) return write(file, data, options);
  write(file, data.slice(0, data.length / 2), options);
  const message = `ENOSPC: no space left on device, write '${file}'`;
  throw Object.assign(new Error(message), { code: 'ENOSPC', path: file, syscall: 'write' });
};
syncBuiltinESMExports();
