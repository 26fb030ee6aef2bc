/** The document: what a person draws and a network file holds. Types and small readers. */
import { defaultParams, type Kind, type ParamsOf } from './kinds.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from './training.ts';

/** A Python identifier of at most 40 ASCII characters, unique in its document; exported code uses it as the module's name. */
export type NodeId = string;

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A node as it is drawn; its params are checked when the network is read, not before. */
export type NetworkNode = {
  readonly [K in Kind]: {
    readonly id: NodeId;
    readonly kind: K;
    readonly params: ParamsOf[K];
    readonly position: Position;
    /** As PyTorch's `requires_grad_(False)`: its parameters stay as they are. Only where there are any. */
    readonly requires_grad?: false;
  };
}[Kind];

/** A node of one kind. */
export type NodeOf<K extends Kind> = Extract<NetworkNode, { readonly kind: K }>;

export type SourceHandle = 'x' | 'y';
export type TargetHandle = 'input' | 'target';

/** A wire. `sourceHandle` is absent except on a Dataset. */
export interface NetworkEdge {
  readonly source: NodeId;
  readonly sourceHandle?: SourceHandle;
  readonly target: NodeId;
  readonly targetHandle: TargetHandle;
}

export interface NetworkDocument {
  readonly name: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly training: TrainingSettings;
}

/** As many as the canvas can carry: with more, a page would stand still. */
export const MOST_NODES = 1000;
export const MOST_EDGES = 5000;

export const EMPTY_DOCUMENT: NetworkDocument = { name: 'Untitled', nodes: [], edges: [], training: DEFAULT_TRAINING };

/** One name for one wire, the same wherever it is asked. */
export const edgeId = (edge: NetworkEdge): string => `${edge.source}.${edge.sourceHandle ?? ''}>${edge.target}.${edge.targetHandle}`;

export const sameEdge = (a: NetworkEdge, b: NetworkEdge): boolean => edgeId(a) === edgeId(b);

/** A node of this kind with PyTorch's defaults. */
export const makeNode = (kind: Kind, id: NodeId, position: Position, params: object = {}): NetworkNode =>
  ({ id, kind, params: defaultParams(kind, params), position }) as NetworkNode;
