/** XML as text: elements with their attributes, and whatever text is put in stays text. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What no XML file may hold, not even escaped: most control characters, half of a pair, and two that are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string, characters: RegExp): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(characters, (character) => ENTITIES[character] ?? '');

/** Text between elements. */
export const xmlText = (text: string): string => escaped(text, /[&<>\r]/g);

/** Two decimals are finer than any pixel. */
const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value, /[&<>"\t\n\r]/g);

/** @param children XML that is put together already: text goes through `xmlText` */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeText(value)}"`]));
  return children.length === 0 ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${children.join('')}</${name}>`;
}
