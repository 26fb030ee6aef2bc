/** What there is to learn from the network, and what is selected, with all that can be done to it without a mouse; the model as text above it. Store in. */
import { useDocument } from '../../stores/document/document.ts';
import { useView } from '../../stores/view.ts';
import { later } from '../../ui/later.tsx';
import { KeyHints } from '../bar/KeyHints.tsx';
import { Hints } from './Hints.tsx';
import styles from './Inspector.module.css';
import { ModelText } from './ModelText.tsx';
import { messages } from './messages.ts';
import { useOnlyNode } from './useOnlyNode.ts';

/** Nothing is selected at first. */
const SelectedNode = later(() => import('./SelectedNode.tsx').then((file) => file.SelectedNode));
const SeveralSelected = later(() => import('./SeveralSelected.tsx').then((file) => file.SeveralSelected));

export function Inspector() {
  const hasNodes = useDocument((state) => state.document.nodes.length > 0);
  const isAnySelected = useDocument((state) => state.selectedNodes.size + state.selectedEdges.size > 0);
  return (
    <>
      <Hints />
      <section className={styles.inspector} aria-label={messages.selection} data-part="selection">
        {hasNodes && <ModelText isCompact={isAnySelected} />}
        <Selected />
      </section>
    </>
  );
}

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
