import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inTextOrder } from '../../../src/plugins/wortlaut/domain/reading/in-text-order';
import { readScrapedText } from '../../../src/plugins/wortlaut/domain/reading/read-scraped-text';

const removal = (rule: string, text: string) => ({ rule, text, why: 'It is no part of an article.' });

describe('what was removed from a text', () => {
  it('is listed from the top of the page down, whatever rule found it first', () => {
    const seed = readFileSync(path.join(__dirname, '../../fixtures/seed.txt'), 'utf8');
    const rules = inTextOrder(readScrapedText(seed).removed, seed).map(({ rule }) => rule);
    expect(rules).toEqual(['breadcrumb', 'hit-counter']);
  });

  it('is found at its own place where the same words stand there again', () => {
    const listed = inTextOrder(
      [removal('ornament', '***'), removal('ornament', '***'), removal('share-bar', 'Teilen')],
      'Titel\n\n***\n\nTeilen\n\n***\n\nSchluss',
    );
    expect(listed.map(({ text }) => text)).toEqual(['***', 'Teilen', '***']);
  });

  it('comes last where it does not stand in the text, and is never left out', () => {
    const listed = inTextOrder([removal('other', 'nirgends'), removal('other', 'hier')], 'hier');
    expect(listed.map(({ text }) => text)).toEqual(['hier', 'nirgends']);
  });
});
