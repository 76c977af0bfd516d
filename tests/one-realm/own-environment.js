/*
 * Test files of one worker share a process. Each begins with the environment that the worker was started with, and without
 * the storages of earlier files, which would be handed on to every promise of all later ones.
 */
const { AsyncLocalStorage } = require('node:async_hooks');

const STARTED_WITH = Symbol.for('wortlaut.tests.environment');
const STORAGES = Symbol.for('wortlaut.tests.storages');

const startedWith = (globalThis[STARTED_WITH] ??= { ...process.env });
for (const name of Object.keys(process.env)) {
  if (!(name in startedWith)) Reflect.deleteProperty(process.env, name);
}
Object.assign(process.env, startedWith);

/** Those in which something has run since they were last disabled. */
function rememberStorages() {
  const used = new Set();
  const { run, enterWith } = AsyncLocalStorage.prototype;
  Object.assign(AsyncLocalStorage.prototype, {
    run(...given) {
      used.add(this);
      return run.apply(this, given);
    },
    enterWith(...given) {
      used.add(this);
      return enterWith.apply(this, given);
    },
  });
  return used;
}

const storages = (globalThis[STORAGES] ??= rememberStorages());
for (const each of storages) each.disable();
storages.clear();
