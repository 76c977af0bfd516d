import { useDebounce, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { DeskFields, DeskLocale } from '../../../contracts/quote-desk';

/** Long enough to rest while somebody types, short enough to follow. */
const REST_MILLISECONDS = 400;

export const ARTICLE = 'api::article.article';

/** The article in the edit view, as the screen shows it. */
export interface ArticleOnScreen {
  /** undefined where it was never saved. */
  readonly documentId: string | undefined;
  readonly locale: DeskLocale;
  readonly fields: DeskFields;
}

/** What a field of the form holds; undefined where the form has no such field. */
export function valueOf(values: object, field: string): unknown {
  return Reflect.get(values, field);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The language whose texts the edit view shows. */
export function useLocaleOnScreen(): DeskLocale {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale === 'en' ? 'en' : 'de';
}

/** The fields that quotes stand in, as they are on the screen now, saved or not. */
export function useFieldsOnScreen(): DeskFields {
  const values = useForm('wortlaut', (form) => form.values);
  const title = textOf(valueOf(values, 'title'));
  const kicker = textOf(valueOf(values, 'kicker'));
  const abstract = textOf(valueOf(values, 'abstract'));
  const body = valueOf(values, 'body');
  return useMemo(() => ({ title, kicker, abstract, body }), [title, kicker, abstract, body]);
}

/** The article on the screen, its fields when whoever types in them pauses. */
export function useArticleOnScreen(documentId: string | undefined): ArticleOnScreen {
  const locale = useLocaleOnScreen();
  const fields = useDebounce(useFieldsOnScreen(), REST_MILLISECONDS);
  return useMemo(() => ({ documentId, locale, fields }), [documentId, locale, fields]);
}

/** Whether there is any text in which a quote could stand. */
export function hasText({ title, kicker, abstract, body }: DeskFields): boolean {
  return [title, kicker, abstract].some(Boolean) || (Array.isArray(body) && body.length > 0);
}
