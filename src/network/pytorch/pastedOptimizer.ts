/** The optimizer that a text makes, as training settings. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { checkSetting } from '../read/readTraining.ts';
import { isOptimizer, OPTIMIZERS, type OptimizerField, optimizerFields, RATE_FIELD, type TrainingSettings } from '../training.ts';
import { messages } from './messages.ts';
import { sayUnknownName } from './pythonArithmetic.ts';
import { optimizerName, type PythonCall, type PythonValue } from './pythonValues.ts';

/** `torch.optim.Adam(net.parameters(), lr=0.003)`; the reason is a sentence's end. */
export function readOptimizer(call: PythonCall): Result<Partial<TrainingSettings>> {
  const name = optimizerName(call);
  if (!isOptimizer(name)) return refused(messages.noneHere(name ?? ''));
  const fields = new Map<string, OptimizerField>([['lr', RATE_FIELD], ...optimizerFields(name)]);
  const settings = new Map<string, unknown>([['lr', OPTIMIZERS[name].lr]]);
  for (const [index, argument] of call.args.entries()) {
    const key = argument.name ?? ['params', 'lr'][index];
    if (key === 'params') continue;
    const field = key === undefined ? undefined : fields.get(key);
    const value = plain(argument.value);
    if (!value.ok) return refused(messages.argumentUnknown(key));
    if (field === undefined && !isSwitchedOff(value.value)) return refused(messages.argumentNone(key, name));
    if (field === undefined || key === undefined) continue;
    const checked = checkSetting(field, value.value);
    if (!checked.ok) return refused(`${key}: ${checked.reason}`);
    settings.set(key, value.value);
  }
  return ok({ ...Object.fromEntries(settings), optimizer: name });
}

/** A number, a flag, or a pair of numbers. */
function plain(value: PythonValue): Result<unknown> {
  if (value.type === 'constant') return ok(value.value);
  if (value.type !== 'list') return refused(value.type === 'name' ? sayUnknownName(value.name) : '');
  const items = value.items.map(plain);
  return items.every((item) => item.ok) ? ok(items.map((item) => item.value)) : refused('');
}

/** `maximize=False`: what PyTorch does anyway. */
const isSwitchedOff = (value: unknown): boolean => value === false || value === null || value === 0;
