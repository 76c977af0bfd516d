import { removeLines, type CleaningRule } from './draft';

const NETWORKS = new Set(
  (
    'facebook twitter x whatsapp telegram linkedin xing pinterest reddit instagram threads bluesky mastodon ' +
    'signal threema email e-mail mail messenger flipboard pocket tumblr youtube sms rss'
  ).split(' '),
);
/** Words of which one is enough, when everything else in the line belongs to a share bar too. */
const SHARE_WORDS = new Set('teilen share tweet tweeten twittern drucken print weiterleiten'.split(' '));
const FILLERS = new Set(
  (
    'auf on per via bei by mit with in den der die das diesen dieser this the artikel article beitrag post ' +
    'story seite page link kopieren copy senden send folgen follow uns us like merken save speichern to und and'
  ).split(' '),
);
/** A bar is a row of buttons: longer than this it is a sentence. */
const LONGEST_BAR = 120;

const WHY = 'Buttons for sharing or printing the page it was taken from.';

function isShareBar(line: string): boolean {
  if (line.length > LONGEST_BAR) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const known = words.every((word) => NETWORKS.has(word) || SHARE_WORDS.has(word) || FILLERS.has(word));
  const networks = words.filter((word) => NETWORKS.has(word)).length;
  return known && (networks >= 2 || words.some((word) => SHARE_WORDS.has(word)));
}

export const shareBar: CleaningRule = {
  name: 'share-bar',
  // Alone among its neighbours: in a wrapped paragraph such a line would be the end of a sentence.
  apply: (draft) =>
    removeLines(draft, { name: 'share-bar', why: WHY }, (line, before, after) => {
      const alone = before === undefined || after === undefined || isShareBar(before) || isShareBar(after);
      return alone && isShareBar(line);
    }),
};
