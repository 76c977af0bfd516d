import path from 'node:path';
import { text, whole, yes } from '../src/settings';

const POOL = { min: 2, max: 10 };

function postgres() {
  return {
    client: 'postgres',
    connection: {
      connectionString: text('DATABASE_URL', '') || undefined,
      host: text('DATABASE_HOST', '127.0.0.1'),
      port: whole('DATABASE_PORT', 5432),
      database: text('DATABASE_NAME', 'wortlaut'),
      user: text('DATABASE_USERNAME', 'wortlaut'),
      password: text('DATABASE_PASSWORD', ''),
      schema: text('DATABASE_SCHEMA', 'public'),
      ssl: yes('DATABASE_SSL', false),
    },
    pool: { min: whole('DATABASE_POOL_MIN', POOL.min), max: whole('DATABASE_POOL_MAX', POOL.max) },
  };
}

function sqlite() {
  // Compiled, this file lies in dist/config; a relative path is meant from the project's folder.
  const project = path.join(__dirname, '..', '..');
  return {
    client: 'sqlite',
    connection: { filename: path.resolve(project, text('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
  };
}

export default () => ({
  connection: text('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres() : sqlite(),
  settings: { useTypescriptMigrations: true },
});
