/** A node's wires, and new ones drawn from a list: wiring without a mouse. Store in. */
import { useRef, useState } from 'react';
import { edgeId, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../../network/document.ts';
import { allowedWires } from '../../network/edit/connectionList.ts';
import { wireWords } from '../../network/edit/wireWords.ts';
import { connectNodes, removeParts } from '../../stores/document/editing.ts';
import { openDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import controls from '../../ui/fields/controls.module.css';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages } from './lateMessages.ts';
import styles from './NodeWires.module.css';

interface NodeWiresProps {
  readonly document: NetworkDocument;
  readonly node: NetworkNode;
}

export function NodeWires({ document, node }: NodeWiresProps) {
  const section = useRef<HTMLElement>(null);
  const { incoming, outgoing } = allowedWires(document, node.id);
  const words = (edge: NetworkEdge) => wireWords(document, edge, node.id);
  const arriving = document.edges.filter(({ target }) => target === node.id);
  const leaving = document.edges.filter(({ source }) => source === node.id);
  const removeWire = (edge: NetworkEdge) => {
    section.current?.focus(); // the button goes away, the keyboard stays here
    removeParts([], [edgeId(edge)]);
  };
  return (
    <section ref={section} className={styles.wires} data-word="wire" aria-label={messages.wires.name} tabIndex={-1}>
      <ul>
        {[...arriving, ...leaving].map((edge) => (
          <li key={edgeId(edge)}>
            <span>{words(edge)}</span>
            {edge.targetHandle === 'input' && (
              <Button variant="quiet" aria-label={messages.wires.insertOn(words(edge))} onClick={() => openDialog('add', { wire: edge })}>
                {messages.wires.insert}
              </Button>
            )}
            <Button variant="quiet" aria-label={messages.wires.removeOne(words(edge))} onClick={() => removeWire(edge)}>
              {messages.wires.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Connect label={messages.wires.from} wires={incoming} words={words} />
      <Connect label={messages.wires.to} wires={outgoing} words={words} />
    </section>
  );
}

interface ConnectProps {
  readonly label: string;
  /** The wires that can be drawn. */
  readonly wires: readonly NetworkEdge[];
  readonly words: (edge: NetworkEdge) => string;
}

/** A choice alone draws nothing: arrow keys pass over choices on their way. */
function Connect({ label, wires, words }: ConnectProps) {
  const [chosen, choose] = useState('');
  const wire = wires.find((edge) => edgeId(edge) === chosen) ?? wires[0];
  if (!wire) return null;
  return (
    <div className={classes(controls.labelsAbove, styles.connect)}>
      <FieldInput
        label={label}
        field={{ type: 'choice', options: wires.map((edge) => ({ value: edgeId(edge), label: words(edge) })) }}
        value={edgeId(wire)}
        onCommit={choose}
      />
      <Button onClick={() => connectNodes(wire)}>{messages.wires.connect}</Button>
    </div>
  );
}
