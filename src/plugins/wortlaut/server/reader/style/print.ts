/** On paper: no ways to elsewhere, the notes in the margin as on a wide screen. */
export const print = `
@page { margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --grey: #444; --line: #bbb; --accent: #000; --mark: #eee; --mark-chosen: #999; --tint: #f4f4f4; }
  html { font-size: 10.5pt; }
  body { padding: 0; }
  .skip, .masthead nav, .foot, .pagination { display: none; }
  a { text-decoration: none; }
  .source a::after { content: ' (' attr(href) ')'; word-break: break-all; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .passage p, .timeline > li, .note, .correction, figure { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .body, .after { max-width: 68%; }
  .notes { float: right; clear: right; width: 40%; margin: 0 -46% .6rem 0; }
}
`;
