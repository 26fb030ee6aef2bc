/** Checks on the network as it is drawn. All of them ask for one that can be trained. */
import { counted, formatCount } from '../../lib/numbers.ts';
import { type ActivationKind, isActivation } from '../../network/kinds.ts';
import { countParameters, type Layer, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
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
  drawn ? ask(drawn) : standing(false, 'the network cannot train yet');

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

const boundsWords = ({ atLeast, atMost }: Bounds): string =>
  [
    ...(atLeast === undefined ? [] : [`at least ${formatCount(atLeast)}`]),
    ...(atMost === undefined ? [] : [`at most ${formatCount(atMost)}`]),
  ].join(' and ') || 'any number';

export const NETWORK_GOALS: GoalRows<NetworkCheck> = {
  kindPresent: {
    stands: ({ kind, atLeast = 1 }, situation) =>
      ofNetwork(situation, (spec) => {
        const count = kindsOf(spec).filter((one) => one === kind).length;
        return standing(count >= atLeast, `${formatCount(count)} ${kind}, wanted ${formatCount(atLeast)}`);
      }),
  },
  kindAbsent: {
    stands: ({ kind }, situation) =>
      ofNetwork(situation, (spec) =>
        kindsOf(spec).includes(kind) ? standing(false, `there is a ${kind}`) : standing(true, `there is no ${kind}`),
      ),
  },
  activationOtherThan: {
    stands: ({ kind }, situation) =>
      ofNetwork(situation, (spec) => {
        const there = spec.layers.map((layer) => layer.kind).filter((one): one is ActivationKind => isActivation(one));
        const other = there.find((one) => one !== kind);
        return standing(other !== undefined, other ? `there is a ${other}` : there.length > 0 ? `only ${kind}` : 'no activation');
      }),
  },
  shapeOf: {
    stands: ({ in: inputs, out, node }, situation) =>
      ofNetwork(situation, (spec) => {
        const asked = linears(spec).filter(({ id }) => node === undefined || id === node);
        const isReached = asked.some(
          ({ inShape, outShape }) => (inputs === undefined || inShape[0] === inputs) && (out === undefined || outShape[0] === out),
        );
        const shapes = asked.map(({ id, inShape, outShape }) => `${id} ${inShape[0]} → ${outShape[0]}`).join(', ');
        return standing(isReached, `${shapes || 'no Linear'}, wanted ${inputs ?? 'any'} → ${out ?? 'any'}`);
      }),
  },
  layersAtLeast: {
    stands: ({ count }, situation) =>
      ofNetwork(situation, (spec) => {
        const now = linears(spec).length;
        return standing(now >= count, `${formatCount(now)} Linear, wanted ${formatCount(count)}`);
      }),
  },
  hiddenUnits: {
    stands: (bounds, situation) =>
      ofNetwork(situation, (spec) => {
        const hidden = linears(spec).slice(0, -1);
        const count = hidden.reduce((sum, { outShape }) => sum + (outShape[0] ?? 0), 0);
        return standing(within(count, bounds), `${counted(count, 'hidden unit')}, wanted ${boundsWords(bounds)}`);
      }),
  },
  parameterCount: {
    stands: (bounds, situation) =>
      ofNetwork(situation, (spec) => {
        const count = countParameters(parametersOf(spec));
        return standing(within(count, bounds), `${counted(count, 'parameter')}, wanted ${boundsWords(bounds)}`);
      }),
  },
  lossIs: {
    stands: ({ kind }, situation) => ofNetwork(situation, ({ loss }) => standing(loss.kind === kind, `${loss.kind}, wanted ${kind}`)),
  },
  dataIs: {
    stands: ({ name }, situation) =>
      ofNetwork(situation, ({ data }) => standing(data.params.name === name, `${data.params.name}, wanted ${name}`)),
  },
};
