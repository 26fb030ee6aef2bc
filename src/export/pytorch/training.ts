/** The training loop, as one writes it by hand, and as the run went. */

import { changesOf, firstSettings, followsSchedule, type NewSettings } from '../recordedRun.ts';
import { apart, type Code, indented, of, when } from './code.ts';
import { literal, numeral } from './literals.ts';
import { scheduleStep } from './optimizer.ts';
import { everySo, hasClasses, hasTest, isEndless, type Program, sometimes } from './program.ts';
import { type StopCode, stopCode } from './stops.ts';

const ACCURACY: Code = [
  '@torch.no_grad()',
  'def accuracy(x, y):',
  '    net.eval()',
  '    return (net(x).argmax(1) == y).float().mean().item()',
];

export const accuracyCode = (program: Program): Code => when(hasClasses(program), ...ACCURACY);

export const hasAccuracy = (program: Program): boolean => hasClasses(program) && hasTest(program);

/** The four lines that make a step. */
const stepLines = (program: Program, inputs: string, targets: string): Code => {
  const { spec, settings } = program.run;
  return [
    of(spec.loss.id, `loss = criterion(net(${inputs}), ${targets})`),
    'optimizer.zero_grad()',
    'loss.backward()',
    'optimizer.step()',
    ...when(hasScheduler(program), ...scheduleStep(spec, settings)),
  ];
};

/** Whether the rates are those of a class in lr_scheduler; not where a hand has moved them meanwhile. */
export const hasScheduler = ({ run }: Program): boolean => (run.settings.schedule ?? 'constant') !== 'constant' && followsSchedule(run);

export const plainStops = (program: Program): StopCode => stopCode(program.run.settings, hasAccuracy(program));

/** Epochs over a loader, as one writes it by hand. */
export function plainTraining(program: Program): Code {
  const { settings, spec } = program.run;
  const stops = plainStops(program);
  const epochs =
    settings.epochs ??
    (settings.max_steps === undefined ? 0 : Math.ceil(settings.max_steps / Math.ceil(spec.data.facts.train / settings.batch_size)));
  const isLong = spec.data.facts.train >= 10_000;
  const every = isLong ? 1 : isEndless(program) ? 100 : everySo(epochs);
  const isCounted =
    settings.max_steps !== undefined || stops.afterStep.some((line) => String(line).includes('step')) || settings.schedule === 'OneCycleLR';
  const figures = `loss {loss.item():.4g}${hasAccuracy(program) ? ', test accuracy {accuracy(x_test, y_test):.2%}' : ''}`;
  const says = [`print(f"epoch {epoch}: ${figures}")`];
  const batch = indented([
    ...when(isCounted, 'step += 1'),
    ...stepLines(program, 'x', 'y'),
    ...stops.afterStep,
    ...when(settings.max_steps !== undefined, `if step == ${settings.max_steps}:`, '    return'),
  ]);
  const epoch = indented([
    'net.train()',
    'for x, y in loader:',
    ...batch,
    ...(every === 1 ? says : [`if epoch % ${every} == 0:`, ...indented(says)]),
    ...stops.afterEpoch,
  ]);
  const loop = isEndless(program)
    ? 'for epoch in itertools.count(1):  # until it is stopped: Ctrl C'
    : `for epoch in range(1, ${epochs + 1}):`;
  return apart(
    [accuracyCode(program), ['def train():', ...indented([...when(isCounted, 'step = 0'), ...stops.before, loop, ...epoch])], ['train()']],
    2,
  );
}

/** `CHANGES`: by the step from which on it is so. */
export function changesCode({ run }: Program): Code {
  const rows = [...changesOf(run)].map(([step, settings]) => `    ${step}: {${entries(settings)}},`);
  return rows.length === 0 ? [] : ['CHANGES = {  # from this step on, as it was changed by hand', ...rows, '}'];
}

const entries = (settings: NewSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `"${name}": ${literal(value)}`)
    .join(', ');

/** What puts the changes into the optimizer. */
export function changing(program: Program): Code {
  const changes = [...changesOf(program.run).values()];
  if (changes.length === 0) return [];
  // PyTorch makes the momentum of RMSprop with the first step, and only where there is some
  const isLate =
    program.run.settings.optimizer === 'RMSprop' && !firstSettings(program.run).momentum && changes.some(({ momentum }) => momentum);
  return [
    'for group in optimizer.param_groups:',
    '    group.update(CHANGES.get(step, {}))',
    ...when(
      isLate,
      'for parameter, state in optimizer.state.items():',
      '    state.setdefault("momentum_buffer", torch.zeros_like(parameter))',
    ),
  ];
}

/** The steps of the run, one after the other. @param more what else is done after each */
export const runTraining = (program: Program): Code => [
  'net.train()',
  'losses = []',
  'for step in range(1, STEPS + 1):',
  ...indented([
    ...changing(program),
    'batch = batch_of(step)',
    ...stepLines(program, 'x_train[batch]', 'y_train[batch]'),
    'losses.append(loss.item())',
    ...sometimes(everySo(program.steps), 'step', 'STEPS', ['print(f"step {step}: loss {losses[-1]:.6g}")']),
  ]),
];

export const testing = (program: Program): Code => when(hasAccuracy(program), 'print(f"test accuracy {accuracy(x_test, y_test):.2%}")');

export const batchSize = ({ run }: Program): string => numeral(run.settings.batch_size);
