export default async function stopSqlite() {
  await globalThis.removeTestSqlite?.();
}
