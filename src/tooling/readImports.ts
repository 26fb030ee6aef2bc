/** Finds everything that a source file names: static, dynamic and type imports, and URLs of other files. Uses Vite's parser. */
import { parseSync } from 'vite';

export interface Import {
  /** As written, without a `?query`. */
  readonly specifier: string;
  /** Named by `new URL('…', import.meta.url)`, not imported. */
  readonly byUrl: boolean;
}

/** All imports of a TypeScript file in the order they are written; code that does not parse throws. */
export function readImports(path: string, source: string): readonly Import[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`internal: ${path} does not parse: ${errors[0].message}`);
  const found: Import[] = [];
  visit(program, (node) => {
    const specifier = importedBy(node) ?? locatedBy(node);
    if (specifier !== undefined) found.push({ specifier: specifier.replace(/\?.*$/, ''), byUrl: node.type === 'NewExpression' });
  });
  return found;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Only imports and re-exports have a `source`, in whichever of their five forms. */
function importedBy({ source }: Node): string | undefined {
  return isNode(source) ? literal(source) : undefined;
}

/** The first argument of `new URL('…', import.meta.url)`. */
function locatedBy({ type, callee, arguments: given }: Node): string | undefined {
  if (type !== 'NewExpression' || !isNode(callee) || callee.name !== 'URL' || !Array.isArray(given)) return undefined;
  const [file, base] = given;
  return isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty' ? literal(file) : undefined;
}

/** A name that is put together while running cannot be held against the map, so it is named as it is: unreadable. */
const literal = (node: unknown): string =>
  isNode(node) && typeof node.value === 'string' ? node.value : '(a name that is put together while running)';

function visit(value: unknown, see: (node: Node) => void): void {
  if (isNode(value)) see(value);
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) visit(child, see);
}
