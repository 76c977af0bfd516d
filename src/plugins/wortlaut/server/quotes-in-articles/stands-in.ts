import { isWordingOf } from '../../domain/quotes/wording';
import type { FieldTexts } from '../desk/article-text';
import type { StoredPlace } from './stored-quotes';

/** A quote as its words are compared with those of an article. */
export interface QuotedWords {
  readonly text: string;
  readonly places: readonly Pick<StoredPlace, 'field' | 'exact' | 'start' | 'end' | 'state'>[];
}

/** Does a quote stand in these texts, every part of its wording, exactly at its places (rule 1 of the design)? */
export function standsIn({ text, places }: QuotedWords, texts: FieldTexts): boolean {
  return (
    places.length > 0 &&
    places.every(
      ({ field, exact, start, end, state }) => state !== 'lost' && texts[field].slice(start, end) === exact,
    ) &&
    isWordingOf(
      text,
      places.map(({ exact }) => exact),
    )
  );
}
