import { jsonLdScript } from '../../../domain/formats/json-ld';
import type { Setting } from '../site';
import { written } from '../templates/templates';
import { wordsIn } from '../words/words';
import type { Page } from './page';

/** A page as HTML. */
export function htmlOf(page: Page, setting: Setting): string {
  const { site, addresses, words } = setting;
  const absolute = (path: string) => `${site.origin}${path}`;
  return written('layout', {
    page,
    setting,
    words,
    style: addresses.style,
    // No page leads to itself.
    front: page.canonical === addresses.front() ? undefined : addresses.front(),
    canonical: page.canonical && absolute(page.canonical),
    others: (page.otherLanguages ?? []).map(({ language, path }) => ({
      language,
      path,
      name: wordsIn(language).language,
    })),
    jsonLd: page.jsonLd && jsonLdScript(page.jsonLd),
    isPreview: page.draftUntil !== undefined,
    content: written(page.template, page.view),
  });
}
