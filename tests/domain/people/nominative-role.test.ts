import { nominativeRole } from '../../../src/plugins/wortlaut/domain/people/nominative-role';

describe('a German role is given in the nominative', () => {
  const cases: readonly (readonly [before: string, printed: string, nominative: string])[] = [
    ['den', 'nordkoreanischen Machthaber', 'nordkoreanischer Machthaber'],
    ['der', 'nordkoreanische Machthaber', 'nordkoreanischer Machthaber'],
    ['der', 'stellvertretenden Ministerpräsidentin', 'stellvertretende Ministerpräsidentin'],
    ['mit', 'stellvertretender Ministerin', 'stellvertretende Ministerin'],
    ['dem', 'Präsidenten', 'Präsident'],
    ['dem', 'US-Präsidenten', 'US-Präsident'],
    ['den', 'Amtskollegen', 'Amtskollege'],
    ['den', 'Virologen', 'Virologe'],
    ['den', 'Kabarettisten', 'Kabarettist'],
    ['des', 'Ministers', 'Minister'],
    ['des', 'französischen Staatschefs', 'französischer Staatschef'],
    ['der', 'Vorsitzende', 'Vorsitzender'],
    ['die', 'Vorsitzende', 'Vorsitzende'],
    ['der', 'Parteivorsitzenden', 'Parteivorsitzende'],
    ['dem', 'Parteivorsitzenden', 'Parteivorsitzender'],
    ['der', 'neue SPD-Vorsitzende', 'neuer SPD-Vorsitzender'],
    ['der', 'neuen SPD-Vorsitzenden', 'neue SPD-Vorsitzende'],
    ['sagte', 'Vorsitzender', 'Vorsitzender'],
  ];
  test.each(cases)('%s %s: %s', (before, printed, nominative) => {
    expect(nominativeRole(printed.split(' '), before).join(' ')).toBe(nominative);
  });
});

describe('a German role stays as it is printed', () => {
  const cases: readonly (readonly [before: string, printed: string])[] = [
    ['sagte', 'Finanzministerin'],
    ['sagte', 'Kremlchef'],
    ['das', 'Mädchen'],
    ['sagte', 'Sprecher'],
    ['sagte', 'Boss'],
    // Nothing shows whether a man or a woman presides.
    ['mit', 'Vorsitzenden'],
  ];
  test.each(cases)('%s %s', (before, printed) => {
    expect(nominativeRole(printed.split(' '), before).join(' ')).toBe(printed);
  });
});
