/** What a person writes by hand in an afternoon: a network as loops over typed arrays. */
// @ts-check
import { CLASSES } from '../workloads.mjs';
import { ADAM, serve } from './job.mjs';
import { adam, addTo, forward, inputGradient, parameterGradients, rectifyGradient, sgd, softmaxCrossEntropy } from './loops.mjs';

/** @typedef {import('./job.mjs').Layer} Layer */

serve(({ batch, optimizer, rate, skip, layers, batches }) => {
  const rooms = layers.map(({ outputs, weight, bias }) => ({
    output: new Float32Array(batch * outputs),
    error: new Float32Array(batch * outputs),
    gradient: { weight: new Float32Array(weight.length), bias: new Float32Array(bias.length) },
    mean: { weight: new Float32Array(weight.length), bias: new Float32Array(bias.length) },
    square: { weight: new Float32Array(weight.length), bias: new Float32Array(bias.length) },
  }));
  /** Each layer with its room and that of the layer before. */
  const chain = layers.map((layer, i) => ({ layer, room: /** @type {typeof rooms[0]} */ (rooms[i]), before: rooms[i - 1] }));
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw new Error('internal: a network without layers');
  /** The sum that the last layer of a residual network reads, and its gradient. */
  const sum = new Float32Array(last.before?.output ?? []);
  const sumError = new Float32Array(sum.length);
  const inputOf = (/** @type {typeof chain[0]} */ link, /** @type {Float32Array} */ x) =>
    skip && link === last ? sum : (link.before?.output ?? x);

  let steps = 0;
  let loss = 0;

  function goForward(/** @type {Float32Array} */ x) {
    for (const link of chain) {
      if (skip && link === last && last.before) {
        sum.set(last.before.output);
        addTo(sum, first?.room.output);
      }
      forward(inputOf(link, x), link.layer, link.room.output, link !== last);
    }
  }

  function goBack(/** @type {Float32Array} */ x) {
    for (const link of [...chain].reverse()) {
      const { layer, room, before } = link;
      parameterGradients(inputOf(link, x), room.error, layer, room.gradient);
      if (!before) continue;
      inputGradient(room.error, layer, before.error);
      if (skip && link === last) sumError.set(before.error);
      if (skip && before === first?.room) addTo(before.error, sumError);
      rectifyGradient(before.output, before.error);
    }
  }

  function update() {
    const settings = { ...ADAM, rate, step: steps };
    for (const { layer, room } of chain) {
      for (const what of /** @type {const} */ (['weight', 'bias'])) {
        if (optimizer === 'SGD') sgd(layer[what], room.gradient[what], rate);
        else adam(layer[what], room.gradient[what], room.mean[what], room.square[what], settings);
      }
    }
  }

  return {
    step(number) {
      const { x, y } = batches[number] ?? { x: new Float32Array(), y: new Float32Array() };
      steps += 1;
      goForward(x);
      loss = softmaxCrossEntropy(last.room.output, y, last.room.error, CLASSES);
      goBack(x);
      update();
    },
    loss: () => loss,
  };
});
