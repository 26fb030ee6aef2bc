/** Which files of a build come with an entry: what it imports at once, with the styles and fonts of all that. Pure. */
import type { Rolldown } from 'vite';

/** The part of a chunk that is looked at. */
type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports'> & {
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string>; readonly importedAssets: ReadonlySet<string> } | undefined;
};

/** @param chunks of the build, by file name */
export function loadsOf(entry: Chunk, chunks: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let chunk = open.pop(); chunk; chunk = open.pop()) {
    if (found.has(chunk.fileName)) continue;
    for (const file of [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])])
      found.add(file);
    open.push(...chunk.imports.flatMap((file) => chunks.get(file) ?? []));
  }
  return found;
}
