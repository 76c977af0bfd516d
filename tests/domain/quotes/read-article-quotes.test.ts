import {
  readArticleQuotes,
  type ArticleFields,
} from '../../../src/plugins/wortlaut/domain/quotes/read-article-quotes';

const body = [
  'Die Stadt streitet über die Brücke.',
  '„Das ist nur der Anfang unserer Arbeit“, sagte Bürgermeisterin Ada Kern am Montag. Die Kosten nannte sie „kaum noch zu tragen“.',
  '„Kaum noch zu tragen“',
  'Ein Ende ist nicht in Sicht.',
].join('\n\n');

const read = (fields: ArticleFields): ReturnType<typeof readArticleQuotes> =>
  readArticleQuotes({ lang: 'de', fields });

const places = (fields: ArticleFields): readonly (readonly string[])[] =>
  read(fields)
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ text, occurrences }) => [text, ...occurrences.map((place) => `${place.field}:${place.exact}`)]);

describe('readArticleQuotes', () => {
  it('takes headlines and sub-headings that repeat a quotation for places of it', () => {
    expect(places({ title: 'Ada Kern: „Nur der Anfang unserer Arbeit“', kicker: 'Streit', body })).toEqual([
      [
        'Das ist nur der Anfang unserer Arbeit',
        'title:Nur der Anfang unserer Arbeit',
        'body:Das ist nur der Anfang unserer Arbeit',
      ],
      ['kaum noch zu tragen', 'body:kaum noch zu tragen', 'body:Kaum noch zu tragen'],
    ]);
  });

  it('keeps a headline quotation that the body does not hold', () => {
    expect(places({ title: 'Ada Kern: „Wir geben niemals auf“', body })[0]).toEqual([
      'Wir geben niemals auf',
      'title:Wir geben niemals auf',
    ]);
  });

  it('folds marks and white space for the comparison and for nothing else', () => {
    const [first] = places({ title: 'Kern: "Das ist  nur der Anfang unserer\u00a0Arbeit"', body });
    expect(first).toEqual([
      'Das ist nur der Anfang unserer Arbeit',
      'title:Das ist  nur der Anfang unserer\u00a0Arbeit',
      'body:Das ist nur der Anfang unserer Arbeit',
    ]);
  });

  it('takes one word in a headline for a repeat only where it is the whole quotation', () => {
    const answer = '„Nein“, sagte Ada Kern am Montag. „Wir sagen immer nein“, sagte Karl Weiß.';
    expect(places({ title: 'Kern sagt „Nein“', body: answer })[0]).toEqual([
      'Nein',
      'title:Nein',
      'body:Nein',
    ]);
  });

  it('gives offsets into the field itself', () => {
    const fields = {
      title: 'Kern: „Nur der Anfang unserer Arbeit“',
      abstract: 'Zum „Anfang unserer Arbeit“.',
      body,
    };
    const occurrences = read(fields).quotes.flatMap((quote) => quote.occurrences);
    expect(occurrences.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'abstract', 'body']),
    );
    for (const { field, start, end, exact } of occurrences) {
      expect(fields[field as keyof typeof fields].slice(start, end)).toBe(exact);
    }
  });

  it('numbers the parts of an interrupted quotation and joins them', () => {
    const { quotes } = read({
      title: 'Streit',
      body: '„Die Brücke“, sagte Ada Kern, „ist viel zu alt für uns.“',
    });
    expect(quotes.map(({ text }) => text)).toEqual(['Die Brücke … ist viel zu alt für uns.']);
    expect(quotes[0]?.occurrences.map(({ part, exact }) => [part, exact])).toEqual([
      [1, 'Die Brücke'],
      [2, 'ist viel zu alt für uns.'],
    ]);
  });

  it('orders the places as they are read: title, kicker, abstract, body', () => {
    const words = '„Das ist nur der Anfang unserer Arbeit“';
    const [quote] = read({ title: words, kicker: words, abstract: words, body }).quotes;
    expect(quote?.occurrences.map(({ field }) => field)).toEqual(['title', 'kicker', 'abstract', 'body']);
  });
});
