/** A word for what a network is made of, what happens to it, and the figures that tell of it. */
import { formatCount, formatNumber, formatPercent, formatRate, formatShape } from '../../../lib/numbers.ts';
import { isActivation } from '../../../network/kinds.ts';
import { countParameters, parametersOf } from '../../../network/read/spec.ts';
import type { IdeaWord } from '../../../network/words.ts';
import { messages } from './ideaMessages.ts';
import { batchesAnEpoch } from './settingWords.ts';
import { type Here, withTexts } from './word.ts';

const countAll = ({ spec }: Here): number | undefined => spec && countParameters(parametersOf(spec));

/** Numbers of the parameters of this name: `weight`. */
const countNamed = ({ spec }: Here, name: string): number | undefined =>
  spec && countParameters(parametersOf(spec).filter((one) => one.name.endsWith(`.${name}`)));

const hasClasses = ({ spec }: Here): boolean => spec?.data.facts.y.type === 'classes';

/** A sentence with a number, where there is one. */
const ofNumber = <N>(value: N | undefined, say: (value: N) => string): string | undefined => (value === undefined ? undefined : say(value));

/** `After step 626: 0.3981.` */
const ofRun = ({ run }: Here, value: string | undefined): string | undefined =>
  run.shown && value ? messages.afterStep(run.shown.step, value) : undefined;

const share = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : formatPercent(value);

export const IDEA_WORDS = withTexts<IdeaWord>(() => messages.words, {
  layer: { here: ({ spec }) => spec && messages.words.layer.here(spec.layers.length), torch: 'torch.nn.Module' },
  neuron: {
    here: ({ spec }) => {
      const linears = spec?.layers.filter(({ kind }) => kind === 'Linear');
      return linears && messages.words.neuron.here(linears.reduce((sum, { outShape }) => sum + (outShape[0] ?? 0), 0));
    },
    torch: 'torch.nn.Linear',
  },
  activation: {
    here: ({ document }) => {
      const used = document.nodes.filter(({ kind }) => isActivation(kind));
      return messages.words.activation.here(used.map(({ kind, id }) => `${kind} ${id}`));
    },
    torch: 'torch.nn.ReLU',
  },
  weight: { here: (here) => ofNumber(countNamed(here, 'weight'), messages.words.weight.here), torch: 'torch.nn.Linear' },
  parameters: { here: (here) => ofNumber(countAll(here), messages.words.parameters.here), torch: 'torch.nn.parameter.Parameter' },
  shape: {
    here: ({ spec }) => spec && messages.words.shape.here(formatShape(spec.data.facts.x), formatShape(spec.loss.inShape)),
    torch: 'torch.Tensor.size',
  },
  logits: {
    here: (here) => (here.spec && hasClasses(here) ? messages.words.logits.here(here.spec.loss.inShape[0] ?? 0) : undefined),
    torch: 'torch.nn.CrossEntropyLoss',
  },
  prediction: { here: ({ spec }) => spec && messages.words.prediction.here(spec.loss.inShape[0] ?? 0), torch: 'torch.argmax' },
  sample: { here: ({ spec }) => spec && messages.words.sample.here(spec.data.facts.train), torch: 'torch.utils.data.Dataset' },
  batch: {
    here: (here) => ofNumber(batchesAnEpoch(here), (batches) => messages.words.batch.here(here.settings.batch_size, batches)),
    torch: 'torch.utils.data.DataLoader',
  },
  step: { here: ({ run }) => messages.words.step.here(run.shown?.step), torch: 'torch.optim.Optimizer.step' },
  epoch: { here: (here) => ofNumber(batchesAnEpoch(here), messages.words.epoch.here), torch: 'torch.utils.data.DataLoader' },
  samplesPerSecond: {
    here: (here) => {
      const { samplesPerSecond = 0 } = here.run.shown ?? {};
      return samplesPerSecond > 0 ? ofRun(here, formatCount(Math.round(samplesPerSecond))) : undefined;
    },
  },
  loss: {
    here: (here) => {
      const run = here.run.shown && ofRun(here, formatNumber(here.run.shown.loss));
      return [here.spec && messages.words.loss.here(here.spec.loss.kind), run].filter(Boolean).join(' ') || undefined;
    },
    torch: 'torch.nn.CrossEntropyLoss',
  },
  accuracy: { here: (here) => ofRun(here, share(here.run.shown?.accuracy)) },
  testAccuracy: {
    here: ({ run }) => ofNumber(share(run.test?.accuracy), (value) => messages.words.testAccuracy.here(run.test?.step ?? 0, value)),
  },
  trainingSet: { here: ({ spec }) => spec && messages.words.trainingSet.here(spec.data.facts.train), torch: 'torch.utils.data.Dataset' },
  testSet: { here: ({ spec }) => spec && messages.words.testSet.here(spec.data.facts.test), torch: 'torch.utils.data.Dataset' },
  overfit: {
    here: ({ run }) => {
      const [train, test] = [share(run.shown?.accuracy), share(run.test?.accuracy)];
      return train && test ? messages.words.overfit.here(train, test) : undefined;
    },
    torch: 'torch.nn.Dropout',
  },
  forward: { here: ({ spec }) => spec && messages.words.forward.here(spec.layers.length), torch: 'torch.nn.Module' },
  backward: { here: (here) => ofNumber(countAll(here), messages.words.backward.here), torch: 'torch.Tensor.backward' },
  zero_grad: {
    here: ({ spec }) => spec && messages.words.zero_grad.here(parametersOf(spec).length),
    torch: 'torch.optim.Optimizer.zero_grad',
  },
  gradient: { here: (here) => ofNumber(countAll(here), messages.words.gradient.here), torch: 'torch.Tensor.grad' },
  divergence: { here: ({ settings }) => messages.words.divergence.here(formatRate(settings.lr)) },
  status: { here: ({ run }) => run.shown && messages.words.status.here(run.shown.step) },
});
