const BLOCK_TAG =
  /^<\/?(?:address|article|aside|blockquote|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|li|nav|ol|p|pre|section|script|style|table|ul|video|audio)\b/i;

/**
 * The HTML that WordPress shows for the content of a post: what blank lines part are paragraphs, a line end is a line
 * break. Content of the block editor says so in comments and has its paragraphs already.
 */
export function withParagraphs(content: string): string {
  if (content.includes('<!-- wp:') || /<p[\s>]/i.test(content)) return content;
  return content
    .split(/\r?\n[ \t]*(?:\r?\n)+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => (BLOCK_TAG.test(piece) ? piece : `<p>${piece.replace(/\r?\n/g, '<br>')}</p>`))
    .join('\n');
}
