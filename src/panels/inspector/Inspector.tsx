/** What is selected, and all that can be done to it without a mouse; the model as text above it. Store in. */
import { findNode } from '../../network/edit/edits.ts';
import { useDocument } from '../../stores/document/document.ts';
import { removeSelected } from '../../stores/document/editing.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyHints } from '../bar/KeyHints.tsx';
import styles from './Inspector.module.css';
import { ModelText } from './ModelText.tsx';
import { NodeInspector } from './NodeInspector.tsx';

export function Inspector() {
  const hasNodes = useDocument((state) => state.document.nodes.length > 0);
  const isAnySelected = useDocument((state) => state.selectedNodes.size + state.selectedEdges.size > 0);
  return (
    <div className={styles.inspector}>
      {hasNodes && <ModelText isCompact={isAnySelected} />}
      <Selected />
    </div>
  );
}

function Selected() {
  const nodes = useDocument((state) => state.selectedNodes);
  const edges = useDocument((state) => state.selectedEdges);
  const only = useDocument(({ document }) => (nodes.size === 1 && edges.size === 0 ? findNode(document, [...nodes][0]) : undefined));
  if (only) return <NodeInspector key={only.id} node={only} />;
  if (nodes.size + edges.size === 0) return <KeyHints />;
  return (
    <>
      <h2 className={styles.title}>{`${[count(nodes.size, 'node'), count(edges.size, 'wire')].filter(Boolean).join(' and ')} selected`}</h2>
      <div>
        <Button onClick={removeSelected}>Delete</Button>
      </div>
    </>
  );
}

const count = (size: number, word: string): string => (size === 0 ? '' : `${size} ${word}${size === 1 ? '' : 's'}`);
