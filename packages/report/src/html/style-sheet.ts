/** The look of the report: on screen in light and dark, on a phone, and on paper. */
export const styleSheet = `
:root { --ground: #ffffff; --text: #1b1f24; --muted: #59636e; --line: #d1d9e0; --soft: #f4f6f8; --mark: #8a4b00; --mark-ground: #fff4e0; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #12161c; --text: #e6edf3; --muted: #9aa6b2; --line: #38424d; --soft: #1a2028; --mark: #ffcf87; --mark-ground: #3a2a10; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 0 1rem 3rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 0.25rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--text); }
h3 { font-size: 1rem; margin: 1.25rem 0 0; }
caption strong { display: block; color: var(--text); font-size: 1rem; }
p { margin: 0.25rem 0; }
.lead { font-weight: 600; }
.note, .more, footer, caption { color: var(--muted); font-size: 0.9rem; }
.summary { font-size: 1.1rem; margin: 1rem 0; max-width: 50rem; }
.synthetic { position: sticky; top: 0; z-index: 1; margin: 0 -1rem; padding: 0.35rem 1rem; text-align: center; font-weight: 700; letter-spacing: 0.03em;
  background: var(--mark-ground); color: var(--mark); }
.view { font-weight: 600; border-left: 4px solid var(--mark); padding-left: 0.75rem; }
.decisions { font-size: 1.05rem; padding-left: 1.5rem; margin: 0.5rem 0; max-width: 55rem; }
.absent { margin: 0.6rem 0; }
.absent h3, .absent p { display: inline; }
.absent h3 { margin-right: 0.5rem; }
ul { padding-left: 1.2rem; margin: 0.5rem 0; max-width: 55rem; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; font-size: 0.95rem; }
caption { text-align: left; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--muted); font-weight: 600; font-size: 0.85rem; border-bottom: 1px solid var(--text); }
tbody th { font-weight: 500; min-width: 8rem; }
.wide tbody th { width: 16rem; }
.wide td:last-child { min-width: 10rem; }
.wide td.number:last-child { min-width: 0; }
th, td { overflow-wrap: break-word; unicode-bidi: isolate; }
th:last-child, td:last-child { padding-right: 0; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
dl { margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem 2rem; }
dt { font-weight: 600; } dd { margin: 0; font-size: 0.9rem; }
summary { cursor: pointer; padding: 0.25rem 0; color: var(--muted); }
.charts { columns: 21.25rem; column-gap: 1rem; }
figure { margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figure.wide-chart { column-span: all; overflow-x: auto; }
.wide-chart svg { max-width: none; }
.on-dark { display: none; }
@media (prefers-color-scheme: dark) { .on-light { display: none; } .on-dark { display: block; } }
@media screen and (max-width: 40rem) {
  dl { grid-template-columns: 1fr; }
  table, tbody, tr, th, td, caption { display: block; width: 100%; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: 0.05rem 0; }
  tbody th { font-weight: 600; width: 100%; }
  td { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0.75rem; align-items: baseline; }
  td.number { grid-template-columns: minmax(6.5rem, 1fr) auto; }
  td::before { content: attr(data-label); color: var(--muted); font-size: 0.85rem; text-align: left; }
  .synthetic { font-size: 0.85rem; letter-spacing: 0; }
  td.empty { display: none; }
}
@media print {
  :root { color-scheme: light; --ground: #ffffff; --text: #000000; --muted: #444444; --line: #bbbbbb; --mark: #000000; --mark-ground: #eeeeee; }
  @page { size: A4; margin: 14mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  html { font-size: 9pt; }
  body { display: table; width: 100%; max-width: none; padding: 0; }
  .synthetic { display: table-header-group; position: static; break-inside: avoid; line-height: 2.2; }
  .sheet { display: table-row-group; }
  h1 { margin-top: 0.4rem; }
  h2 { margin-top: 1.5rem; }
  .page-one + .section { break-before: page; }
  .page-one + .section h2 { border-top: 0; }
  .summary, .decisions, ul { max-width: none; }
  .summary { font-size: 1rem; line-height: 1.35; margin: 0.5rem 0; }
  .page-one { font-size: 0.87rem; line-height: 1.22; }
  .page-one h2 { margin: 0.5rem 0 0.25rem; padding-top: 0.35rem; border-top-width: 1px; font-size: 1.1rem; }
  .page-one .decisions { font-size: 0.95rem; margin: 0.25rem 0; }
  .page-one table { margin: 0.35rem 0 0; font-size: 0.8rem; }
  .page-one th, .page-one td { padding-top: 0.1rem; padding-bottom: 0.1rem; }
  .page-one caption { padding: 0; font-size: 0.8rem; }
  .page-one thead th { font-size: 0.76rem; }
  .page-one h3, .page-one caption strong { display: inline; font-size: 0.9rem; margin-right: 0.5rem; }
  .page-one .absent { margin: 0.3rem 0; }
  .page-one th, .page-one td { padding-right: 0.5rem; }
  .page-one tbody th { min-width: 0; width: auto; }
  .page-one .note { font-size: 0.8rem; margin: 0; }
  .page-one .more { display: none; }
  thead { display: table-header-group; }
  tr, .definition, h2, h3 { break-inside: avoid; }
  h2, h3, caption, thead { break-after: avoid; }
  tbody tr:first-child, tbody tr:nth-child(2) { break-before: avoid; }
  .on-light { display: block; } .on-dark { display: none; }
  .charts { columns: 2; }
  figure svg, .wide-chart svg { max-width: 100%; max-height: 235mm; }
  dl { grid-template-columns: 1fr 1fr; }
}
`;
