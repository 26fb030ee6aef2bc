/** One node: what it does, its shapes, its parameters, its wires. Store in. */
import { type ReactNode, useRef } from 'react';
import { dataFacts, hasImages, thingOf } from '../../datasets/datasets.ts';
import { messages as dataMessages } from '../../datasets/messages.ts';
import type { NetworkNode } from '../../network/document.ts';
import { messages as networkMessages } from '../../network/messages.ts';
import { removeParts } from '../../stores/document/editing.ts';
import { useNetwork, useReading } from '../../stores/document/reading.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { openDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { InsideNode } from './InsideNode.tsx';
import styles from './Inspector.module.css';
import { messages } from './lateMessages.ts';
import { NodeFields } from './NodeFields.tsx';
import { NodeWires } from './NodeWires.tsx';
import { nodeFacts } from './nodeFacts.ts';
import { PointsPlot } from './PointsPlot.tsx';
import { StartingNumbers } from './StartingNumbers.tsx';

export interface NodeInspectorProps {
  readonly node: NetworkNode;
  /** What can be done to the node as a whole, in place of *Delete*. */
  readonly actions?: ReactNode;
}

export function NodeInspector({ node, actions }: NodeInspectorProps) {
  const document = useNetwork();
  const { shapes } = useReading();
  const idField = useRef<HTMLInputElement>(null);
  useViewCommands('nodeId', { focus: () => focusAll(idField.current) });
  return (
    <div className={styles.inspector} data-word={node.kind}>
      <div className={styles.head}>
        <h2 className={styles.title} translate="no">
          <span>{node.kind}</span> <span className={styles.id}>{node.id}</span>
        </h2>
        {actions === undefined ? (
          <Button variant="quiet" onClick={() => removeParts([node.id])}>
            {messages.remove}
          </Button>
        ) : (
          <div>{actions}</div>
        )}
      </div>
      <p className={styles.says}>{sayingOf(node)}</p>
      <dl className={styles.facts}>
        {nodeFacts(node, shapes).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {node.kind === 'Dataset' && hasImages(dataFacts(node.params)) && (
        <Button onClick={() => openDialog('digits')}>{messages.browse[thingOf(node.params) === 'digit' ? 'digit' : 'picture']}</Button>
      )}
      {node.kind === 'Dataset' && <Button onClick={() => openDialog('ownData')}>{messages.ownData}</Button>}
      {node.kind === 'Dataset' && <PointsPlot id={node.id} params={node.params} />}
      <StartingNumbers node={node} />
      <NodeFields document={document} node={node} idField={idField} />
      <NodeWires document={document} node={node} />
      <InsideNode node={node} />
    </div>
  );
}

const sayingOf = (node: NetworkNode): string =>
  node.kind === 'Dataset' ? dataMessages.says[node.params.name] : networkMessages.kinds[node.kind];

/** As if somebody had come to the field by Tab: what is typed next takes the place of what is there. */
function focusAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
