import { Typography } from '@strapi/design-system';
import type { DeskLocale } from '../../../contracts/quote-desk';

const MARKS = { de: ['„', '“'], en: ['“', '”'] } as const;

/** The words of a quote in the marks of the article's language. */
export function Wording({ text, locale }: { text: string; locale: DeskLocale }) {
  const [opening, closing] = MARKS[locale];
  return (
    <Typography
      tag="q"
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
