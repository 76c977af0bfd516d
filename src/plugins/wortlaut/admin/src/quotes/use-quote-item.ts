import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { DeskPlace, DeskQuote } from '../../../contracts/quote-desk';
import { firstToShow, placesOf, showPlace } from '../places/show-place';
import { afterDialogs } from './after-dialogs';
import { useDesk } from './desk';
import type { Doing } from './OpenQuote';
import { keyOf } from './quote-key';
import { openQuote } from './shown-quote';
import type { QuoteActions } from './use-quote-actions';

const NOTHING: Doing = { kind: 'nothing' };

/** The keys that decide on the quote that has the focus. */
const DECIDING_KEYS = 'A R E';

/** How a quote in the list behaves. */
interface QuoteBehaviour {
  readonly head: RefObject<HTMLButtonElement>;
  readonly doing: Doing;
  /** The keys that decide; undefined where nothing can be decided. */
  readonly keys: string | undefined;
  readonly toggle: () => void;
  readonly edit: (places?: readonly DeskPlace[]) => void;
  readonly correct: () => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Opened from elsewhere, as from the publish dialog, a quote comes into sight and takes the focus. */
function useFocusWhenOpened(isOpen: boolean): RefObject<HTMLButtonElement> {
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const item = head.current;
    if (!isOpen || !item || item.closest('li')?.contains(document.activeElement)) return undefined;
    return afterDialogs(() => item.focus());
  }, [isOpen]);
  return head;
}

/** Opens and closes a quote, shows its place, and follows the keys. */
export function useQuoteItem(quote: DeskQuote, isOpen: boolean, actions: QuoteActions): QuoteBehaviour {
  const { fields, mayDecide, isSaved, decisions } = useDesk();
  const [doing, setDoing] = useState<Doing>(NOTHING);
  const head = useFocusWhenOpened(isOpen);
  const decides = mayDecide && isSaved && !decisions.isBusy;

  const toggle = () => {
    openQuote(isOpen ? undefined : keyOf(quote));
    setDoing(NOTHING);
    const place = firstToShow(placesOf(quote));
    if (!isOpen && place) showPlace(place, fields);
  };
  const edit = (places?: readonly DeskPlace[]) => {
    openQuote(keyOf(quote));
    setDoing(places ? { kind: 'editing', places } : { kind: 'editing' });
  };
  const shortcuts: Readonly<Record<string, (() => unknown) | undefined>> = {
    a: actions.accept,
    r: actions.reject ?? actions.drop,
    e: () => edit(),
  };
  return {
    head,
    doing,
    keys: decides ? DECIDING_KEYS : undefined,
    toggle,
    edit,
    correct: () => setDoing({ kind: 'correcting' }),
    close: () => {
      setDoing(NOTHING);
      head.current?.focus();
    },
    onKeyDown: (event) => {
      const does = event.ctrlKey || event.metaKey || event.altKey ? undefined : shortcuts[event.key];
      if (!does || !decides) return;
      event.preventDefault();
      does();
    },
  };
}
