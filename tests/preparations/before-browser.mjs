import { startPreparation } from './start-preparation.mjs';

export default () => startPreparation('prepare-browser');
