import { Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import type { DeskWordChange } from '../../../contracts/quote-desk';

const TAGS = { removed: 'del', added: 'ins' } as const;
const LOOKS = {
  removed: { textColor: 'danger700', background: 'danger100' },
  added: { textColor: 'success700', background: 'success100' },
} as const;

/** What went and what came, word by word: struck out and underlined, in <del> and <ins>. */
export function WordDifference({ changes, lang }: { changes: readonly DeskWordChange[]; lang: string }) {
  return (
    <Typography tag="p" lang={lang} style={{ overflowWrap: 'anywhere' }}>
      {changes.map(({ kind, words }, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {kind === 'same' ? (
            words.trim()
          ) : (
            <Typography
              tag={TAGS[kind]}
              {...LOOKS[kind]}
              style={{ textDecoration: kind === 'removed' ? 'line-through' : 'underline' }}
            >
              {words.trim()}
            </Typography>
          )}
        </Fragment>
      ))}
    </Typography>
  );
}
