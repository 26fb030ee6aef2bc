/** Training settings checked against their fields. */
import type { DataFacts } from '../../datasets/datasets.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NodeId } from '../document.ts';
import { SCHEDULE_ARGUMENT_NAMES, SCHEDULE_ARGUMENTS } from '../schedules.ts';
import { STOP_NAMES, STOPS } from '../stopping.ts';
import {
  BATCH_FIELD,
  EPOCHS_FIELD,
  isOptimizer,
  MAX_STEPS_FIELD,
  OPTIMIZER_FIELD,
  type OptimizerField,
  optimizerFields,
  RATE_FIELD,
  SCHEDULE_FIELD,
  SEED_FIELD,
  SHUFFLE_FIELD,
  type TrainingSettings,
} from '../training.ts';
import { checkField, describeField, type Field, showValue } from './fields.ts';
import { messages } from './messages.ts';
import type { Problem } from './problems.ts';

/** Settings that every optimizer has. */
export const COMMON_SETTINGS: readonly (readonly [keyof TrainingSettings, Field])[] = [
  ['optimizer', OPTIMIZER_FIELD],
  ['lr', RATE_FIELD],
  ['schedule', SCHEDULE_FIELD],
  ...SCHEDULE_ARGUMENT_NAMES.map((name) => [name, SCHEDULE_ARGUMENTS[name]] as const),
  ['batch_size', BATCH_FIELD],
  ['epochs', EPOCHS_FIELD],
  ['max_steps', MAX_STEPS_FIELD],
  ...STOP_NAMES.map((name) => [name, STOPS[name].field] as const),
  ['shuffle', SHUFFLE_FIELD],
  ['seed', SEED_FIELD],
];

/**
 * What is out of bounds in the settings, one problem each.
 * @param facts those of the data set, where they are known: a batch cannot hold more samples than there are
 * @param node the Dataset that they are of, so that its problem can stand there
 */
export function readTraining(settings: TrainingSettings, facts?: DataFacts, node?: NodeId): Problem[] {
  const own = COMMON_SETTINGS.flatMap(([setting, field]) =>
    settings[setting] === undefined && 'optional' in field ? [] : check(setting, field, settings[setting]),
  );
  const optimizer = isOptimizer(settings.optimizer) ? checkOptimizer(settings) : [];
  return [...own, ...checkBatch(settings.batch_size, facts, node), ...optimizer];
}

/** A batch size within the bounds that it has anyway is checked against the data. */
function checkBatch(batch: number, facts: DataFacts | undefined, node: NodeId | undefined): Problem[] {
  if (!facts || facts.train === 0 || !checkField(BATCH_FIELD, batch).ok || batch <= facts.train) return [];
  return [{ kind: 'batchTooLarge', ...(node === undefined ? {} : { node }), batch, samples: facts.train }];
}

function checkOptimizer(settings: TrainingSettings): Problem[] {
  const problems = optimizerFields(settings.optimizer).flatMap(([setting, field]) =>
    settings[setting] === undefined ? [] : check(setting, field, settings[setting]),
  );
  // As torch.optim.SGD has it: nesterov looks ahead along the momentum, so there must be some.
  if (settings.optimizer === 'SGD' && settings.nesterov === true && !settings.momentum)
    problems.push({ kind: 'badSetting', setting: 'nesterov', reason: messages.needsMomentum });
  return problems;
}

function check(setting: string, field: OptimizerField, value: unknown): Problem[] {
  const checked = checkSetting(field, value);
  return checked.ok ? [] : [{ kind: 'badSetting', setting, reason: checked.reason }];
}

/** Whether a value may be a setting; the reason is `expected …, got …`. Of a pair each number is checked. */
export function checkSetting(field: OptimizerField, value: unknown): Result<unknown> {
  if (field.type !== 'pair') return checkField(field, value);
  if (!Array.isArray(value) || value.length !== 2)
    return refused(messages.expected(messages.pair(describeField(field.each)), showValue(value)));
  return value.map((one) => checkField(field.each, one)).find((checked) => !checked.ok) ?? ok(value);
}
