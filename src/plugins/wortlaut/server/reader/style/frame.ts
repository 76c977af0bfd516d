/** What is the same on every page: type, links, masthead and foot. */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
html {
  font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', 'Noto Serif', Charter, Georgia, serif;
  font-size: 112.5%;
  line-height: 1.55;
  color: var(--ink);
  background: var(--paper);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body { margin: 0; padding: 0 1.1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.18; text-wrap: balance; margin: 2.2rem 0 .6rem; font-weight: 700; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.12rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl, figure, blockquote, pre { margin: 0 0 1rem; }
img { max-width: 100%; height: auto; display: block; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.label { font-family: var(--sans); font-size: .72rem; font-weight: 600; letter-spacing: .04em; color: var(--grey); }
:root { --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; z-index: 2; }
.draft { margin: 0 -1.1rem; padding: .6rem 1.1rem; background: var(--mark); font-family: var(--sans); font-size: .85rem; text-align: center; }
.masthead, main, .foot { max-width: 62rem; margin-inline: auto; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1rem; padding: 1.1rem 0 .7rem; border-bottom: 4px double var(--ink); }
.masthead p { margin: 0; }
.masthead .name { font-size: 1.9rem; font-weight: 700; letter-spacing: -.015em; line-height: 1.1; }
.masthead .name a { text-decoration: none; }
.masthead .claim { font-style: italic; color: var(--grey); font-size: .9rem; }
.masthead nav { margin-left: auto; font-family: var(--sans); font-size: .8rem; }
.masthead ul { list-style: none; margin: 0; padding: 0; display: flex; gap: 1rem; }
.masthead nav a, .foot a, .pagination a { display: inline-block; padding: .35rem 0; }
main { padding: 2.2rem 0 1rem; }
.foot { margin-top: 3rem; padding: .8rem 0 2rem; border-top: 1px solid var(--line); font-family: var(--sans); font-size: .85rem; }
.pagination { display: flex; justify-content: center; gap: 1.5rem; align-items: baseline; margin-top: 2.5rem; font-family: var(--sans); font-size: .85rem; }
.kicker { font-family: var(--sans); font-size: .8rem; font-weight: 700; letter-spacing: .02em; color: var(--accent); margin: 0 0 .35rem; }
.abstract { font-size: 1.12rem; line-height: 1.45; }
.meta { font-family: var(--sans); font-size: .8rem; color: var(--grey); }
.empty { color: var(--grey); font-style: italic; }
.notice h1 { margin-top: 2rem; font-size: 1.9rem; }
.notice main > * { max-width: 38rem; }
`;
