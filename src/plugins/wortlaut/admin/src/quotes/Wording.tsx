import { Typography } from '@strapi/design-system';
import type { DeskLocale, DeskQuote } from '../../../contracts/quote-desk';

const MARKS = { de: ['„', '“'], en: ['“', '”'] } as const;

const NO_MARKS = ['', ''] as const;

/** The words of a quote in the marks of the article's language; reported speech has none. */
export function Wording({
  text,
  locale,
  kind,
}: {
  text: string;
  locale: DeskLocale;
  kind?: DeskQuote['kind'];
}) {
  const [opening, closing] = kind === 'indirect' ? NO_MARKS : MARKS[locale];
  return (
    <Typography
      tag={kind === 'indirect' ? 'span' : 'q'}
      lang={locale}
      textColor="neutral800"
      style={{ quotes: 'none', overflowWrap: 'anywhere' }}
    >
      {opening}
      {text}
      {closing}
    </Typography>
  );
}
