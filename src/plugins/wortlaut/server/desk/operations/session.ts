import type { Core } from '@strapi/strapi';
import type { DeskLocale, DeskOperationsRequest } from '../../../contracts/quote-desk';
import type { ArticleQuote } from '../../../domain/quotes/read-article-quotes';
import { QUOTE } from '../../content-types';
import type { FieldTexts } from '../article-text';
import { changedBy, type Caller } from '../../callers/caller';
import { DeskFailure } from '../failures';
import { placeQuotes } from '../place-quotes';
import { versionOf } from '../quote-version';
import { readText, type ReadQuote, type TextReading } from '../reading';
import { readQuotesOf } from '../stored-quote';
import { snapshotsOf, type Snapshot } from './snapshot';

/** The operations of one request while they happen, in one transaction. */
export class Session {
  private readonly quotes: Map<string, ReadQuote>;
  /** The versions that quotes had when the request began; operations of one request may follow each other. */
  private readonly versionsAtStart: ReadonlyMap<string, string>;
  readonly article: string;
  readonly locale: DeskLocale;
  readonly texts: FieldTexts;
  readonly findings: readonly ArticleQuote[];

  private constructor(
    readonly strapi: Core.Strapi,
    { article, locale }: Pick<DeskOperationsRequest, 'article' | 'locale'>,
    readonly caller: Caller,
    reading: TextReading,
    /** What all quotes of the article were before the request. */
    readonly before: ReadonlyMap<string, Snapshot>,
  ) {
    this.article = article;
    this.locale = locale;
    this.texts = reading.texts;
    this.findings = reading.findings;
    this.quotes = new Map(reading.stored.map((read) => [read.versions.draft.documentId, read]));
    this.versionsAtStart = new Map(
      [...this.quotes].map(([id, { versions }]) => [id, versionOf(versions.draft)]),
    );
  }

  /** Begins with what the article's quotes are now, in the transaction that the operations are to run in. */
  static async begin(
    strapi: Core.Strapi,
    { article, locale, fields }: Pick<DeskOperationsRequest, 'article' | 'locale' | 'fields'>,
    caller: Caller,
  ): Promise<Session> {
    const reading = await readText(strapi, article, locale, fields);
    const before = await snapshotsOf(strapi, article, locale);
    return new Session(strapi, { article, locale }, caller, reading, before);
  }

  /** All stored quotes of the article as they now are. */
  all(): readonly ReadQuote[] {
    return [...this.quotes.values()];
  }

  find(documentId: string): ReadQuote | undefined {
    return this.quotes.get(documentId);
  }

  /** The quote, which must be one of the article. */
  require(documentId: string): ReadQuote {
    const quote = this.quotes.get(documentId);
    if (!quote) throw new DeskFailure('not-found', { documentId });
    return quote;
  }

  /** Refuses an operation of somebody who saw an older quote. */
  requireVersion(documentId: string, version: string): void {
    const quote = this.quotes.get(documentId);
    const current = quote ? versionOf(quote.versions.draft) : '';
    if (version !== current && version !== this.versionsAtStart.get(documentId))
      throw new DeskFailure('conflict', { documentId });
  }

  /** Has the request decided about the quote? */
  hasDecidedAbout(documentId: string): boolean {
    const quote = this.quotes.get(documentId);
    return quote !== undefined && versionOf(quote.versions.draft) !== this.versionsAtStart.get(documentId);
  }

  /** Reads a quote anew after it was written. Suggestions that stood for the same words have gone with that. */
  async refresh(documentId: string): Promise<void> {
    const former = this.quotes.get(documentId);
    const all = await readQuotesOf(this.strapi, this.article, this.locale);
    const there = new Map(all.map((versions) => [versions.draft.documentId, versions]));
    for (const id of this.quotes.keys()) if (!there.has(id)) this.quotes.delete(id);
    const versions = there.get(documentId);
    const placed = versions && placeQuotes([versions.draft], this.texts, undefined)[0];
    if (versions && placed) this.quotes.set(documentId, { versions, placed, finding: former?.finding });
  }

  /** Makes a rejected quote a suggestion again. */
  async revive(documentId: string): Promise<void> {
    const { strapi, locale } = this;
    await strapi
      .documents(QUOTE)
      .update({ documentId, locale, data: { review: 'suggested', ...changedBy(this.caller) } });
    await this.refresh(documentId);
  }

  /** Deletes a quote in this locale; one that is public is rejected, so that the next publication takes it back. */
  async remove(documentId: string): Promise<void> {
    const { strapi, locale } = this;
    if (this.quotes.get(documentId)?.versions.published) {
      await strapi
        .documents(QUOTE)
        .update({ documentId, locale, data: { review: 'rejected', ...changedBy(this.caller) } });
    } else {
      await strapi.documents(QUOTE).delete({ documentId, locale });
    }
    await this.refresh(documentId);
  }
}
