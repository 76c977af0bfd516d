import type { Setting } from '../site';
import type { Page } from './page';

/** Why a page cannot be shown. */
export type NoticeKind = 'notFound' | 'unavailable' | 'noPreview';

/** A page that says why there is none, and what to do. */
export function noticePage(kind: NoticeKind, { words }: Setting): Page {
  return {
    template: 'notice',
    title: words[kind],
    view: { heading: words[kind], help: words[`${kind}Help`] },
  };
}
