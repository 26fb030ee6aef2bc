/** The syntax tree of a TypeScript file, by Vite's parser, and a walk through it. */
import { parseSync } from 'vite';

export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

export const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Looks at a node; what is in it is passed over where it says `pass`. */
export type See = (node: Node) => unknown;

/** Shows every node of a file, outer ones first; code that does not parse throws. */
export function visitSyntax(path: string, source: string, see: See): void {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`internal: ${path} does not parse: ${errors[0].message}`);
  visit(program, see);
}

function visit(value: unknown, see: See): void {
  if (isNode(value) && see(value) === 'pass') return;
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) visit(child, see);
}
