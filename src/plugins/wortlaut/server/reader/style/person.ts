/** A person, and the line of time along which they spoke. */
export const person = `
.person-head { display: grid; gap: 1rem 1.6rem; align-items: start; }
.person-head .likeness { width: 9rem; height: 11rem; object-fit: cover; }
.person-head h1 { margin-bottom: .5rem; }
.person-head p { margin-bottom: .4rem; }
.person-head .meta { display: block; border: 0; padding: 0; margin-bottom: .4rem; }
.roles { list-style: none; padding: 0; margin: 0 0 .4rem; }
.roles .years, .aliases { color: var(--grey); }
.timeline { list-style: none; margin: 0; padding: 0; max-width: 52rem; }
.timeline > li { display: grid; gap: 0 1.6rem; padding: 0 0 1.6rem 1.3rem; border-left: 2px solid var(--line); position: relative; }
.timeline > li::before { content: ''; position: absolute; left: -.42rem; top: .45rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--accent); border: 2px solid var(--paper); }
.timeline .when { font-family: var(--sans); font-size: .8rem; color: var(--grey); margin: .15rem 0 .3rem; }
.what blockquote { margin: 0 0 .4rem; padding: 0; border: 0; font-size: 1.18rem; line-height: 1.4; font-style: normal; }
.what blockquote a { text-decoration: none; }
.what blockquote a:hover, .what blockquote a:focus-visible { text-decoration: underline; }
.what blockquote.indirect { quotes: none; font-style: italic; }
.what p { margin: 0 0 .2rem; }
.what .role, .what .in-article { font-size: .85rem; color: var(--grey); }
.what .withdrawn { color: var(--grey); font-style: italic; }
@media (min-width: 48rem) {
  .person-head:has(.likeness) { grid-template-columns: 9rem minmax(0, 1fr); }
  .timeline > li { grid-template-columns: 10rem minmax(0, 1fr); }
}
`;
