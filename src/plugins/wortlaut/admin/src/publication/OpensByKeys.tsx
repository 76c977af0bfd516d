import { type ReactNode, useEffect, useRef } from 'react';

const isPublishKey = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  key === 'Enter' && shiftKey && (ctrlKey || metaKey);

/**
 * The words of a button that the keys for publishing press, Ctrl/Cmd + Shift + Enter. The content manager's own answer to
 * them publishes at once, past the dialog of the button; so they never get there.
 */
export function OpensByKeys({ children }: { children: ReactNode }) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPublishKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const button = words.current?.closest('button');
      const dialogs = [...document.querySelectorAll('[role="dialog"]')];
      // Whatever is open above the button is to be answered first.
      if (button && dialogs.every((dialog) => dialog.contains(button))) button.click();
    };
    const first = { capture: true };
    window.addEventListener('keydown', onKeyDown, first);
    return () => window.removeEventListener('keydown', onKeyDown, first);
  }, []);
  return <span ref={words}>{children}</span>;
}
