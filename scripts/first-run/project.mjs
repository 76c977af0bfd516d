import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute; may hold spaces. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/**
 * @param {...string} parts
 * @returns {string} an absolute path inside the project
 */
export const inProject = (...parts) => path.join(projectFolder, ...parts);

/** Logs, results and marks of the commands: not committed, and safe to delete. */
export const workFolder = inProject('.wortlaut');

/**
 * @param {string} file absolute
 * @returns {string} as it is shown to people: relative to the project's folder
 */
export const shown = (file) => path.relative(projectFolder, file) || '.';
