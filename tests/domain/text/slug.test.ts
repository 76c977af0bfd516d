import fc from 'fast-check';
import { slugOf } from '../../../src/plugins/wortlaut/domain/text/slug';

describe('a slug', () => {
  it.each([
    [
      'Wladimir Putin: “Sie brauchen nur eine Garantie für ihre Sicherheit”',
      'wladimir-putin-sie-brauchen-nur-eine-garantie-fuer-ihre-sicherheit',
    ],
    ['Straßen & Brücken', 'strassen-and-bruecken'],
    ['Ärger um Öl', 'aerger-um-oel'],
    ['A\u0308rger', 'aerger'],
    ['McAllister und die USA', 'mcallister-und-die-usa'],
    ["O'Neill: „Geht's noch?“", 'o-neill-geht-s-noch'],
    ['Čeněk Šťastný, Ørsted, Łódź', 'cenek-stastny-orsted-lodz'],
    ['Владимир', 'vladimir'],
    ['2019 – das Jahr', '2019-das-jahr'],
    ['“”', ''],
  ])('of %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('is safe in an address, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
