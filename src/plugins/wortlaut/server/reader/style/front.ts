/** The list of the latest articles. */
export const front = `
.front-title { font-family: var(--sans); font-size: .85rem; font-weight: 600; color: var(--grey); margin: 0 0 1.2rem; padding-bottom: .5rem; border-bottom: 1px solid var(--line); }
.teasers { list-style: none; margin: 0; padding: 0; }
.teasers > li { padding-bottom: 1.5rem; margin-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
.teasers > li:last-child { border-bottom: 0; }
.teasers article { display: grid; gap: 1rem 1.8rem; align-items: start; }
.teasers h2 { margin: 0 0 .5rem; font-size: 1.35rem; hyphens: manual; }
.teasers h2 a { text-decoration: none; }
.teasers h2 a:hover { text-decoration: underline; }
.teasers .kicker { display: block; line-height: 1.4; }
.teasers .abstract { font-size: 1rem; margin-bottom: .5rem; max-width: 40rem; }
.teasers .meta { margin: 0; }
.teasers img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover; }
.teasers > li:first-child h2 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.6rem); line-height: 1.1; letter-spacing: -.012em; }
.teasers > li:first-child h2 .kicker { letter-spacing: .02em; }
.teasers > li:first-child .abstract { font-size: 1.12rem; }
@media (min-width: 48rem) {
  .teasers article:has(img) { grid-template-columns: minmax(0, 1fr) 16rem; }
  .teasers > li:first-child article:has(img) { grid-template-columns: minmax(0, 1fr) 26rem; }
}
`;
