/** The network as PyTorch has it: an `nn.Sequential` of a chain, a class with a `forward` of all others. */
import type { NodeId } from '../../network/document.ts';
import type { Layer, NetworkSpec } from '../../network/read/spec.ts';
import { apart, type Code, type CodeLine, indented, of } from './code.ts';
import { quoted } from './literals.ts';
import { moduleArguments, moduleCall } from './modules.ts';
import type { Names } from './program.ts';

type ModuleLayer = Exclude<Layer, { readonly kind: 'Add' }>;

const isModule = (layer: Layer): layer is ModuleLayer => layer.kind !== 'Add';

/** Whether each layer takes what the one before it gives, and nothing else. */
export const isChain = ({ data, layers }: NetworkSpec): boolean =>
  layers.every(({ inputs }, i) => inputs.length === 1 && inputs[0] === (layers[i - 1]?.id ?? data.id));

export const hasDropout = ({ layers }: NetworkSpec): boolean => layers.some(({ kind }) => kind === 'Dropout');

/** @param isRun whether the zeros of Dropout are those of the run, which a class of the program's own makes */
export function modelCode(spec: NetworkSpec, names: Names, isRun: boolean): Code {
  const make = (layer: ModuleLayer) => (isRun && layer.kind === 'Dropout' ? ownDropout(layer) : callOf(layer));
  const frozen = spec.layers.flatMap(({ id, parameters }) =>
    parameters.some(({ requiresGrad }) => requiresGrad === false) ? [of(id, `net.${names.of(id)}.requires_grad_(False)`)] : [],
  );
  return [...(isChain(spec) ? sequential(spec, names, make) : network(spec, names, make)), ...frozen];
}

const callOf = ({ kind, params, inShape }: ModuleLayer): string => moduleCall({ kind, params, inFeatures: inShape[0] });

const ownDropout = ({ id, kind, params }: ModuleLayer): string =>
  `Dropout(${[quoted(id), ...moduleArguments({ kind, params })].join(', ')})`;

type Make = (layer: ModuleLayer) => string;

function sequential({ layers }: NetworkSpec, names: Names, make: Make): Code {
  const lines = layers.filter(isModule).map((layer) => of(layer.id, `${names.of(layer.id)}=${make(layer)},`));
  return ['net = nn.Sequential(OrderedDict(', ...indented(lines), '))'];
}

function network({ data, layers, loss }: NetworkSpec, names: Names, make: Make): Code {
  const nameOf = (id: NodeId) => (id === data.id ? 'x' : names.of(id));
  const modules = layers.filter(isModule).map((layer) => of(layer.id, `self.${names.of(layer.id)} = ${make(layer)}`));
  const steps = layers.map((layer): CodeLine => {
    const inputs = layer.inputs.map(nameOf);
    return of(layer.id, `${names.of(layer.id)} = ${isModule(layer) ? `self.${names.of(layer.id)}(${inputs.join()})` : inputs.join(' + ')}`);
  });
  return [
    'class Network(nn.Module):',
    ...indented(
      apart([
        ['def __init__(self):', ...indented(['super().__init__()', ...modules])],
        ['def forward(self, x):', ...indented([...steps, `return ${nameOf(loss.input)}`])],
      ]),
    ),
    '',
    '',
    'net = Network()',
  ];
}
