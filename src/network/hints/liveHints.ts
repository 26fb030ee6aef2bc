/** The hints that a run gives while it goes on: from what is known of its losses and its ReLUs. Pure. */
import { mean } from '../../lib/sums.ts';
import type { NodeId } from '../document.ts';
import type { NetworkSpec } from '../read/spec.ts';
import type { Hint } from './hints.ts';

/** Some steps in a row of a run: their mean loss. */
export interface LossStretch {
  readonly step: number;
  readonly mean: number;
}

/** How many neurons of a ReLU gave 0 for every sample looked at. */
export interface DeadCount {
  readonly node: NodeId;
  readonly neurons: number;
  readonly dead: number;
}

/** From this share of dead neurons on there are many. Among 128 digits every tenth healthy neuron may find none that it answers to. */
const MANY_DEAD = 0.5;
/** So many steps are a good while: a network that learns has left the level of guessing long before. */
const WHILE = 300;
/** How far from ln C a loss still counts as guessing, as a share of it: a batch's classes are never quite even. */
const [BELOW, ABOVE] = [0.015, 0.06];

export function findLiveHints(spec: NetworkSpec, losses: readonly LossStretch[], dead: readonly DeadCount[]): readonly Hint[] {
  return [...deadNeurons(spec, dead), ...guessing(spec, losses), ...belowZero(spec, losses)];
}

const deadNeurons = ({ layers }: NetworkSpec, counts: readonly DeadCount[]): Hint[] =>
  counts
    .filter(
      (count) =>
        count.dead >= MANY_DEAD * count.neurons && count.dead > 0 && layers.some(({ id, kind }) => id === count.node && kind === 'ReLU'),
    )
    .map(({ node, neurons, dead }) => ({ kind: 'deadNeurons', nodes: [node], neurons, dead }));

/** Only a formula can get there. */
function belowZero({ loss }: NetworkSpec, losses: readonly LossStretch[]): Hint[] {
  return loss.kind === 'CustomLoss' && (losses.at(-1)?.mean ?? 0) < 0 ? [{ kind: 'belowZero', nodes: [loss.id] }] : [];
}

function guessing({ data, loss }: NetworkSpec, losses: readonly LossStretch[]): Hint[] {
  const { y } = data.facts;
  const last = losses.at(-1)?.step ?? 0;
  if (y.type !== 'classes' || loss.kind !== 'CrossEntropyLoss' || last < WHILE) return [];
  const level = Math.log(y.count);
  const late = mean(losses.filter(({ step }) => step > last - WHILE).map((stretch) => stretch.mean));
  return late > level * (1 - BELOW) && late < level * (1 + ABOVE) ? [{ kind: 'guessing', nodes: [], classes: y.count, steps: WHILE }] : [];
}
