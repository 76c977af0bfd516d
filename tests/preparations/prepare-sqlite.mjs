import { compileProject } from './compile-project.mjs';
import { prepareSqliteFile } from './prepare-database.mjs';
import { prepared } from './prepared.mjs';

// Compiles the project and prepares a database for the tests to copy; its file goes to them as TEST_SQLITE_TEMPLATE.
const compiled = compileProject();
const { file, remove } = await prepareSqliteFile();
await prepared({ ...compiled, TEST_SQLITE_TEMPLATE: file }, remove);
