import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type words from '../translations/en.json';

/** A text of the panel, by its name in the translation files. */
export type WordKey = keyof typeof words;

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Says the panel's texts in the language of the panel. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: key }, values), [formatMessage]);
}
