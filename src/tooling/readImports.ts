/** Finds everything that a source file names: static, dynamic and type imports, patterns of files, and URLs of other files. */
import { isNode, type Node, visitSyntax } from './syntax.ts';

export interface Import {
  /** As written, without a `?query`; a pattern of files has a `*`. */
  readonly specifier: string;
  /** Named by `new URL('…', import.meta.url)`, not imported. */
  readonly byUrl: boolean;
}

/** All imports of a TypeScript file in the order they are written; code that does not parse throws. */
export function readImports(path: string, source: string): readonly Import[] {
  const found: Import[] = [];
  visitSyntax(path, source, (node) => {
    const specifier = importedBy(node) ?? globbedBy(node) ?? locatedBy(node);
    if (specifier !== undefined) found.push({ specifier: specifier.replace(/\?.*$/, ''), byUrl: node.type === 'NewExpression' });
  });
  return found;
}

/** Only imports and re-exports have a `source`, in whichever of their five forms. */
function importedBy({ source }: Node): string | undefined {
  return isNode(source) ? literal(source) : undefined;
}

/** The first argument of `import.meta.glob('./rows/*.ts')`. */
function globbedBy({ type, callee, arguments: given }: Node): string | undefined {
  if (type !== 'CallExpression' || !isNode(callee) || !isNode(callee.object) || callee.object.type !== 'MetaProperty') return undefined;
  return Array.isArray(given) ? literal(given[0]) : undefined;
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
