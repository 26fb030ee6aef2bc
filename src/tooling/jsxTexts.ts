/** Finds texts that change and share their element with something else: a page translator replaces such text nodes, and React then looks for them in vain. */
import type { SourceFile } from './floorplan.ts';
import { isNode, type Node, nodesOf, visitSyntax } from './syntax.ts';

/**
 * One sentence for each element whose text cannot be translated safely. Where a component puts its children beside something else, its
 * name is that of its file, and who uses it must give it elements.
 */
export function judgeTexts(files: readonly SourceFile[]): readonly string[] {
  const components = files.filter(({ path }) => path.endsWith('.tsx'));
  const crowded = new Set(components.filter(putsChildrenBeside).map(({ path }) => path.replace(/^.*\/|\.tsx$/g, '')));
  return components.flatMap(({ path, text }) => {
    const sentences: string[] = [];
    visitSyntax(path, text, (node) => {
      const found = isElement(node) ? mixedText(node, crowded.has(nameOf(node))) : mixedList(node);
      if (!found) return;
      const [start, end] = [Number(found.start), Number(found.end)];
      const line = text.slice(0, start).split('\n').length;
      const words = text.slice(start, end).trim().replace(/\s+/g, ' ').slice(0, 60);
      sentences.push(`src/${path}:${line} has ${words} beside something else: give it an element of its own.`);
    });
    return sentences;
  });
}

function putsChildrenBeside({ path, text }: SourceFile): boolean {
  let found = false;
  visitSyntax(path, text, (node) => {
    const children = isElement(node) ? childrenOf(node) : [];
    found ||= children.length > 1 && children.some(({ expression }) => isSlot(expression));
  });
  return found;
}

/** The name of an element: `p`, `Banner`; of a fragment none. */
function nameOf({ openingElement }: Node): string {
  return isNode(openingElement) && isNode(openingElement.name) ? String(openingElement.name.name) : '';
}

const isElement = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment';

const childrenOf = (element: Node): readonly Node[] => nodesOf(element.children).filter((child) => !isNothing(child));

/**
 * The text of an element that may change, or before which something may be put, while it has a neighbor. A fragment always has.
 * @param isCrowded whether the element puts its children beside something else
 */
function mixedText(element: Node, isCrowded: boolean): Node | undefined {
  const children = childrenOf(element);
  const isAlone = children.length < 2 && !isCrowded && element.type === 'JSXElement';
  if (isAlone) return undefined;
  const dynamic = children.filter(({ type }) => type === 'JSXExpressionContainer');
  const changing = dynamic.find(({ expression }) => mayBeText(expression));
  const written = children.find((child) => child.type === 'JSXText' || isWritten(child.expression));
  return changing ?? (dynamic.length > 0 || isCrowded || element.type === 'JSXFragment' ? written : undefined);
}

/** The text of a list of children that a component gives back: `[word, <span>…</span>]`. */
function mixedList({ type, elements }: Node): Node | undefined {
  const items = type === 'ArrayExpression' ? nodesOf(elements) : [];
  return items.some(isElement) ? items.find((item) => isWritten(item) || mayBeText(item)) : undefined;
}

/** Blanks, which nobody translates, and comments. */
const isNothing = ({ type, value, expression }: Node): boolean =>
  (type === 'JSXText' && isBlank(value)) ||
  (isNode(expression) && (expression.type === 'JSXEmptyExpression' || (isWritten(expression) && isBlank(expression.value))));

const isBlank = (text: unknown): boolean => typeof text === 'string' && text.trim() === '';

/** `{' '}` */
const isWritten = (expression: unknown): boolean =>
  isNode(expression) && expression.type === 'Literal' && typeof expression.value === 'string';

/** What a component was given to show; `children(close)` too. */
const isSlot = (expression: unknown): boolean =>
  isNode(expression) && (expression.name === 'children' || (expression.type === 'CallExpression' && isSlot(expression.callee)));

/** Whether an expression may come out as a text: all that is not surely an element, or nothing. */
function mayBeText(expression: unknown): boolean {
  if (!isNode(expression)) return false;
  const { type } = expression;
  if (isElement(expression) || isWritten(expression) || isSlot(expression)) return false;
  if (type === 'LogicalExpression') return mayBeText(expression.right) || (expression.operator !== '&&' && mayBeText(expression.left));
  if (type === 'ConditionalExpression') return mayBeText(expression.consequent) || mayBeText(expression.alternate);
  if (type === 'CallExpression') return mayBeText(mapped(expression));
  if (type === 'ParenthesizedExpression') return mayBeText(expression.expression);
  return !(type === 'Literal' && (expression.value === null || typeof expression.value === 'boolean')) && expression.name !== 'undefined';
}

/** What `list.map((one) => <li … />)` makes of each; of another call the call itself. */
function mapped(call: Node): unknown {
  const [given] = nodesOf(call.arguments);
  const isMap = isNode(call.callee) && isNode(call.callee.property) && ['map', 'flatMap'].includes(String(call.callee.property.name));
  if (!isMap || !given || given.type !== 'ArrowFunctionExpression' || !isNode(given.body)) return { type: 'Identifier' };
  if (given.body.type !== 'BlockStatement') return given.body;
  const returned = nodesOf(given.body.body).find(({ type }) => type === 'ReturnStatement');
  return returned?.argument;
}
