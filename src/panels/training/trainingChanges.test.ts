import { expect, test } from 'vitest';
import { DEFAULT_TRAINING, OPTIMIZER_NAMES, optimizerParams, type TrainingSettings } from '../../network/training.ts';
import { chooseOptimizer } from './trainingChanges.ts';

test('another optimizer begins with its own defaults', () => {
  const settings: TrainingSettings = {
    ...DEFAULT_TRAINING,
    momentum: 0.9,
    nesterov: true,
    weight_decay: 0.5,
    betas: [0.1, 0.2],
    eps: 1,
    alpha: 0.5,
  };
  const chosen = OPTIMIZER_NAMES.map((name) => {
    const next = { ...settings, ...chooseOptimizer(name) } as TrainingSettings;
    return `${next.optimizer} ${JSON.stringify(optimizerParams(next))}`;
  });
  expect(chosen.join('\n')).toMatchInlineSnapshot(`
    "SGD {"momentum":0,"nesterov":false,"weight_decay":0}
    Adam {"betas":[0.9,0.999],"eps":1e-8,"weight_decay":0}
    AdamW {"betas":[0.9,0.999],"eps":1e-8,"weight_decay":0.01}
    RMSprop {"alpha":0.99,"eps":1e-8,"weight_decay":0,"momentum":0}
    Adagrad {"eps":1e-10,"weight_decay":0}"
  `);
});
