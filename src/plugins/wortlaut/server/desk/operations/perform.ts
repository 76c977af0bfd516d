import type { DeskOperation } from '../../../contracts/quote-desk';
import { accept, correct, reject, restore } from './decide';
import { merge, split } from './join';
import { make } from './make';
import type { Session } from './session';
import { drop, putBack } from './undo';

/** Does one operation. What it fails with is a `DeskFailure`; the transaction it runs in must then end. */
export async function perform(session: Session, operation: DeskOperation): Promise<void> {
  switch (operation.kind) {
    case 'accept':
      return accept(session, operation);
    case 'reject':
      return reject(session, operation);
    case 'restore':
      return restore(session, operation);
    case 'correct':
      return correct(session, operation);
    case 'merge':
      return merge(session, operation);
    case 'split':
      return split(session, operation);
    case 'drop':
      return drop(session, operation);
    case 'make':
      return make(session, operation);
    case 'put-back':
      return putBack(session, operation);
  }
}
