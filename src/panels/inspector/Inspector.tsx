/** What is selected, and all that can be done to it without a mouse; the model as text above it. Store in. */
import { Suspense } from 'react';
import { useDocument } from '../../stores/document/document.ts';
import { useView } from '../../stores/view.ts';
import { later, soon } from '../../ui/later.tsx';
import { KeyHints } from '../bar/KeyHints.tsx';
import styles from './Inspector.module.css';
import { useOnlyNode } from './useOnlyNode.ts';

/** Whoever listens to `vite:preloadError` says that it did not arrive. */
const ModelText = soon(
  import('./ModelText.tsx').then(
    (file) => file.ModelText,
    () => () => null,
  ),
);

/** Nothing is selected at first. */
const SelectedNode = later(() => import('./SelectedNode.tsx').then((file) => file.SelectedNode));
const SeveralSelected = later(() => import('./SeveralSelected.tsx').then((file) => file.SeveralSelected));

export function Inspector() {
  const hasNodes = useDocument((state) => state.document.nodes.length > 0);
  const isAnySelected = useDocument((state) => state.selectedNodes.size + state.selectedEdges.size > 0);
  return (
    <div className={styles.inspector}>
      {hasNodes && (
        <Suspense fallback={<ModelPlace />}>
          <ModelText isCompact={isAnySelected} />
        </Suspense>
      )}
      <Selected />
    </div>
  );
}

/** About as high as the text that will be there: a line a node, and four beside them. */
function ModelPlace() {
  const lines = useDocument((state) => state.document.nodes.length + 4);
  return <div style={{ height: `${lines * LINE}px` }} />;
}

/** CSS pixels. */
const LINE = 19;

function Selected() {
  const nodes = useDocument((state) => state.selectedNodes);
  const edges = useDocument((state) => state.selectedEdges);
  const isOneNode = useOnlyNode() !== undefined;
  const isOutline = useView((view) => view.isOutline); // a node is open in its row then
  const count = nodes.size + edges.size;
  return (
    <>
      <SelectedNode isNeeded={isOneNode && !isOutline} />
      {count === 0 && <KeyHints />}
      <SeveralSelected isNeeded={count > 0 && !isOneNode} />
    </>
  );
}
