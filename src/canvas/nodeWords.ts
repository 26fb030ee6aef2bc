/** What stands on a card besides its name: shapes, counts, what a loss compares. Pure. */
import { DATASETS, dataFacts, isDataset, type Shape } from '../datasets/datasets.ts';
import { memoizeOne, weakMemoize } from '../lib/memo.ts';
import { counted, formatCount, formatShape } from '../lib/numbers.ts';
import type { NetworkDocument, NetworkNode, NodeId } from '../network/document.ts';
import type { ParamsOf } from '../network/kinds.ts';
import { parameterCount } from '../network/read/counts.ts';
import { explain, type Problem, problemNode, type Severity } from '../network/read/problems.ts';
import type { Reading } from '../network/read/readNetwork.ts';
import type { Shapes } from '../network/read/shapes.ts';
import { isWrong } from '../network/read/tally.ts';

/** The shape of a Linear's weight, as in its state_dict: `128×784`; empty as long as it is unknown. */
export function weightShape(node: NetworkNode, { in: inputs, out }: Shapes): string {
  const [input, output] = [inputs.get(node.id), out.get(node.id)];
  return input && output ? formatShape([...output, ...input]) : '';
}

/** `784 → 128 · 100,480` for a layer that learns, with `frozen` for one that could, `1×28×28 → 784` or `128` for one that does not; `?` for what is not known yet. */
export function shapeLine(node: NetworkNode, shapes: Shapes): string {
  const input = shapes.in.get(node.id);
  const output = shapes.out.get(node.id);
  if (!input && !output && node.kind !== 'Linear') return 'not wired yet';
  const known = output ?? (node.kind === 'Linear' ? [node.params.out_features] : undefined);
  const passes = node.kind !== 'Linear' && input && output && formatShape(input) === formatShape(output);
  const way = passes ? formatShape(output) : `${shown(input)} → ${shown(known)}`;
  const count = parameterCount(node, shapes);
  const frozen = node.requires_grad === false ? ' · frozen' : '';
  return count ? `${way} · ${formatCount(count)}${frozen}` : `${way}${frozen}`;
}

const shown = (shape: Shape | undefined): string => (shape ? formatShape(shape) : '?');

/** What arrives at the two handles of a loss: `10 logits` and `10 classes`, or `1 value` at both; empty as long as it is unknown. */
export function lossHandles(
  document: NetworkDocument,
  node: NetworkNode,
  shapes: Shapes,
): { readonly input: string; readonly target: string } {
  const input = shapes.in.get(node.id);
  const wire = document.edges.find((edge) => edge.target === node.id && edge.targetHandle === 'target');
  const data = document.nodes.find(({ id }) => id === wire?.source);
  const y = data?.kind === 'Dataset' && shapes.out.has(data.id) ? dataFacts(data.params).y : undefined;
  const thing = node.kind === 'CrossEntropyLoss' ? 'logit' : 'value';
  return {
    input: input?.length === 1 ? counted(input[0] ?? 0, thing) : input ? formatShape(input) : '',
    target: y === undefined ? '' : y.type === 'classes' ? `${y.count} classes` : counted(y.width, 'value'),
  };
}

/** How much is in a Dataset: `60,000 digits`, `1 point`. */
export const dataAmount = (params: ParamsOf['Dataset']): string =>
  isDataset(params.name) ? counted(dataFacts(params).train, DATASETS[params.name].thing) : '';

/** What a node has to do or to mend. */
export interface NodeProblems {
  /** The gravest of it. */
  readonly severity: Severity;
  /** The sentences of all, a line each. */
  readonly says: string;
}

/** Undefined where all is well. Worked out once for each reading: every card asks at every edit. */
export const problemsAt = (document: NetworkDocument, reading: Reading, id: NodeId): NodeProblems | undefined =>
  reading.ok ? undefined : problemsByNode(reading.problems)(document).get(id);

/** A reading is one of its network, whose names no document that shares it changes: the first one that asks does for all. */
const problemsByNode = weakMemoize((problems: readonly Problem[]) =>
  memoizeOne(
    (document: NetworkDocument): ReadonlyMap<NodeId | undefined, NodeProblems> => {
      const groups = new Map<NodeId | undefined, NodeProblems>();
      for (const problem of problems) {
        const before = groups.get(problemNode(problem));
        const says = explain(problem, document);
        groups.set(problemNode(problem), {
          severity: before?.severity === 'wrong' || isWrong(problem) ? 'wrong' : 'toDo',
          says: before ? `${before.says}\n${says}` : says,
        });
      }
      return groups;
    },
    () => true,
  ),
);
