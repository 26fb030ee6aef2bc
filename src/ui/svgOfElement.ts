/** A part of the page as an SVG that stands on its own: its pictures and words where they are, in the light colors, whatever the theme. */

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'Inter, system-ui, sans-serif';
const MARGIN = 8;

/** What is to be used, not seen. */
const CONTROLS = 'button, input, select, textarea, label, [popover]';

/** What the style sheets say of shapes and words; what stands here is what SVG takes without being told. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
};
const OF_WORDS: Readonly<Record<string, string>> = { 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' };
const SHAPES = 'path, line, rect, circle, ellipse, polygon, polyline, text, tspan';

/**
 * The part as it is at this moment; nothing of it moves or changes.
 * @param title what it is called
 * @param passing a selector of what is seen only under the pointer: it is left out
 */
export function svgOfElement(element: HTMLElement, title: string, passing = ':not(*)'): string {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light'; // the colors are worked out anew for it, and back again before anything is painted
  try {
    return new XMLSerializer().serializeToString(pictureOf(element, title, passing));
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

function pictureOf(element: HTMLElement, title: string, passing: string): SVGElement {
  const box = element.getBoundingClientRect();
  const [width, height] = [Math.ceil(box.width) + 2 * MARGIN, Math.ceil(box.height) + 2 * MARGIN];
  const root = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title, 'font-family': FONT });
  const says = [...element.querySelectorAll('svg[aria-label]')].map((svg) => svg.getAttribute('aria-label')).join(' ');
  root.append(make('title', {}, title), make('desc', {}, says), make('rect', { width, height, fill: '#ffffff' }));
  const place = ({ left, top }: DOMRect) => ({ x: round(left - box.left + MARGIN), y: round(top - box.top + MARGIN) });
  append(element, root, place, passing);
  return root;
}

type Place = (box: DOMRect) => { readonly x: number; readonly y: number };

function append(node: Element, root: SVGElement, place: Place, passing: string): void {
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || node.matches(CONTROLS) || node.matches(passing)) return;
  const box = node.getBoundingClientRect();
  const frame = { ...place(box), width: round(box.width), height: round(box.height) };
  if (node instanceof SVGSVGElement) root.append(copyOf(node, frame, passing));
  else if (node instanceof HTMLCanvasElement) root.append(make('image', { ...frame, href: node.toDataURL() }));
  else {
    if (!/^rgba\(.*, 0\)$/.test(style.backgroundColor)) root.append(make('rect', { ...frame, fill: style.backgroundColor }));
    for (const child of node.childNodes) {
      if (child instanceof Element) append(child, root, place, passing);
      else if (child instanceof Text) root.append(...linesOf(child, style, place));
    }
  }
}

/** Words as they are broken into lines. */
function linesOf(text: Text, style: CSSStyleDeclaration, place: Place): readonly SVGElement[] {
  const range = document.createRange();
  const lines = new Map<number, { words: string; box: DOMRect; right: number }>();
  for (const { index, 0: word } of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    const line = lines.get(Math.round(box.top));
    if (line) Object.assign(line, { words: line.words + word, right: box.right });
    else if (box.width > 0) lines.set(Math.round(box.top), { words: word, box, right: box.right });
  }
  const size = Number.parseFloat(style.fontSize);
  return [...lines.values()].map(({ words, box, right }) => {
    const { x, y } = place(box);
    // As wide as here, whatever font there is elsewhere: words that stand side by side must not meet.
    const width = { textLength: round(right - box.left), lengthAdjust: 'spacingAndGlyphs' };
    const look = { 'font-size': size, 'font-weight': style.fontWeight, fill: style.color, ...width };
    return make('text', { x, y: round(y + box.height / 2 + size * 0.36), ...look }, words.trimEnd());
  });
}

/** A picture within the page, with all that the style sheets say of it written into it. */
function copyOf(svg: SVGSVGElement, frame: Readonly<Record<string, number>>, passing: string): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shapes = [...copy.querySelectorAll(SHAPES)];
  for (const [i, shape] of [...svg.querySelectorAll(SHAPES)].entries()) {
    const style = getComputedStyle(shape);
    const own = shapes[i];
    if (!own) continue;
    if (style.display === 'none' || style.visibility === 'hidden') own.setAttribute('visibility', 'hidden');
    for (const [name, usual] of Object.entries({ ...PROPERTIES, ...(own instanceof SVGTextContentElement ? OF_WORDS : {}) })) {
      const value = style.getPropertyValue(name);
      if (value !== usual) own.setAttribute(name, value);
      else own.removeAttribute(name);
    }
  }
  for (const one of copy.querySelectorAll(passing)) one.remove();
  for (const one of [copy, ...copy.querySelectorAll('*')])
    for (const { name } of [...one.attributes])
      if (/^(class|style|tabindex|role|on.*|data-.*|aria-.*)$/.test(name)) one.removeAttribute(name);
  for (const [name, value] of Object.entries({ ...frame, overflow: 'visible' })) copy.setAttribute(name, String(value));
  return copy;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;
