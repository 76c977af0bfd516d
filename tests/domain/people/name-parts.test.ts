import { partName } from '../../../src/plugins/wortlaut/domain/people/name-parts';

const cases: readonly (readonly [
  name: string,
  given: string | undefined,
  family: string | undefined,
  suffix?: string,
])[] = [
  ['Gerlinde Haubner', 'Gerlinde', 'Haubner'],
  ['Anna Maria Oberhofer', 'Anna Maria', 'Oberhofer'],
  ['Jean-Luc Perrin', 'Jean-Luc', 'Perrin'],
  ['Ulla Huber-Stein', 'Ulla', 'Huber-Stein'],
  ['Friederike von der Heyden', 'Friederike', 'von der Heyden'],
  ['Rafael de la Torre', 'Rafael', 'de la Torre'],
  ['Karim bin Salim', 'Karim', 'bin Salim'],
  ['J. R. Thornton', 'J. R.', 'Thornton'],
  ['Samuel Reed Jr.', 'Samuel', 'Reed', 'Jr.'],
  ['Henry Clayborne III', 'Henry', 'Clayborne', 'III'],
  ['Kim Jong Un', 'Jong Un', 'Kim'],
  ['Park Min-jun', 'Min-jun', 'Park'],
  ['Xi Jinping', 'Jinping', 'Xi'],
  ['Nguyen Van Hung', 'Van Hung', 'Nguyen'],
  ['Kim Baxter', 'Kim', 'Baxter'],
  ['Ban Ki-moon', 'Ki-moon', 'Ban'],
  ['Anton Van der Kolk', 'Anton', 'Van der Kolk'],
  ['Lee Harrington', 'Lee', 'Harrington'],
  ['Haubner', undefined, 'Haubner'],
  ['Gerlinde', 'Gerlinde', undefined],
  ['', undefined, undefined],
];

test.each(cases)('%s has the given name %s and the family name %s', (...row) => {
  const [name, given, family, suffix] = row;
  expect(partName(name ?? '')).toEqual({
    givenName: given,
    familyName: family,
    suffix: typeof suffix === 'string' ? suffix : undefined,
  });
});
