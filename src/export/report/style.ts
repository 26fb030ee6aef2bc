/** How a page to hand in looks: light, one column, and on paper as on a screen. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #171c26; font: 15px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 780px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.25; }
h2 { margin: 40px 0 0; padding-top: 16px; border-top: 1px solid #d5dae1; font-size: 20px; }
h1, h2, p, td, th { overflow-wrap: anywhere; }
.by { margin: 0 0 16px; color: #5c6675; }
.note { padding-left: 12px; border-left: 3px solid #4252d6; white-space: pre-wrap; }
figure { margin: 24px 0; break-inside: avoid; }
figcaption span { margin-left: 12px; white-space: nowrap; }
figure > svg, img { width: 100%; height: auto; }
img { max-height: 420px; object-fit: contain; object-position: left; }
table { border-collapse: collapse; margin: 12px 0; font-size: 14px; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 4px; font-weight: 600; text-align: left; white-space: nowrap; }
td, th { padding: 2px 20px 2px 0; border-bottom: 1px solid #e0e4ea; text-align: left; vertical-align: top; }
th { color: #5c6675; font-weight: 500; }
.columns { display: flex; flex-wrap: wrap; gap: 0 48px; align-items: flex-start; }
pre { padding: 12px; background: #f4f6f8; font-size: 12.5px; line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; }
section { break-inside: avoid-page; }
`;
