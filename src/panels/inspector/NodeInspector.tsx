/** One node: what it does, its shapes, its parameters, its wires. Store in. */

import { useRef } from 'react';
import { DATASETS } from '../../datasets/datasets.ts';
import type { NetworkDocument, NetworkNode } from '../../network/document.ts';
import { renameNode as tryRename } from '../../network/edit/edits.ts';
import { ACTIVATION_NAMES, KINDS } from '../../network/kinds.ts';
import { removeParts, renameNode, switchKind } from '../../stores/document/editing.ts';
import { useNetwork, useReading } from '../../stores/document/reading.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { DatasetParams } from './DatasetParams.tsx';
import styles from './Inspector.module.css';
import { NodeParams } from './NodeParams.tsx';
import { NodeWires } from './NodeWires.tsx';
import { nodeFacts } from './nodeFacts.ts';
import { TextField } from './TextField.tsx';

export function NodeInspector({ node }: { readonly node: NetworkNode }) {
  const document = useNetwork();
  const { shapes } = useReading();
  const { family } = KINDS[node.kind];
  const idField = useRef<HTMLInputElement>(null);
  useViewCommands('nodeId', { focus: () => focusAll(idField.current) });
  return (
    <div className={styles.inspector}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {node.kind} <span className={styles.id}>{node.id}</span>
        </h2>
        <Button variant="quiet" onClick={() => removeParts([node.id])}>
          Delete
        </Button>
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
      {family === 'activation' && (
        <Select label="Activation" value={node.kind} options={ACTIVATION_NAMES} onChange={(kind) => switchKind(node.id, kind)} />
      )}
      {node.kind === 'Dataset' && <DatasetParams node={node} />}
      <NodeParams node={node} />
      <TextField input={idField} label="Id" value={node.id} maxLength={40} onCommit={(next) => rename(document, node.id, next)} />
      <NodeWires document={document} node={node} />
    </div>
  );
}

const sayingOf = (node: NetworkNode): string => (node.kind === 'Dataset' ? DATASETS[node.params.name].says : KINDS[node.kind].says);

/** As if somebody had come to the field by Tab: what is typed next takes the place of what is there. */
function focusAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Renames, or says why not where it was typed. */
function rename(document: NetworkDocument, id: string, next: string): string | undefined {
  const tried = tryRename(document, id, next.trim());
  if (!tried.ok) return tried.reason;
  renameNode(id, next.trim());
  return undefined;
}
