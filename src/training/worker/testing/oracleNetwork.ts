/** For tests only: a whole network in plain numbers: its loss, and the gradient of every parameter by the chain rule. */
import { internal } from '../../../lib/result.ts';
import type { Layer, NetworkSpec } from '../../../network/read/spec.ts';
import { type Extras, oracleOf, plus, type Row } from './oracle.ts';
import { oracleLoss } from './oracleLosses.ts';

/** Parameters, or their gradients, by name in state_dict order. */
export type Values = ReadonlyMap<string, Row>;

export interface Judged {
  readonly loss: number;
  readonly gradients: Values;
}

/** Runs a batch (a row a sample, x flat) through a network without dropout, and back. */
export function judge(spec: NetworkSpec, parameters: Values, x: readonly Row[], y: readonly Row[]): Judged {
  const runs = x.map((sample) => forward(spec, parameters, sample));
  const outputs = runs.map((run) => run.get(spec.loss.input) ?? internal(`no output of ${spec.loss.input}`));
  const loss = oracleLoss(spec.loss);
  const gradients = new Map<string, Row>();
  for (const [i, slope] of loss.slope(outputs, y).entries()) backward(spec, parameters, runs[i] ?? new Map(), slope, gradients);
  return { loss: loss.value(outputs, y), gradients };
}

/** What every node gives for one sample, by id. */
function forward(spec: NetworkSpec, parameters: Values, sample: Row): Values {
  const outputs = new Map<string, Row>([[spec.data.id, sample]]);
  for (const layer of spec.layers) {
    outputs.set(layer.id, oracleOf(layer.kind).value(inputsOf(layer, outputs), layer.params, extrasOf(layer, parameters)));
  }
  return outputs;
}

/** Adds one sample's gradients to `gradients`: from the loss up, each layer hands on to its inputs what has come down to it. */
function backward(spec: NetworkSpec, parameters: Values, outputs: Values, slope: Row, gradients: Map<string, Row>): void {
  const down = new Map<string, Row>([[spec.loss.input, slope]]);
  for (const layer of spec.layers.toReversed()) {
    const dy = down.get(layer.id);
    if (!dy) continue; // nothing of this layer reaches the loss
    const slopes = oracleOf(layer.kind).slopes(dy, inputsOf(layer, outputs), layer.params, extrasOf(layer, parameters));
    layer.inputs.forEach((id, i) => void addTo(down, id, slopes.inputs[i] ?? []));
    for (const { name } of layer.parameters) {
      addTo(gradients, name, name.endsWith('.weight') ? (slopes.weight ?? []).flat() : (slopes.bias ?? []));
    }
  }
}

const addTo = (sums: Map<string, Row>, key: string, row: Row): void => void sums.set(key, plus(row, sums.get(key) ?? []));

const inputsOf = (layer: Layer, outputs: Values): readonly Row[] =>
  layer.inputs.map((id) => outputs.get(id) ?? internal(`${layer.id} comes before its input ${id}`));

function extrasOf(layer: Layer, parameters: Values): Extras {
  const values = (name: string) => parameters.get(`${layer.id}.${name}`);
  const weight = values('weight');
  const bias = values('bias');
  return { ...(weight ? { weight: rowsOf(weight, layer.inShape[0] ?? 1) } : {}), ...(bias ? { bias } : {}) };
}

const rowsOf = (values: Row, width: number): readonly Row[] =>
  Array.from({ length: values.length / width }, (_, i) => values.slice(i * width, (i + 1) * width));
