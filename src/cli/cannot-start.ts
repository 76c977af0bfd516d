/** Strapi could not be started: nothing of what a command does was done. */
export class CannotStart extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'CannotStart';
  }
}
