/** Paper and ink by day and by night; each pair of text and ground has a contrast of 4.5 to 1 at least. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8;
  --ink: #1d1b16;
  --grey: #5e594e;
  --line: #d9d3c4;
  --accent: #9b1c1c;
  --mark: #f7e7b0;
  --mark-chosen: #f2cf63;
  --tint: #f3efe3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613;
    --ink: #ece7da;
    --grey: #aaa391;
    --line: #3b382f;
    --accent: #f0938a;
    --mark: #4a3f1c;
    --mark-chosen: #75611f;
    --tint: #22201b;
  }
}
`;
