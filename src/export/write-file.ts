import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';

/**
 * Writes a file line by line. It appears under its name when it is complete, so that whoever finds one has all of it; a
 * failure leaves a file `NAME.part` and an older one of that name as it was.
 *
 * @param produce calls `write` for each line, without its line end, and waits for it
 */
export async function writeFileOfLines<T>(
  file: string,
  produce: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  const closed = finished(stream);
  // A full disk shows here at once; without somebody who listens it would end the process.
  closed.catch(() => undefined);
  const result = await produce(async (line) => {
    if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), closed]);
  });
  stream.end();
  await closed;
  await rename(part, file);
  return result;
}
