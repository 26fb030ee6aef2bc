/** Parts of the page as pictures: what is seen is in them, in light colors, and nothing of them hangs on the page. */
import './tokens.css';
import { afterEach, expect, test } from 'vitest';
import { pngOf } from './pngOf.ts';
import { svgOfElement } from './svgOfElement.ts';

const STYLE =
  '<style>.line { stroke: var(--loss); stroke-width: 3 } .word { fill: var(--text); font-size: 12px } .gone { display: none }</style>';
const CHART = `
  <figcaption style="color: var(--text); font-size: 14px">Loss &lt;1&gt;</figcaption>
  <button>log</button>
  <p style="width: 90px; font-size: 12px">Words that need a second line</p>
  <svg width="200" height="100" role="img" aria-label="It fell." class="chart" onclick="alert(1)">
    <clipPath id="inner"><rect width="200" height="100"></rect></clipPath>
    <g clip-path="url(#inner)"><path class="line" d="M0 0L200 100" fill="none"></path></g>
    <text class="word" x="5" y="20">2.4</text><text class="gone">hidden</text>
  </svg>
  <canvas width="10" height="10"></canvas>`;

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset.theme;
});

function chart(): HTMLElement {
  document.body.innerHTML = `${STYLE}<figure style="width: 300px">${CHART}</figure>`;
  return document.querySelector('figure') ?? document.body;
}

function parse(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
}

test('what is seen is in the picture, what is to be used is not', () => {
  const root = parse(svgOfElement(chart(), 'Loss: "A" & <B>'));
  const texts = [...root.querySelectorAll('text:not([visibility])')].map((text) => text.textContent);
  expect(texts.join(' ')).toBe('Loss <1> Words that need a second line 2.4');
  expect(texts.length).toBeGreaterThan(3); // where the lines break follows from the font
  expect([root.querySelector('title'), root.querySelector('desc')].map((one) => one?.textContent)).toEqual(['Loss: "A" & <B>', 'It fell.']);
  expect(root.querySelector('image')?.getAttribute('href')).toMatch(/^data:image\/png/);
  expect(root.outerHTML).not.toMatch(/class=|style=|onclick|var\(|log/);
});

test('its colors are those of the light theme, and the theme of the page stays', () => {
  const { dataset } = document.documentElement;
  const pictures = (['dark', 'light', undefined] as const).map((theme) => {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    const svg = svgOfElement(chart(), 'Loss');
    expect(dataset.theme).toBe(theme);
    return svg;
  });
  expect(new Set(pictures).size).toBe(1);
  const line = parse(pictures[0] ?? '').querySelector('path');
  expect([line?.getAttribute('stroke'), line?.getAttribute('stroke-width'), line?.getAttribute('fill')]).toEqual([
    'rgb(196, 40, 82)',
    '3px',
    'none',
  ]);
});

test('it can be drawn by itself', async () => {
  const element = chart();
  const png = await pngOf(svgOfElement(element, 'Loss'));
  const bitmap = png && (await createImageBitmap(png));
  expect(bitmap?.width).toBe(2 * (300 + 16));
});
