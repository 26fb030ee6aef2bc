/** For tests only: a network that is drawn node by node, ways that part and join among them. */
import { makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode, type NodeId } from '../../../network/document.ts';
import type { Kind, LossKind } from '../../../network/kinds.ts';
import { DEFAULT_TRAINING } from '../../../network/training.ts';

/** `argumentsOf` gives a new node its params. */
export class Drawing {
  private readonly nodes: NetworkNode[];
  private readonly edges: NetworkEdge[] = [];
  private readonly argumentsOf: (kind: Kind) => object;
  /** The node that the next one takes its input from. */
  private tip: NodeId;
  /** How many numbers that one gives. */
  private count: number;

  constructor(data: NetworkNode, width: number, argumentsOf: (kind: Kind) => object) {
    this.nodes = [data];
    this.tip = data.id;
    this.count = width;
    this.argumentsOf = argumentsOf;
  }

  get width(): number {
    return this.count;
  }

  /** A node behind the tip, and the new tip; it gives as many numbers as it takes. */
  through(kind: Kind): void {
    const id = this.node(kind);
    this.wire(this.tip, id);
    this.tip = id;
  }

  linear(width: number): void {
    const id = this.node('Linear', { out_features: width });
    this.wire(this.tip, id);
    this.tip = id;
    this.count = width;
  }

  /** Draws each way from the same start, and the Add of their ends. */
  join(ways: readonly (() => void)[]): void {
    const { tip, count } = this;
    const ends = ways.map((draw) => {
      Object.assign(this, { tip, count });
      draw();
      return this.tip;
    });
    const add = this.node('Add');
    for (const end of ends) this.wire(end, add);
    this.tip = add;
  }

  end(loss: LossKind): NetworkDocument {
    const id = this.node(loss);
    this.wire(this.tip, id);
    this.edges.push({ source: 'data', sourceHandle: 'y', target: id, targetHandle: 'target' });
    return { name: 'random', nodes: this.nodes, edges: this.edges, training: { ...DEFAULT_TRAINING, batch_size: 1 } };
  }

  private node(kind: Kind, params: object = {}): NodeId {
    const id = `n${this.nodes.length}`;
    this.nodes.push(makeNode(kind, id, { x: 240 * this.nodes.length, y: 0 }, { ...this.argumentsOf(kind), ...params }));
    return id;
  }

  private wire(source: NodeId, target: NodeId): void {
    this.edges.push({ source, ...(source === 'data' ? { sourceHandle: 'x' } : {}), target, targetHandle: 'input' });
  }
}
