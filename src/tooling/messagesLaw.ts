/** Holds what the page says to its place: sentences lie in the messages of their room, are read when they are said, and are short. */
import type { SourceFile } from './floorplan.ts';
import { isNode, type Node, nodesOf, visitSyntax } from './syntax.ts';

/** So many words a sentence has at most; a number or a name in it counts as one. */
export const MOST_WORDS = 25;

const isMessages = ({ path }: SourceFile): boolean => /(^|\/)\w*[mM]essages\.ts$/.test(path);

/** Every sentence that is written into the code of a file instead of the messages of its room. */
export function judgeWritten(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    visitSyntax(file.path, file.text, (node) => {
      if (isForPrograms(node)) return 'pass';
      const text = textOf(node);
      if (text !== undefined && isSaid(node, text))
        found.push(`${place(file, node)} says “${text.slice(0, 60)}”: put it into messages.ts.`);
      return undefined;
    });
    return found;
  });
}

/** Every message that is read while a file loads, which would keep the language of that moment for good. */
export function judgeEarly(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    visitSyntax(file.path, file.text, (node) => {
      if (/Function|MethodDefinition/.test(node.type) || (node.type === 'Property' && node.kind === 'get')) return 'pass';
      if (node.type === 'MemberExpression' && isNode(node.object) && /^\w*[mM]essages$/.test(String(node.object.name)))
        found.push(`${place(file, node)} reads a message while it loads: read it where it is said.`);
      return undefined;
    });
    return found;
  });
}

/** Every sentence of the messages that is too long to be read at one glance. */
export function judgeLong(files: readonly SourceFile[]): readonly string[] {
  return files.filter(isMessages).flatMap((file) => {
    const found: string[] = [];
    visitSyntax(file.path, file.text, (node) => {
      const sentences = (textOf(node) ?? '').split(/[.!?:;…](?=\s|$)/);
      const longest = Math.max(...sentences.map((sentence) => (sentence.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length));
      if (longest > MOST_WORDS) found.push(`${place(file, node)} has a sentence of ${longest} words: make two of it.`);
    });
    return found;
  });
}

/** Imports, types, what throws, and attributes that nobody reads. */
function isForPrograms({ type, callee, name }: Node): boolean {
  if (['ImportDeclaration', 'TSLiteralType', 'ThrowStatement'].includes(type)) return true;
  if (type === 'CallExpression') return isNode(callee) && callee.name === 'internal';
  return type === 'JSXAttribute' && isNode(name) && /^(className|style|d|transform|viewBox|key|id|rel|data-\w+)$/.test(String(name.name));
}

function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'JSXText' || (type === 'Literal' && typeof value === 'string')) return String(value).trim();
  if (type !== 'TemplateLiteral') return undefined;
  return nodesOf(quasis)
    .map((part) => String((part.value as { readonly cooked?: unknown } | undefined)?.cooked ?? ''))
    .join('0');
}

/** Two words in a row are said to people; of what stands right in an element one is enough, unless it is the same in all languages. */
const isSaid = ({ type }: Node, text: string): boolean =>
  type === 'JSXText'
    ? /\p{L}{2}/u.test(text) && !NAMES.test(text)
    : /\p{L}{2,}[’…]?[,;:.]? [(“]?\p{L}/u.test(text) && !text.startsWith('internal') && !CODE.test(text);

const NAMES = /^(Tinkergrad|CSV|Tab|Enter|Shift)$/;

/** Selectors, media queries, style, markup, Python. */
const CODE = /[[\]<>{}=]|^\(|\w\(|-src |^[\w-]+(, [\w-]+)+$|^ *(def|class|for|#) /;

const place = ({ path, text }: SourceFile, { start }: Node): string => `src/${path}:${text.slice(0, Number(start)).split('\n').length}`;
