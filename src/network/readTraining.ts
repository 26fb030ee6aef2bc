/** Training settings held against their fields. Imports network only. */
import { checkField, type Field } from './fields.ts';
import type { Problem } from './problems.ts';
import {
  BATCH_FIELD,
  EPOCHS_FIELD,
  MAX_STEPS_FIELD,
  OPTIMIZER_FIELD,
  OPTIMIZERS,
  optimizerFields,
  RATE_FIELD,
  SEED_FIELD,
  type TrainingSettings,
} from './training.ts';

const FIELDS: readonly (readonly [keyof TrainingSettings, Field, 'needed' | 'optional'])[] = [
  ['optimizer', OPTIMIZER_FIELD, 'needed'],
  ['lr', RATE_FIELD, 'needed'],
  ['batch_size', BATCH_FIELD, 'needed'],
  ['epochs', EPOCHS_FIELD, 'optional'],
  ['max_steps', MAX_STEPS_FIELD, 'optional'],
  ['shuffle', { type: 'flag', default: true }, 'needed'],
  ['seed', SEED_FIELD, 'needed'],
];

/** What is out of bounds in the settings, one problem each. */
export function readTraining(settings: TrainingSettings): Problem[] {
  const own = FIELDS.flatMap(([setting, field, need]) =>
    settings[setting] === undefined && need === 'optional' ? [] : check(setting, field, settings[setting]),
  );
  if (!Object.hasOwn(OPTIMIZERS, settings.optimizer)) return own;
  return [...own, ...checkOptimizer(settings)];
}

function checkOptimizer(settings: TrainingSettings): Problem[] {
  const problems = optimizerFields(settings.optimizer).flatMap(([setting, field]) => {
    const value = settings[setting];
    if (value === undefined) return [];
    if (field.type !== 'pair') return check(setting, field, value);
    if (!Array.isArray(value) || value.length !== 2) return check(setting, field.each, value);
    return value.flatMap((one) => check(setting, field.each, one));
  });
  // As torch.optim.SGD has it: nesterov looks ahead along the momentum, so there must be some.
  if (settings.optimizer === 'SGD' && settings.nesterov && !settings.momentum)
    problems.push({ kind: 'badSetting', setting: 'nesterov', reason: 'it needs a momentum above 0' });
  return problems;
}

function check(setting: string, field: Field, value: unknown): Problem[] {
  const checked = checkField(field, value);
  return checked.ok ? [] : [{ kind: 'badSetting', setting, reason: checked.reason }];
}
