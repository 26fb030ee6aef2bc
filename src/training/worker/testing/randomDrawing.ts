/** For tests only: a network that is drawn node by node, ways that part and join among them. */
import { makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode, type NodeId } from '../../../network/document.ts';
import type { Kind, LossKind } from '../../../network/kinds.ts';
import { DEFAULT_TRAINING } from '../../../network/training.ts';

export interface Drawing {
  /** How many numbers the tip gives: the node that the next one takes its input from. */
  readonly width: number;
  /** A node behind the tip, and the new tip; it gives as many numbers as it takes. */
  through(kind: Kind): void;
  linear(width: number): void;
  /** Draws each way from the same start, and the Add of their ends. */
  join(ways: readonly (() => void)[]): void;
  end(loss: LossKind): NetworkDocument;
}

/** @param argumentsOf gives a new node its params */
export function createDrawing(data: NetworkNode, width: number, argumentsOf: (kind: Kind) => object): Drawing {
  const nodes: NetworkNode[] = [data];
  const edges: NetworkEdge[] = [];
  let tip = { id: data.id, width };

  const place = (kind: Kind, params: object = {}): NodeId => {
    const id = `n${nodes.length}`;
    nodes.push(makeNode(kind, id, { x: 240 * nodes.length, y: 0 }, { ...argumentsOf(kind), ...params }));
    return id;
  };
  const wire = (source: NodeId, target: NodeId) =>
    void edges.push({ source, ...(source === 'data' ? { sourceHandle: 'x' } : {}), target, targetHandle: 'input' });

  return {
    get width() {
      return tip.width;
    },
    through(kind) {
      const id = place(kind);
      wire(tip.id, id);
      tip = { ...tip, id };
    },
    linear(width) {
      const id = place('Linear', { out_features: width });
      wire(tip.id, id);
      tip = { id, width };
    },
    join(ways) {
      const start = tip;
      const ends = ways.map((draw) => {
        tip = start;
        draw();
        return tip.id;
      });
      const id = place('Add');
      for (const end of ends) wire(end, id);
      tip = { ...tip, id };
    },
    end(loss) {
      const id = place(loss);
      wire(tip.id, id);
      edges.push({ source: 'data', sourceHandle: 'y', target: id, targetHandle: 'target' });
      return { name: 'random', nodes, edges, training: { ...DEFAULT_TRAINING, batch_size: 1 } };
    },
  };
}
