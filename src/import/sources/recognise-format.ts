/** What a file holds, told by its first characters. */
export type SourceFormat =
  'own-export' | 'wordpress' | 'html' | 'markdown' | 'text' | 'other-xml' | 'json' | 'no-text';

const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]{0,20000}?\r?\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)/;
const BLOCK_TAG = /<(?:p|div|h[1-6]|article|section|table|ul|ol|blockquote|main)\b[^<>]{0,300}>/i;
const MARKDOWN_SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{1,300}\)/,
  /(?:^|\s)\*\*\S[^*\n]{0,200}\*\*/m,
  /^(?:```|~~~)/m,
  /^\[[^\]\n]{1,60}\]: \S/m,
];
/** Control characters that no text has; zeros are the sign of a picture, a program or an office file. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MOST_BINARY = 0.01;

/**
 * Tells what a file holds by the beginning of its text (some ten thousand characters are enough); its name is not looked at.
 */
export function recogniseFormat(start: string): SourceFormat {
  const text = start.replace(/^\uFEFF/, '').trimStart();
  const binary = text.match(BINARY)?.length ?? 0;
  if (text.startsWith('%PDF-') || text.startsWith('PK\u0003\u0004') || binary > text.length * MOST_BINARY)
    return 'no-text';
  if (/^\{\s*"type"\s*:\s*"wortlaut-export"/.test(text)) return 'own-export';
  if (/^[[{]\s*["{[]/.test(text)) return 'json';
  if (/^(?:<\?xml|<!--|<!DOCTYPE rss|<rss\b)/i.test(text) && /<rss\b[^>]*>/i.test(text))
    return /xmlns:wp=/.test(text) ? 'wordpress' : 'other-xml';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*(?:<!doctype html|<html\b)/i.test(text))
    return 'html';
  if (text.startsWith('<?xml') || /^<!DOCTYPE\b/i.test(text)) return 'other-xml';
  if (FRONT_MATTER.test(text)) return 'markdown';
  if (text.startsWith('<') && /<(?:html|head|body|p|div|article|h[1-6]|main|section)\b/i.test(text))
    return 'html';
  const signs = MARKDOWN_SIGNS.filter((sign) => sign.test(text)).length;
  if (signs > 0 && !BLOCK_TAG.test(text)) return 'markdown';
  if (signs > 1) return 'markdown';
  return BLOCK_TAG.test(text) ? 'html' : 'text';
}
