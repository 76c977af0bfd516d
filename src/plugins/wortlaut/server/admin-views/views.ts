import { ARTICLE, PERSON, QUOTE } from '../content-types';

/** A field and the columns it takes of the twelve of a row. */
export type Placed = readonly [field: string, columns: number];

/** How the admin panel lists and edits a content type or a component. */
export interface View {
  /** Stands for a record wherever it is named, as in relations and at the head of its edit view. */
  readonly mainField: string;
  /** Of the list; a component has none. */
  readonly list?: {
    readonly columns: readonly string[];
    readonly sortBy: string;
    readonly order: 'ASC' | 'DESC';
  };
  readonly edit: readonly (readonly Placed[])[];
  /** Kept up by the system: shown, not edited. */
  readonly readOnly?: readonly string[];
}

/** One of the page sizes that the admin panel offers (10, 20, 50, 100); twenty rows fit a screen. */
export const ROWS_OF_A_LIST = 20;

const ARTICLE_VIEW: View = {
  mainField: 'title',
  list: { columns: ['title', 'quotes', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
  edit: [
    [
      ['kicker', 6],
      ['dateline', 6],
    ],
    [['title', 12]],
    [['abstract', 12]],
    [['body', 12]],
    [
      ['byline', 6],
      ['authors', 6],
    ],
    [
      ['mentions', 6],
      ['quotes', 6],
    ],
    [
      ['cover', 6],
      ['slug', 6],
    ],
    [['corrections', 12]],
    [['source', 12]],
    [['seo', 12]],
    // `publishAt` is missing: the panel beside the form has it, in the editor's own time zone.
    [['firstPublicationDate', 6]],
  ],
  readOnly: ['quotes', 'firstPublicationDate'],
};

const PERSON_VIEW: View = {
  mainField: 'name',
  list: { columns: ['name', 'quotes', 'mentionedIn', 'updatedAt'], sortBy: 'name', order: 'ASC' },
  edit: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['givenName', 6],
      ['familyName', 6],
    ],
    [['aliases', 12]],
    [['roles', 12]],
    [
      ['birthDate', 4],
      ['deathDate', 4],
      ['wikidataId', 4],
    ],
    [
      ['portrait', 6],
      ['note', 6],
    ],
    [
      ['review', 6],
      ['origin', 6],
    ],
    [['bio', 12]],
    [['sameAs', 12]],
    [['quotes', 12]],
    [
      ['mentionedIn', 6],
      ['authored', 6],
    ],
  ],
  readOnly: ['origin', 'quotes', 'mentionedIn', 'authored'],
};

const QUOTE_VIEW: View = {
  mainField: 'text',
  list: {
    columns: ['text', 'speaker', 'article', 'review'],
    sortBy: 'updatedAt',
    order: 'DESC',
  },
  edit: [
    [['text', 12]],
    [
      ['speaker', 6],
      ['kind', 6],
    ],
    [
      ['speakerLabel', 6],
      ['speakerRole', 6],
    ],
    [['attribution', 12]],
    [
      ['article', 6],
      ['review', 6],
    ],
    [
      ['saidOn', 4],
      ['place', 4],
      ['occasion', 4],
    ],
    [
      ['via', 6],
      ['sourceUrl', 6],
    ],
    [['originalText', 12]],
    [
      ['originalLanguage', 4],
      ['translator', 4],
      ['pullQuote', 4],
    ],
    [['correction', 12]],
    [['occurrences', 12]],
    [
      ['position', 4],
      ['origin', 4],
      ['confidence', 4],
    ],
  ],
  readOnly: ['occurrences', 'position', 'origin', 'confidence'],
};

/** The view of each content type and component that is Wortlaut's own. */
export const VIEWS: Readonly<Record<string, View>> = {
  [ARTICLE]: ARTICLE_VIEW,
  [PERSON]: PERSON_VIEW,
  [QUOTE]: QUOTE_VIEW,
  'article.correction': {
    mainField: 'note',
    edit: [
      [
        ['date', 6],
        ['kind', 6],
      ],
      [['note', 12]],
    ],
  },
  'article.seo': {
    mainField: 'metaTitle',
    edit: [
      [
        ['metaTitle', 6],
        ['canonicalUrl', 6],
      ],
      [
        ['metaDescription', 6],
        ['metaImage', 6],
      ],
    ],
  },
  'article.source': {
    mainField: 'name',
    // Its `publishedAt` is missing: Strapi never shows an attribute of that name.
    edit: [
      [
        ['name', 6],
        ['url', 6],
      ],
      [
        ['categories', 6],
        ['tags', 6],
      ],
      [['hits', 6]],
    ],
  },
  'person.alias': { mainField: 'name', edit: [[['name', 12]]] },
  'person.bio': { mainField: 'language', edit: [[['language', 4]], [['text', 12]]] },
  'person.link': { mainField: 'url', edit: [[['url', 12]]] },
  'person.role': {
    mainField: 'title',
    edit: [
      [
        ['title', 6],
        ['organisation', 6],
      ],
      [
        ['from', 4],
        ['until', 4],
        ['former', 4],
      ],
      [['language', 4]],
    ],
  },
  'quote.correction': {
    mainField: 'note',
    edit: [
      [
        ['date', 6],
        ['kind', 6],
      ],
      [['note', 12]],
    ],
  },
  'quote.occurrence': {
    mainField: 'exact',
    edit: [
      [['exact', 12]],
      [
        ['prefix', 6],
        ['suffix', 6],
      ],
      [
        ['field', 6],
        ['state', 6],
      ],
      [
        ['part', 4],
        ['start', 4],
        ['end', 4],
      ],
    ],
  },
};
