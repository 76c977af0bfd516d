// Test files of one worker share a process: each begins with the environment that the worker was started with.
const STARTED_WITH = Symbol.for('wortlaut.tests.environment');

const startedWith = (globalThis[STARTED_WITH] ??= { ...process.env });
for (const name of Object.keys(process.env)) {
  if (!(name in startedWith)) Reflect.deleteProperty(process.env, name);
}
Object.assign(process.env, startedWith);
