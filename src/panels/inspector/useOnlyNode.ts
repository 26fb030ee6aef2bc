/** The node that is selected, where it is the only thing that is. */
import type { NetworkNode } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import { useDocument } from '../../stores/document/document.ts';

export const useOnlyNode = (): NetworkNode | undefined =>
  useDocument(({ document, selectedNodes, selectedEdges }) =>
    selectedNodes.size === 1 && selectedEdges.size === 0 ? findNode(document, [...selectedNodes][0]) : undefined,
  );
