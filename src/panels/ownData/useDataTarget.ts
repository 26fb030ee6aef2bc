/** Which Dataset the data are for: the one that is selected, else the first. */
import type { NodeOf } from '../../network/document.ts';
import { useDocument } from '../../stores/document/document.ts';

export function useDataTarget(): NodeOf<'Dataset'> | undefined {
  const nodes = useDocument(({ document }) => document.nodes);
  const selected = useDocument(({ selectedNodes }) => selectedNodes);
  const sets = nodes.flatMap((node) => (node.kind === 'Dataset' ? [node as NodeOf<'Dataset'>] : []));
  return sets.find(({ id }) => selected.has(id)) ?? sets[0];
}
