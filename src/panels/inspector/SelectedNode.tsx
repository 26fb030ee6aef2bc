/** The only node that is selected. Store in; comes by a lazy import. */
import { NodeInspector } from './NodeInspector.tsx';
import { useOnlyNode } from './useOnlyNode.ts';

export function SelectedNode() {
  const node = useOnlyNode();
  return node ? <NodeInspector key={node.id} node={node} /> : null;
}
