/** Why what leaves the page cannot be written, and why files of weights cannot be read. */
import { defineMessages } from '../lib/messages.ts';
import { formatCount } from '../lib/numbers.ts';

export const messages = defineMessages('export', {
  quoted: (name: string) => `“${name}”`,
  numberAt: (value: string, index: number) => `${value} at index ${formatCount(index)}`,
  notFinite: (tensor: string, number: string) => `${tensor} has ${number}: only finite numbers can be trained on.`,
  otherWeights: (key: string) =>
    `The file is damaged: it is not as it was written. Where another program changed it and kept the metadata, take ${key} out of these.`,
  beyondFloat32: (tensor: string, value: string, index: number) =>
    `The tensor ${tensor} has ${value} at index ${formatCount(index)}: the square of that is beyond float32.`,
  script: {
    wholeBatch: 'Its loss looks at a whole batch at once, so processes cannot share a batch. Use a loss that has a value for each number.',
    ownPictures:
      'A script cannot hold pictures of your own. Export the network as ONNX or its weights, and read the pictures in PyTorch yourself.',
    tooManyNumbers: (count: number) =>
      `It begins from ${formatCount(count)} numbers of its own, too many for a script. Reset it, so that they are drawn.`,
  },
  weights: {
    none: 'There are no tensors in the file.',
    noSuchParameter: (name: string, shape: string, names: string) =>
      `The network has no parameter called ${name}, which has the shape ${shape} in the file. It has ${names}.`,
    otherShape: (name: string, inFile: string, needed: string) =>
      `${name} has the shape ${inFile} in the file; the network that is open needs ${needed}.`,
    longHeader: 'The file is damaged or cut off: its header is said to be longer than the file, or longer than 1 MB.',
    noHeader: 'The file is damaged: its header is not the JSON that a safetensors file begins with.',
    metadata: 'The file is damaged: __metadata__ in its header is not a list of texts.',
    gaps: 'The file is damaged or cut off: its tensors do not fill it without gaps and overlaps.',
    damaged: {
      entry: (tensor: string) => `The file is damaged: the entry of the tensor ${tensor} cannot be read.`,
      dtype: (tensor: string) => `The file is damaged: the dtype of the tensor ${tensor} cannot be read.`,
      shape: (tensor: string) => `The file is damaged: the shape of the tensor ${tensor} cannot be read.`,
      place: (tensor: string) => `The file is damaged: the place of the tensor ${tensor} cannot be read.`,
    },
    otherType: (tensor: string, type: string) => `The tensor ${tensor} has the dtype ${type}; F32, F64, F16 and BF16 can be read.`,
    otherLength: (tensor: string, bytes: number) =>
      `The file is damaged: the tensor ${tensor} has ${formatCount(bytes)} bytes, which is not what its shape says.`,
    notFinite: (tensor: string, number: string) => `The tensor ${tensor} has ${number}: only finite numbers can be trained on.`,
  },
  /** In a picture. */
  withNoise: (data: string, noise: string) => `${data}, noise ${noise}`,
});
