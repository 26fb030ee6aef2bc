/** Checks on the network as it is drawn. All of them ask for one that can be trained. */
import { formatCount } from '../../lib/numbers.ts';
import { type ActivationKind, isActivation } from '../../network/kinds.ts';
import { countParameters, type Layer, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import { messages } from './messages.ts';
import type { Situation } from './situation.ts';
import { type GoalRows, type Standing, standing } from './standing.ts';

type NetworkCheck =
  | 'kindPresent'
  | 'kindAbsent'
  | 'activationOtherThan'
  | 'shapeOf'
  | 'layersAtLeast'
  | 'hiddenUnits'
  | 'parameterCount'
  | 'lossIs'
  | 'dataIs';

const ofNetwork = ({ drawn }: Situation, ask: (spec: NetworkSpec) => Standing): Standing =>
  drawn ? ask(drawn) : standing(false, messages.untrainable);

const kindsOf = ({ data, layers, loss }: NetworkSpec): readonly string[] => [
  ...(data ? ['Dataset'] : []),
  ...layers.map(({ kind }) => kind),
  loss.kind,
];
const linears = ({ layers }: NetworkSpec): readonly Layer[] => layers.filter(({ kind }) => kind === 'Linear');
const within = (count: number, { atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Bounds): boolean => count >= atLeast && count <= atMost;

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function boundsWords({ atLeast, atMost }: Bounds): string {
  const { network } = messages;
  if (atLeast !== undefined && atMost !== undefined) return network.between(atLeast, atMost);
  if (atLeast !== undefined) return network.atLeast(atLeast);
  return atMost === undefined ? network.any : network.atMost(atMost);
}

export const NETWORK_GOALS: GoalRows<NetworkCheck> = {
  kindPresent: {
    stands: ({ kind, atLeast = 1 }, situation) =>
      ofNetwork(situation, (spec) => {
        const count = kindsOf(spec).filter((one) => one === kind).length;
        return standing(count >= atLeast, messages.network.wanted(messages.network.count(count, kind), formatCount(atLeast)));
      }),
  },
  kindAbsent: {
    stands: ({ kind }, situation) =>
      ofNetwork(situation, (spec) =>
        kindsOf(spec).includes(kind) ? standing(false, messages.network.there(kind)) : standing(true, messages.network.notThere(kind)),
      ),
  },
  activationOtherThan: {
    stands: ({ kind }, situation) =>
      ofNetwork(situation, (spec) => {
        const { network: words } = messages;
        const there = spec.layers.map((layer) => layer.kind).filter((one): one is ActivationKind => isActivation(one));
        const other = there.find((one) => one !== kind);
        return standing(other !== undefined, other ? words.there(other) : there.length > 0 ? words.only(kind) : words.noActivation);
      }),
  },
  shapeOf: {
    stands: ({ in: inputs, out, node }, situation) =>
      ofNetwork(situation, (spec) => {
        const { network: words } = messages;
        const asked = linears(spec).filter(({ id }) => node === undefined || id === node);
        const isReached = asked.some(
          ({ inShape, outShape }) => (inputs === undefined || inShape[0] === inputs) && (out === undefined || outShape[0] === out),
        );
        const shapes = asked.map(({ id, inShape, outShape }) => `${id} ${inShape[0]} → ${outShape[0]}`).join(', ');
        return standing(isReached, words.wanted(shapes || words.noLinear, `${inputs ?? words.anyWidth} → ${out ?? words.anyWidth}`));
      }),
  },
  layersAtLeast: {
    stands: ({ count }, situation) =>
      ofNetwork(situation, (spec) => {
        const now = linears(spec).length;
        return standing(now >= count, messages.network.wanted(messages.network.count(now, 'Linear'), formatCount(count)));
      }),
  },
  hiddenUnits: {
    stands: (bounds, situation) =>
      ofNetwork(situation, (spec) => {
        const hidden = linears(spec).slice(0, -1);
        const count = hidden.reduce((sum, { outShape }) => sum + (outShape[0] ?? 0), 0);
        return standing(within(count, bounds), messages.network.wanted(messages.network.hiddenUnits(count), boundsWords(bounds)));
      }),
  },
  parameterCount: {
    stands: (bounds, situation) =>
      ofNetwork(situation, (spec) => {
        const count = countParameters(parametersOf(spec));
        return standing(within(count, bounds), messages.network.wanted(messages.network.parameters(count), boundsWords(bounds)));
      }),
  },
  lossIs: {
    stands: ({ kind }, situation) =>
      ofNetwork(situation, ({ loss }) => standing(loss.kind === kind, messages.network.wanted(loss.kind, kind))),
  },
  dataIs: {
    stands: ({ name }, situation) =>
      ofNetwork(situation, ({ data }) => standing(data.params.name === name, messages.network.wanted(data.params.name, name))),
  },
};
