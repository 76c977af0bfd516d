/** A wish to stop, which whoever works looks at between two steps. */
export interface Interrupt {
  readonly shallStop: () => boolean;
  /** Listens no longer. */
  readonly end: () => void;
}

/** Asked for once (Ctrl-C): the step that is being done is ended, then nothing more is begun. Asked for twice: it dies. */
export function stopOnInterrupt(): Interrupt {
  let stop = false;
  const listener = () => {
    stop = true;
  };
  process.once('SIGINT', listener);
  return { shallStop: () => stop, end: () => process.removeListener('SIGINT', listener) };
}
