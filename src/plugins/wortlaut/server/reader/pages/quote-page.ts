import type { Quote } from '../answers/quote';
import { deadlineShown } from '../dates';
import type { Setting } from '../site';
import { noteOf, type Draft } from './article-page';
import type { Page } from './page';

/** A quotation by itself, as its preview shows it. */
export function quotePage(quote: Quote, setting: Setting, draft: Draft): Page {
  const { words, language } = setting;
  return {
    template: 'quote',
    title: words.quotation,
    draftUntil: deadlineShown(draft.expiresAt, language),
    view: { words, text: quote.text, kind: quote.kind, note: noteOf(quote, setting) },
  };
}
