import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, without their line ends (LF or CRLF), as they come in; reads on only when asked for more.
 *
 * A line may be of any length; other line separators of Unicode (U+2028) are characters like others, since they may stand
 * inside a JSON string.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let started: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      started.push(text.slice(from, end));
      yield withoutReturn(started.join(''));
      started = [];
      from = end + 1;
    }
    if (from < text.length) started.push(text.slice(from));
  }
  const rest = started.join('') + decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
