/** The open network and its weights as files of other programs; fetched when one is asked for. */
import { writeOnnx } from '../../export/onnx/writeOnnx.ts';
import { tensorsOf } from '../../export/tensors.ts';
import { writePt } from '../../export/weights/writePt.ts';
import { writeSafetensors } from '../../export/weights/writeSafetensors.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { fitParameters, type ParameterValues } from '../../network/file/fileParameters.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { tallyWords } from '../../network/read/tally.ts';
import { readParameters } from '../builder/builder.ts';
import { useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { baseName } from './fileNames.ts';
import type { Download } from './files.ts';
import { lateMessages } from './lateMessages.ts';

interface Trained {
  readonly document: NetworkDocument;
  readonly spec: NetworkSpec;
  readonly parameters: ParameterValues;
  /** What files of it are called, without the ending. */
  readonly name: string;
}

/** The network as it is drawn with the run's parameters, if they fit it. */
async function trained(): Promise<Result<Trained>> {
  const read = await readParameters();
  if (!read.ok) return read;
  const { document } = useDocument.getState();
  const reading = readingOf(document);
  if (!reading.ok) return refused(lateMessages.cannotTrain(tallyWords(reading.problems)));
  const { step, parameters } = read.value;
  const fits = fitParameters(document, parameters);
  if (!fits.ok) return fits;
  return ok({ document, spec: reading.spec, parameters, name: `${baseName(document.name)}-step-${step}` });
}

type Write = (trained: Trained) => Uint8Array<ArrayBuffer>;

const fileOf = (ending: string, write: Write) => async (): Promise<Result<Download>> => {
  const read = await trained();
  if (!read.ok) return read;
  return ok({ name: `${read.value.name}.${ending}`, blob: new Blob([write(read.value)], { type: 'application/octet-stream' }) });
};

export const safetensorsFile = fileOf('safetensors', ({ spec, parameters }) => writeSafetensors(tensorsOf(spec, parameters)));
export const ptFile = fileOf('pt', ({ spec, parameters }) => writePt(tensorsOf(spec, parameters)));
export const onnxFile = fileOf('onnx', ({ document, spec, parameters }) => writeOnnx(document, spec, parameters));
