import type { Utf16Range } from '../text/offsets';
import { CONTEXT_LENGTH } from './limits';
import type { QuoteSelectors } from './selectors';

const LOW_SURROGATE_FIRST = /^[\udc00-\udfff]/;
const HIGH_SURROGATE_LAST = /[\ud800-\udbff]$/;

/**
 * Describes a stretch of a text so that `resolve` finds it again after the text was edited.
 *
 * In: the plain text of a field and a range in it, 0 ≤ start ≤ end ≤ length; offsets outside are brought to the nearest
 * end, as `String.slice` does. Out: the selectors; prefix and suffix have up to `contextLength` UTF-16 code units,
 * fewer only at the ends of the text or where half a surrogate pair would be left over.
 */
export function describe(
  text: string,
  { start, end }: Utf16Range,
  contextLength = CONTEXT_LENGTH,
): QuoteSelectors {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - contextLength), from).replace(LOW_SURROGATE_FIRST, ''),
    suffix: text.slice(to, to + contextLength).replace(HIGH_SURROGATE_LAST, ''),
    start: from,
    end: to,
  };
}
