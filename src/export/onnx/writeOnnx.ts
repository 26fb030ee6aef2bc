/** A network with its values as an ONNX file, which other programs run and this one opens whole: the network file lies in it, too. */
import { hasImages } from '../../datasets/datasets.ts';
import { joinBytes } from '../../lib/joinBytes.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { writeFile } from '../../network/file/fileFormat.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { showShape } from '../refusals.ts';
import { SEAL, sealOf } from '../seal.ts';
import { tensorsOf } from '../tensors.ts';
import { graphOf } from './graphOf.ts';
import { OWN_FILE } from './model.ts';
import { metadataEntry, writeModel } from './writeModel.ts';

/** The newest that has all that is needed and that programs of some years ago read, too; the two belong together. */
export const OPSET = 17;
const IR_VERSION = 8;

/** @param values of all parameters of the spec */
export function writeOnnx(document: NetworkDocument, spec: NetworkSpec, values: ParameterValues): Uint8Array<ArrayBuffer> {
  const tensors = tensorsOf(spec, values);
  const model = writeModel({
    irVersion: IR_VERSION,
    opset: OPSET,
    producer: 'Tinkergrad',
    says: inAndOut(spec),
    graph: graphOf(spec, tensors, document.name || 'Network'),
    metadata: new Map([[OWN_FILE, writeFile(document)]]),
  });
  const seal = metadataEntry(SEAL, sealOf(model));
  return joinBytes([model, seal], model.length + seal.length);
}

/** What goes in and what comes out, which no shape says. */
function inAndOut({ data, loss }: NetworkSpec): string {
  const { facts } = data;
  const shape = showShape(facts.x);
  const goesIn = hasImages(facts) ? `images of the shape ${shape}, with values from 0 to 1` : `samples of the shape ${shape}`;
  const comesOut =
    facts.y.type === 'classes' && loss.kind === 'CrossEntropyLoss'
      ? `the logits of ${facts.y.count} classes: their softmax is the probabilities`
      : valueCount(loss.inShape[0] ?? 0);
  return `${data.id} takes N ${goesIn}. ${loss.input} gives ${comesOut}.`;
}

/** The file is code that other programs read: it stays English. */
const valueCount = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'value' : 'values'}`;
