import { nominativeLabel } from '../../../../src/plugins/wortlaut/domain/quotes/speakers/nominative-label';

describe('a German label is given in the nominative', () => {
  test.each([
    ['dem Ministerium', 'Ministerium'],
    ['Dem Verband', 'Verband'],
    ['des Gerichts', 'Gericht'],
    ['des Verbandes in Bonn', 'Verband in Bonn'],
    ['des Bonner Ministeriums', 'Bonner Ministerium'],
    ['des Rathauses', 'Rathaus'],
    ['der Polizei', 'die Polizei'],
    ['der Behörden', 'die Behörden'],
    ['der örtlichen Feuerwehr', 'die örtliche Feuerwehr'],
    ['einem Sprecher', 'ein Sprecher'],
    ['einer Sprecherin der Stadt', 'eine Sprecherin der Stadt'],
    ['einem ranghohen Beamten', 'ein ranghoher Beamter'],
    ['einem Schreiben des Verbands', 'ein Schreiben des Verbands'],
    ['dem Vorsitzenden', 'der Vorsitzende'],
    ['des Trainers', 'der Trainer'],
    ['dem neuen Trainer', 'der neue Trainer'],
    ['den beteiligten Forschern', 'die beteiligten Forscher'],
    ['mehreren Zeugen', 'mehrere Zeugen'],
    ['seiner Anwältin', 'seine Anwältin'],
  ])('%s: %s', (printed, label) => {
    expect(nominativeLabel(printed, true)).toBe(label);
  });
});

describe('a German label stays as it is printed', () => {
  test.each([
    ['der Sprecher', false],
    ['ein Sprecher', true],
    ['einer der Zuschauer', true],
    ['einem von ihnen', true],
    ['dem zuständigen Ministerium', true],
    ['einem internen Papier', true],
    ['Polizei', true],
    ['a spokesman', true],
    ['dem', true],
  ])('%s (%s)', (printed, governed) => {
    expect(nominativeLabel(printed, governed)).toBe(printed);
  });
});
