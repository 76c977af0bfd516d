import type { DeskPublication } from '../../../contracts/quote-desk';
import type { Say, WordKey } from '../language/use-words';

type Obstacle = DeskPublication['inTheWay'][number];

const SENTENCES: Readonly<Record<string, WordKey>> = {
  'quote-not-in-article': 'publish.obstacle.notInArticle',
  'quote-without-text': 'publish.obstacle.withoutText',
  'withdrawn-words-in-article': 'publish.obstacle.withdrawnWords',
  'correction-needed': 'publish.obstacle.correctionNeeded',
};

/**
 * What stands in the way of a publication, and what to do about it, in the panel's language; in the server's words where
 * the panel has none for it.
 */
export function obstacleInWords(
  { kind, documentId, message }: Obstacle,
  { quotes }: DeskPublication,
  say: Say,
): string {
  const key = SENTENCES[kind];
  const name = quotes.find((quote) => quote.documentId === documentId)?.name;
  return key ? say(key, { quote: name ?? '…' }) : message;
}
