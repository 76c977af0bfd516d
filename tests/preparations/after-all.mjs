export { endPreparations as default } from './start-preparation.mjs';
