import type { Schema, Struct } from '@strapi/strapi';

export interface ArticleCorrection extends Struct.ComponentSchema {
  collectionName: 'components_article_corrections';
  info: {
    description: 'What was put right in the article after publication.';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['correction', 'clarification', 'update', 'retraction']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'correction'>;
    note: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface ArticleSeo extends Struct.ComponentSchema {
  collectionName: 'components_article_seos';
  info: {
    description: 'What search engines and social networks show.';
    displayName: 'Search and social';
    icon: 'search';
  };
  attributes: {
    canonicalUrl: Schema.Attribute.String;
    metaDescription: Schema.Attribute.Text;
    metaImage: Schema.Attribute.Media<'images'>;
    metaTitle: Schema.Attribute.String;
  };
}

export interface ArticleSource extends Struct.ComponentSchema {
  collectionName: 'components_article_sources';
  info: {
    description: 'Where the article was taken from, as the original states it.';
    displayName: 'Source';
    icon: 'link';
  };
  attributes: {
    categories: Schema.Attribute.JSON & Schema.Attribute.CustomField<'plugin::wortlaut.texts'>;
    hits: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    name: Schema.Attribute.String;
    publishedAt: Schema.Attribute.String;
    tags: Schema.Attribute.JSON & Schema.Attribute.CustomField<'plugin::wortlaut.texts'>;
    url: Schema.Attribute.String;
  };
}

export interface PersonAlias extends Struct.ComponentSchema {
  collectionName: 'components_person_aliass';
  info: {
    description: 'Another spelling or name of the same person.';
    displayName: 'Other name';
    icon: 'user';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PersonBio extends Struct.ComponentSchema {
  collectionName: 'components_person_bios';
  info: {
    description: 'A short biography in one language.';
    displayName: 'Biography';
    icon: 'feather';
  };
  attributes: {
    language: Schema.Attribute.String & Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface PersonLink extends Struct.ComponentSchema {
  collectionName: 'components_person_links';
  info: {
    description: 'A page elsewhere about the same person.';
    displayName: 'Same as';
    icon: 'link';
  };
  attributes: {
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PersonRole extends Struct.ComponentSchema {
  collectionName: 'components_person_roles';
  info: {
    description: 'What the person is or was.';
    displayName: 'Role';
    icon: 'briefcase';
  };
  attributes: {
    former: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    from: Schema.Attribute.Date;
    language: Schema.Attribute.String;
    organisation: Schema.Attribute.String;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    until: Schema.Attribute.Date;
  };
}

export interface QuoteCorrection extends Struct.ComponentSchema {
  collectionName: 'components_quote_corrections';
  info: {
    description: 'What was wrong with the quotation.';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['misquoted', 'misattributed', 'withdrawn']> &
      Schema.Attribute.Required;
    note: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface QuoteOccurrence extends Struct.ComponentSchema {
  collectionName: 'components_quote_occurrences';
  info: {
    description: 'One place where the quotation stands: a W3C TextQuoteSelector and TextPositionSelector over the plain text of a field.';
    displayName: 'Occurrence';
    icon: 'pin';
  };
  attributes: {
    end: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    exact: Schema.Attribute.Text & Schema.Attribute.Required;
    field: Schema.Attribute.Enumeration<['title', 'kicker', 'abstract', 'body']> & Schema.Attribute.Required;
    part: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    prefix: Schema.Attribute.Text;
    start: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    state: Schema.Attribute.Enumeration<['anchored', 'moved', 'lost']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'anchored'>;
    suffix: Schema.Attribute.Text;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'article.correction': ArticleCorrection;
      'article.seo': ArticleSeo;
      'article.source': ArticleSource;
      'person.alias': PersonAlias;
      'person.bio': PersonBio;
      'person.link': PersonLink;
      'person.role': PersonRole;
      'quote.correction': QuoteCorrection;
      'quote.occurrence': QuoteOccurrence;
    }
  }
}
