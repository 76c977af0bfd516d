import type { Core } from '@strapi/strapi';
import type { DeskLocale } from '../../../contracts/quote-desk';
import type { ArticleQuote } from '../../../domain/quotes/read-article-quotes';
import { QUOTE } from '../../content-types';
import type { FieldTexts } from '../article-text';
import { changedBy, type Caller } from '../caller';
import { DeskFailure } from '../failures';
import { placeQuotes } from '../place-quotes';
import { versionOf } from '../quote-version';
import type { ReadQuote, TextReading } from '../reading';
import { readQuotesOf } from '../stored-quote';
import { snapshotOf, type Snapshot } from './snapshot';

/** The operations of one request while they happen, in one transaction. */
export class Session {
  private readonly quotes: Map<string, ReadQuote>;
  /** The versions that quotes had when the request began; operations of one request may follow each other. */
  private readonly versionsAtStart: ReadonlyMap<string, string>;
  /** What quotes were before the request touched them; undefined for those that it made. */
  readonly before = new Map<string, Snapshot | undefined>();
  readonly texts: FieldTexts;
  readonly findings: readonly ArticleQuote[];

  constructor(
    readonly strapi: Core.Strapi,
    readonly article: string,
    readonly locale: DeskLocale,
    readonly caller: Caller,
    reading: TextReading,
  ) {
    this.texts = reading.texts;
    this.findings = reading.findings;
    this.quotes = new Map(reading.stored.map((read) => [read.versions.draft.documentId, read]));
    this.versionsAtStart = new Map(
      [...this.quotes].map(([id, { versions }]) => [id, versionOf(versions.draft)]),
    );
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

  /** Keeps what a quote is before it is touched for the first time. */
  async keep(documentId: string): Promise<void> {
    if (this.before.has(documentId)) return;
    this.before.set(documentId, await snapshotOf(this.strapi, documentId, this.locale));
  }

  /** Reads a quote anew after it was written. */
  async refresh(documentId: string): Promise<void> {
    const former = this.quotes.get(documentId);
    const versions = (await readQuotesOf(this.strapi, this.article, this.locale, documentId))[0];
    const placed = versions && placeQuotes([versions.draft], this.texts, undefined)[0];
    if (versions && placed) this.quotes.set(documentId, { versions, placed, finding: former?.finding });
    else this.quotes.delete(documentId);
  }

  /** Makes a rejected quote a suggestion again. */
  async revive(documentId: string): Promise<void> {
    const { strapi, locale } = this;
    await this.keep(documentId);
    await strapi
      .documents(QUOTE)
      .update({ documentId, locale, data: { review: 'suggested', ...changedBy(this.caller) } });
    await this.refresh(documentId);
  }

  /** Deletes a quote in this locale; one that is public is rejected, so that the next publication takes it back. */
  async remove(documentId: string): Promise<void> {
    const { strapi, locale } = this;
    await this.keep(documentId);
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
