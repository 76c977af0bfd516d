/**
 * Does something when no dialog is open any more: a dialog that closes gives the focus back to where it was opened.
 *
 * @returns what calls it off
 */
export function afterDialogs(act: () => void): () => void {
  let frame = requestAnimationFrame(function look() {
    if (document.querySelector('[role="dialog"]')) frame = requestAnimationFrame(look);
    else frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
