/** How often work is tried that another writer on the database was in the way of. */
const TRIES = 8;
const WAIT_MS = 100;

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && /^SQLITE_BUSY|^40001$|^40P01$/.test(String(error.code));

/** Does the work, and again where another writer on the database was in its way. Fails as the work does. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || tried === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tried));
    }
  }
}
