/** An article: one column of text, and from the width of a tablet on a margin for who says what. */
export const article = `
article { hyphens: auto; hyphenate-limit-chars: 8 4 4; overflow-wrap: break-word; hanging-punctuation: first last; }
.head { max-width: 44rem; margin-bottom: 1.6rem; }
.head h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.7rem); line-height: 1.1; letter-spacing: -.012em; margin: 0 0 .8rem; hyphens: manual; }
.head .abstract { margin-bottom: .9rem; text-wrap: pretty; }
.head .meta { display: flex; flex-wrap: wrap; gap: .1rem .8rem; margin: 0; padding-top: .7rem; border-top: 1px solid var(--line); hyphens: manual; }
.cover { margin-bottom: 1.6rem; }
figcaption { font-family: var(--sans); font-size: .78rem; color: var(--grey); margin-top: .4rem; }
.body { max-width: 38rem; }
.body p { text-wrap: pretty; }
.dateline { float: left; margin: 0 .4em 0 0; font-variant-caps: small-caps; letter-spacing: .03em; }
.dateline::after { content: ' –' / ''; }
q { quotes: none; }
q.quote { background: var(--mark); padding: .08em .1em; margin: 0 -.1em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.reported { text-decoration: underline dotted var(--grey) .08em; text-underline-offset: .22em; }
.quote:target, .reported:target { background: var(--mark-chosen); scroll-margin-top: 30vh; }
::target-text { background: var(--mark-chosen); color: inherit; }
blockquote { margin: 1.4rem 0; padding-left: 1.1rem; border-left: 3px solid var(--accent); font-size: 1.1rem; font-style: italic; }
blockquote p { margin: 0; }
.body pre { overflow-x: auto; padding: .8rem; background: var(--tint); font-size: .85rem; }
.notes { margin: 0 0 .5rem; font-family: var(--sans); font-size: .78rem; line-height: 1.35; color: var(--grey); hyphens: manual; }
.note { padding: .15rem 0 .15rem .7rem; border-left: 3px solid var(--mark-chosen); margin-bottom: .5rem; }
.note.named { display: grid; grid-template-columns: 2.2rem 1fr; column-gap: .6rem; align-items: start; }
.note.named > * { grid-column: 2; }
.note > .portrait { grid-column: 1; grid-row: 1 / span 6; }
.portrait { width: 2.2rem; height: 2.2rem; border-radius: 50%; object-fit: cover; background: var(--tint); border: 1px solid var(--line); color: var(--grey); font-size: .68rem; font-weight: 700; display: flex; align-items: center; justify-content: center; letter-spacing: .02em; }
.note p, .note dl { margin: 0; }
.note .who { font-weight: 700; color: var(--ink); font-size: .85rem; }
.note dt, .note dd { display: inline; margin: 0; }
.note dt::after { content: ':'; }
.note .original q { font-style: italic; }
.note .original q, .what blockquote, .alone { quotes: auto; }
.note .original q::before, .what blockquote p::before, .alone p::before { content: open-quote; }
.note .original q::after, .what blockquote p::after, .alone p::after { content: close-quote; }
.correction { margin: .5rem 0 1rem; padding: .5rem .8rem; background: var(--tint); border-left: 3px solid var(--accent); font-size: .9rem; }
.correction p { margin: 0; }
.note .correction { font-size: inherit; padding: .35rem .5rem; margin: .3rem 0 0; }
.after { max-width: 38rem; margin-top: 2.2rem; }
.after:empty { display: none; }
.after h2 { margin-top: 0; }
.source { font-size: .9rem; color: var(--grey); }
.alone { font-size: 1.5rem; line-height: 1.35; max-width: 38rem; }
@media (min-width: 60rem) {
  article > .body { margin-left: 0; }
  .notes { float: right; clear: right; width: 15rem; margin: .25rem -18rem .8rem 0; }
}
`;
