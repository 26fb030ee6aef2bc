/** Holds the classes that components name against those that their CSS modules have: a class without a rule is undefined in silence. */
import { posix } from 'node:path';
import type { SourceFile } from './floorplan.ts';

/** One sentence for each `styles.name` without a rule in the module that `styles` comes from. */
export function judgeClasses(files: readonly SourceFile[]): readonly string[] {
  const sheets = new Map(files.filter(({ path }) => path.endsWith('.module.css')).map(({ path, text }) => [path, classesOf(text)]));
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith('.tsx')) return [];
    return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, name = '', specifier = '']) => {
      const sheet = posix.join(posix.dirname(path), specifier);
      const named = [...text.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, own = '']) => own);
      const missing = [...new Set(named)].filter((own) => !sheets.get(sheet)?.has(own));
      return missing.map((own) => `src/${path} names the class ${own}, which src/${sheet} does not have.`);
    });
  });
}

const classesOf = (css: string): ReadonlySet<string> => new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
