import { readQuotes } from '../../../src/plugins/wortlaut/domain/quotes/read-quotes';
import type { Language } from '../../../src/plugins/wortlaut/domain/quotes/utterance';
import { readMarked } from './marked-text';

const reported = (lang: Language, text: string): readonly { start: number; end: number; text: string }[] =>
  readQuotes(lang, text, [], [])
    .found.filter(({ kind }) => kind === 'indirect')
    .flatMap(({ parts }) => parts);

describe('reported speech', () => {
  it.each<readonly [Language, string, string]>([
    ['de', 'a frame behind it', '⟦Die Brücke bleibe gesperrt⟧, teilte die Stadt am Abend mit.'],
    ['de', 'a frame behind it, in the indicative', '⟦Die Brücke bleibt gesperrt⟧, sagte eine Sprecherin.'],
    ['de', '"so" behind it', '⟦Man habe alles versucht⟧, so der Förster.'],
    ['de', 'a frame before it', 'Die Sprecherin sagte, ⟦die Brücke sei gesperrt⟧.'],
    ['de', 'a frame with "dass"', 'Der Förster erklärte, ⟦dass die Wege gesperrt sind⟧.'],
    ['de', 'the subjunctive alone', 'Der Rat tagte. ⟦Über die Pläne müsse noch gesprochen werden⟧.'],
    [
      'de',
      'a full verb in the subjunctive',
      'Sie bot Hilfe an. ⟦Der Verein unterstütze solche Pläne seit langem⟧.',
    ],
    [
      'de',
      'a colon behind words that are no report',
      'Der Trainer blieb ruhig: ⟦Man habe noch acht Spiele⟧.',
    ],
    ['de', '"laut"', '⟦Laut Polizei wurde niemand verletzt⟧.'],
    ['de', '"zufolge"', '⟦Der Zeitung zufolge wurde niemand verletzt⟧.'],
    ['en', '"that"', 'The spokeswoman said that ⟦the bridge would stay closed⟧.'],
    ['en', 'no "that"', 'The spokeswoman said ⟦the bridge would stay closed⟧.'],
    ['en', '"that" after whom and when', 'The coach told reporters on Monday that ⟦the team was ready⟧.'],
    ['en', 'a frame behind it', '⟦The bridge will stay closed⟧, the city said on Monday.'],
    ['en', 'a subject without an article', 'The spokeswoman said ⟦two ferries would be late⟧.'],
    ['en', 'an inverted frame behind it', '⟦The bridge will stay closed⟧, said a spokeswoman.'],
    [
      'en',
      'an inverted frame with more about the speaker',
      '⟦The bridge will stay closed⟧, said Ada Kern, who is the mayor.',
    ],
    ['en', 'a frame behind a pronoun and its verb', '⟦He’s ill⟧, the doctor said.'],
    ['en', 'a frame behind an apposition', 'Smith, 41, said ⟦he would pay⟧.'],
    [
      'en',
      '"that" behind an apposition',
      'Jane Smith, one of the two winners, said that ⟦the plan was new⟧.',
    ],
    ['en', 'a frame behind a relative clause', 'The clerk, who was away in May, said ⟦the mayor would pay⟧.'],
    ['en', '"according to" behind it', '⟦The bridge will stay closed⟧, according to the city.'],
    ['en', '"according to" before it', 'According to the city, ⟦the bridge will stay closed⟧.'],
  ])('is found by its frame or mood (%s): %s', (lang, _, sentence) => {
    const { text, marked } = readMarked(sentence);
    expect(reported(lang, text)).toEqual(marked);
  });

  it.each<readonly [Language, string]>([
    ['de', 'Die Brücke ist seit Montag gesperrt.'],
    ['de', 'Wäre das Wetter besser, kämen mehr Leute.'],
    ['de', 'Gott sei Dank regnete es nicht.'],
    ['de', 'Als der Regen kam, lehnte der Förster die Leiter an den Baum.'],
    ['de', 'Anna Berger, Leiterin der Gruppe, forderte die Leute zum Bleiben auf.'],
    ['de', 'Vize Dörte Maas, die dem linken Flügel angehört, verlangt ein Machtwort.'],
    ['de', 'Der Film wurde 1991 begonnen, um das Dorf zu zeigen.'],
    ['de', 'Frauen große Säle zeigen, das war ihr Ziel.'],
    ['en', 'The bridge has been closed since Monday.'],
    ['en', 'The report that she read was long.'],
    ['de', 'Gestern malten Kinder schöne Bilder.'],
    ['en', 'She said goodbye.'],
    ['en', 'It was done “in time,” she said.'],
    ['en', 'Juror No. 6, who gave no name, described the days as long.'],
    ['en', 'The foreman, a retired driver, said only this.'],
    [
      'de',
      'Bekannt ist das Werk. Der Maler Otto Kern, mit dem sie drei Jahre arbeitete, erinnert sich daran.',
    ],
    ['de', '„Träge“, „dröge“, „zum Gähnen“, kommentierten Leser.'],
    ['en', 'Kern, 60, wept as her lawyer, Otto Hale, asked the bench for mercy.'],
    ['en', 'The mayor said little during the long debate and was silent.'],
    ['en', '"She walked in and said, \'I have nothing,\'" he says.'],
    ['en', 'The old era, said Smith, is over.'],
    ['en', 'She sounded like Nigel Lawton, who promised in 1988 that much.'],
    ['en', 'When the reporter asked again, Boone snapped.'],
    ['en', 'The claims that she made were old.'],
    ['en', 'The mayor’s wife, Jane Smith, agreed.'],
    ['en', 'Her opponent, state Sen. Jane Smith, scoffed.'],
    ['en', 'The former clerk, now a farmer, told the paper about it.'],
    ['en', 'A man later seen in the park, a friend of the winner, disagreed.'],
    ['en', 'Years later, “Night Trains” and more, she said of it, “will do.”'],
  ])('is not seen where nobody is reported (%s): %s', (lang, text) => {
    expect(reported(lang, text)).toEqual([]);
  });

  it.each<readonly [string, string | undefined]>([
    ['Im Rathaus heißt es, das Haus werde verkauft.', 'Rathaus'],
    ['Aus Kreisen der Fraktion verlautete, das Haus werde verkauft.', 'Kreisen der Fraktion'],
    ['Das Haus werde verkauft, hieß es am Montag.', undefined],
  ])('is not laid in the mouth of whoever spoke before where it is hearsay: %s', (report, source) => {
    const { utterances } = readQuotes('de', `„Wir tun das“, sagte Petra Berg. ${report}`, [], []);
    const [said, heard] = utterances;
    expect(said?.speaker).toMatchObject({ kind: 'person', person: { name: 'Petra Berg' } });
    expect(heard?.kind).toBe('indirect');
    expect(heard?.speaker.kind).toBe(source === undefined ? 'unattributed' : 'label');
    expect(heard?.speakerLabel).toBe(source);
  });

  it('goes on with whoever is named by an office alone', () => {
    const text = 'Der Minister betonte, die Lage sei stabil. Er wolle nichts beschönigen. Es gebe keine Not.';
    const { utterances } = readQuotes('de', text, [], []);
    expect(utterances.map(({ speakerLabel }) => speakerLabel)).toEqual(Array(3).fill('Der Minister'));
  });

  it('goes on in the past subjunctive only behind reported speech', () => {
    const behind = 'Über die Pläne müsse gesprochen werden. Die Kosten wären hoch.';
    const alone = 'Der Rat tagte am Montag. Die Kosten wären hoch.';
    expect(reported('de', behind).map(({ text }) => text)).toContain('Die Kosten wären hoch');
    expect(reported('de', alone)).toEqual([]);
  });

  it('tells the words that frame it', () => {
    const text = 'Die Brücke bleibe gesperrt, teilte die Stadt am Abend mit.';
    const [found] = readQuotes('de', text, [], []).found;
    expect(found?.frame && text.slice(found.frame.start, found.frame.end)).toBe(
      'teilte die Stadt am Abend mit',
    );
  });
});
