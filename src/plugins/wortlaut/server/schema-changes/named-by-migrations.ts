import { createRequire } from 'node:module';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The columns that the migrations in `folder` (compiled) name in `leavesBehind`, each as `table.column`: their content
 * has been moved, or is given up on purpose.
 */
export function namedByMigrations(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const load = createRequire(path.join(folder, 'any.js'));
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const migration: { readonly leavesBehind?: readonly string[] } = load(path.join(folder, file));
      return migration.leavesBehind ?? [];
    });
  return new Set(names);
}
