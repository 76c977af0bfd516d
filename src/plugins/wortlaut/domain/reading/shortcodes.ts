import type { Notes } from './mdast/notes';

/** "[gallery ids=1,2]", "[/caption]" of WordPress; "{{< youtube x >}}" of Hugo; "{% embed x %}" of Jekyll. */
const SHORTCODES =
  /\[\/?(?:audio|caption|embed|gallery|playlist|video|contact-form(?:-7)?|[a-z]+_[a-z_]+)(?:\s[^\]\n]{0,300})?\]|\{\{[<%][^}\n]{1,300}[>%]\}\}|\{%[^%\n]{1,300}%\}/g;

/** Tells of shortcodes that stand in the text: what they would have shown nobody here knows, so they stay as they are. */
export function noteShortcodes(text: string, notes: Notes): void {
  for (const [shortcode] of text.matchAll(SHORTCODES))
    notes.rewrite('shortcode', shortcode, 'A shortcode of the old system; it stands in the text as it was.');
}
