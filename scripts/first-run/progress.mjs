const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 120;
/** Without a terminal a line says now and then that the step goes on; more often would only fill a log. */
const SIGN_OF_LIFE_MS = 20_000;

/**
 * @param {number} ms
 * @returns {string} "0.4 s", "12 s", "1 min 05 s"
 */
export function duration(ms) {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/**
 * Shows that a long step is under way, and for how long, until it ends.
 *
 * @template T
 * @param {string} title "Installing the packages"
 * @param {string} usual how long it usually takes, in words
 * @param {() => Promise<T>} step
 * @returns {Promise<T>} what the step returns
 */
export async function whileShowing(title, usual, step) {
  const out = process.stdout;
  const began = Date.now();
  const elapsed = () => duration(Date.now() - began);
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    out.write(`\r\u001b[K${FRAMES[frame]} ${title}: ${elapsed()} (${usual})`);
  };
  if (!out.isTTY) out.write(`… ${title} (${usual})\n`);
  const timer = out.isTTY
    ? setInterval(draw, FRAME_MS)
    : setInterval(() => out.write(`  still at it after ${elapsed()}\n`), SIGN_OF_LIFE_MS);
  const clear = out.isTTY ? '\r\u001b[K' : '';
  try {
    const result = await step();
    out.write(`${clear}✔ ${title}: ${elapsed()}\n`);
    return result;
  } catch (error) {
    out.write(`${clear}✖ ${title}: ${elapsed()}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
