/** The optimizer and the schedule of its rate, as torch.optim has them. */
import type { NetworkSpec } from '../../network/read/spec.ts';
import { type ScheduleName, scheduleValues } from '../../network/schedules.ts';
import { optimizerFields, type TrainingSettings } from '../../network/training.ts';
import type { Code } from './code.ts';
import { literal, numeral } from './literals.ts';

/** `torch.optim.SGD(net.parameters(), lr=0.3)`; what PyTorch takes anyway is not said. */
export function optimizerCode(settings: TrainingSettings): Code {
  const args = optimizerFields(settings.optimizer).flatMap(([name, field]) => {
    const value = settings[name] ?? field.default;
    return String(value) === String(field.default) ? [] : [`${name}=${literal(value)}`];
  });
  return [`optimizer = torch.optim.${settings.optimizer}(${['net.parameters()', `lr=${numeral(settings.lr)}`, ...args].join(', ')})`];
}

type Values = Readonly<Record<string, number>>;

const call =
  (name: string, more: readonly string[] = []) =>
  (values: Values): Code => {
    const args = Object.entries(values).map(([argument, value]) => `${argument}=${numeral(value)}`);
    return [`scheduler = lr_scheduler.${name}(${['optimizer', ...more, ...args].join(', ')})`];
  };

/** Each schedule as the lines that make it. */
const MADE: { readonly [S in ScheduleName]: (values: Values, lr: number) => Code } = {
  constant: () => [],
  StepLR: call('StepLR'),
  ExponentialLR: call('ExponentialLR'),
  CosineAnnealingLR: call('CosineAnnealingLR'),
  SequentialLR: ({ start_factor = 1, total_iters = 1, T_max = 1 }) => [
    `warm_up = lr_scheduler.LinearLR(optimizer, start_factor=${numeral(start_factor)}, total_iters=${numeral(total_iters)})`,
    `cosine = lr_scheduler.CosineAnnealingLR(optimizer, T_max=${numeral(T_max)})`,
    `scheduler = lr_scheduler.SequentialLR(optimizer, [warm_up, cosine], milestones=[${numeral(total_iters)}])`,
  ],
  OneCycleLR: (values, lr) => call('OneCycleLR', [`max_lr=${numeral(lr)}`, 'cycle_momentum=False'])(values),
};

/** Nothing where the rate stays as it is set. */
export function scheduleCode(spec: NetworkSpec, settings: TrainingSettings): Code {
  return MADE[settings.schedule ?? 'constant'](scheduleValues(settings, spec.data.facts.train), settings.lr);
}

/** What moves it after each step; PyTorch refuses to go on beyond the end of a OneCycleLR, where the rate stays. */
export function scheduleStep(spec: NetworkSpec, settings: TrainingSettings): Code {
  const { schedule = 'constant' } = settings;
  if (schedule === 'constant') return [];
  if (schedule !== 'OneCycleLR') return ['scheduler.step()'];
  const { total_steps = 1 } = scheduleValues(settings, spec.data.facts.train);
  return [`if step < ${numeral(total_steps)}:`, '    scheduler.step()'];
}
