/** What of a node is chosen and typed: its kind among its like, its data, the arguments of its class, its id. Store in. */
import type { Ref } from 'react';
import { datasetChoices, takesPoints } from '../../datasets/datasets.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { NetworkDocument, NetworkNode, NodeId, NodeOf } from '../../network/document.ts';
import { renameNode as tryRename } from '../../network/edit/edits.ts';
import { readPoints, writePoints } from '../../network/file/pointsText.ts';
import { readFormula } from '../../network/formula/readFormula.ts';
import { ACTIVATION_NAMES, fieldsOf, hasParameters, isActivation } from '../../network/kinds.ts';
import { fieldValue } from '../../network/read/fields.ts';
import { chooseDataset, setPoints } from '../../stores/document/dataEditing.ts';
import { renameNode, setParam, setRequiresGrad, switchKind } from '../../stores/document/editing.ts';
import { setTable } from '../../stores/document/ownDataEditing.ts';
import { namedClasses } from '../../stores/run/classNames.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './Inspector.module.css';
import { messages } from './lateMessages.ts';

export interface NodeFieldsProps {
  readonly document: NetworkDocument;
  readonly node: NetworkNode;
  /** The field of the id. */
  readonly idField: Ref<HTMLInputElement>;
}

export function NodeFields({ document, node, idField }: NodeFieldsProps) {
  const { id, kind } = node;
  return (
    <>
      {isActivation(kind) && (
        <FieldInput
          label={messages.fields.activation}
          word="activation"
          field={{ type: 'choice', options: ACTIVATION_NAMES }}
          value={kind}
          onCommit={(next) => switchKind(id, next)}
        />
      )}
      {node.kind === 'Dataset' && <DatasetFields node={node} />}
      <ParamFields node={node} />
      {hasParameters(kind) && (
        <FieldInput
          label="requires_grad"
          word="requires_grad"
          field={REQUIRES_GRAD}
          value={node.requires_grad !== false}
          note={messages.fields.frozen}
          onCommit={(learns) => setRequiresGrad(id, learns)}
        />
      )}
      <FieldInput
        label={messages.fields.id}
        word="id"
        field={{ type: 'text', maxLength: 40, read: (text: string) => readId(document, id, text), write: String }}
        value={id}
        input={idField}
        onCommit={(next) => renameNode(id, next)}
      />
    </>
  );
}

const STANDARDIZE = { type: 'flag', default: false } as const;
const REQUIRES_GRAD = { type: 'flag', default: true } as const;

/** An id that the node may have, or why it may not. */
function readId(document: NetworkDocument, id: NodeId, text: string): Result<NodeId> {
  const renamed = tryRename(document, id, text.trim());
  return renamed.ok ? ok(text.trim()) : renamed;
}

/** Which data set a Dataset hands out, and the points where they are one's own. */
function DatasetFields({ node: { id, params } }: { readonly node: NodeOf<'Dataset'> }) {
  const { name, x = [], y = [], table, images } = params;
  return (
    <>
      <FieldInput
        label={messages.fields.dataset}
        word="name"
        field={{ type: 'choice', options: datasetChoices(params) }}
        value={name}
        onCommit={(next) => chooseDataset(id, next)}
      />
      {name === 'table' && table && (
        <>
          <p>{messages.fields.table(table.file, table.x_names.join(', '), table.y_names.join(', '))}</p>
          <FieldInput
            label={messages.fields.standardizeX}
            field={STANDARDIZE}
            value={table.standardize.x}
            onCommit={(next) => setTable(id, { ...table, standardize: { ...table.standardize, x: next } })}
          />
          {!table.classes && (
            <FieldInput
              label={messages.fields.standardizeY}
              field={STANDARDIZE}
              value={table.standardize.y}
              onCommit={(next) => setTable(id, { ...table, standardize: { ...table.standardize, y: next } })}
            />
          )}
        </>
      )}
      {name === 'images' && images && <p className={styles.file}>{`${images.files}: ${namedClasses(images.classes)}.`}</p>}
      {takesPoints(name) && (
        <FieldInput
          label={messages.fields.points}
          word="points"
          field={{ type: 'text', takeLines: messages.fields.usePoints, read: readPoints, write: writePoints }}
          value={{ x, y }}
          note={messages.fields.pointsHint}
          onCommit={(points) => setPoints(id, points)}
        />
      )}
    </>
  );
}

/** What becomes of what a formula gives. */
function formulaNote(text: string): string | undefined {
  const formula = readFormula(text);
  if (!formula.ok) return undefined;
  if (!formula.value.takesMean) return messages.fields.oneNumber;
  return messages.fields.manyNumbers;
}

/** Which data set it is has a field of its own, for its points come with it. */
function ParamFields({ node: { id, kind, params } }: { readonly node: NetworkNode }) {
  const values = new Map<string, unknown>(Object.entries(params));
  return fieldsOf(kind, params).map(([name, field]) =>
    field.type === 'choice' ? null : (
      <FieldInput
        key={name}
        label={field.type === 'formula' ? messages.fields.customLoss : name}
        word={name}
        field={field}
        value={fieldValue(field, values.get(name))}
        note={field.type === 'formula' ? formulaNote(String(values.get(name))) : undefined}
        onCommit={(next) => setParam(id, name, next)}
      />
    ),
  );
}
