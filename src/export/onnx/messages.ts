/** Why an ONNX model cannot be read. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('export/onnx', {
  damaged: 'The file is no ONNX model, or it is damaged or cut off.',
  opset: (opset: number, least: number) => `The model is of opset ${formatCount(opset)}; from ${least} on they can be read.`,
  functions: 'The model has functions of its own, which are not read here.',
  sparse: 'The model has sparse tensors, which are not read here.',
  elsewhere: (tensor: string) => `The numbers of ${tensor} lie in another file. Save the model as one file.`,
  tooManyOperators: 'The model has more operators than a network can have here.',
  domain: (node: string, domain: string) => `${node} is of the domain ${domain}, which is not read here.`,
  early: (node: string, value: string) => `${node} takes ${value}, which nothing before it gives.`,
  inputs: (count: number) => `The model takes ${count} inputs. A network here has one: its data.`,
  outputs: (count: number) => `The model gives ${count} outputs. A network here has one, which goes to the loss.`,
  noLayers: 'The model has no layers: what goes in comes out.',
  noLayerGives: (value: string) => `${value} is a constant or the second output of an operator; a network here has layers in that place.`,
  unreadable: (node: string, why: string) => `${node} cannot be read: ${why}.`,
  /** Why an operator cannot be read. */
  why: {
    notAsUsed: 'as it is used there it is no layer that networks have here',
    noLayer: (operator: string) => `${operator} is not among the layers that networks have here`,
    takes: (count: number) => `it takes ${plural(count, 'value', 'values')}`,
    toItself: 'it adds a value to itself',
    argument: (name: string, why: string) => `its ${name} does not fit, ${why}`,
    gemm: 'only transA = 0 and alpha = beta = 1 are those of a Linear',
    noConstants: 'its weight and bias are not constants of the file',
    notFloat: (tensor: string) => `${tensor} is not of float32 numbers`,
    notFinite: (tensor: string, number: string) => `${tensor} has ${number}`,
    noMatrix: (tensor: string) => `${tensor} is no matrix`,
    biasLength: (tensor: string, count: number) => `${tensor} does not have ${formatCount(count)} numbers, one for each output`,
    toldTraining: 'it is told whether it trains, which the page itself knows',
    approximation: 'it is the approximation by tanh, and GELU here is the exact one',
    approximatedGelu: 'it is GELU in its approximation by tanh, and GELU here is the exact one',
    notOverFeatures: 'it is not over the features of a sample',
  },
  misfit: (node: string, takes: string, gets: readonly string[]) =>
    `The sizes do not fit at ${node}: it takes ${takes} and gets ${gets.join(' and ')}.`,
  oneShape: 'inputs of one shape',
  oneRow: 'one row of numbers',
});
