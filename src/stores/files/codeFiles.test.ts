/** What of a run is written into a script: the steps that were taken, also while it goes on, and none of a way that led nowhere. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { internal } from '../../lib/result.ts';
import { network } from '../../network/notation.ts';
import type { TrainerEvent } from '../../training/client/trainerClient.ts';
import type { RunId, StepMetrics } from '../../training/shared/protocol.ts';
import { startBuilder } from '../builder/builder.ts';
import { currentRun } from '../builder/currentRun.ts';
import { openDocument, setParam } from '../document/editing.ts';
import { recordedRun, scriptNow } from './codeFiles.ts';

const RUN = 1 as RunId;
let say: (event: TrainerEvent) => void = () => undefined;
let end = () => {};

beforeEach(() => {
  openDocument(network('line > linear 1 > mse', 'A line'));
  const nothing = () => undefined;
  end = startBuilder((hear) => {
    say = hear;
    const told = { train: nothing, pause: nothing, step: nothing, beat: nothing, setLearningRate: nothing, setLive: nothing };
    const asked = { setViews: nothing, setPace: nothing, showMoment: nothing, setTurn: nothing, shareData: nothing, retryData: nothing };
    return { ...told, ...asked, prepare: () => RUN, readParameters: nothing, checkpoint: nothing, dispose: nothing };
  });
});
afterEach(() => end());

/** Steps as the worker tells them. */
function tell(firstStep: number, losses: readonly number[], lr = 0.3): void {
  const fill = (value: number) => new Float32Array(losses.length).fill(value);
  const metrics: StepMetrics = {
    firstStep,
    losses: Float32Array.from(losses),
    lrs: fill(lr),
    accuracies: fill(Number.NaN),
    tests: [],
    marks: [],
    stepsPerEpoch: 1,
    samplesPerSecond: 1,
  };
  say({ type: 'metrics', run: RUN, metrics });
}

function lossesNow(): readonly number[] {
  const run = recordedRun();
  return run.ok ? [...run.value.losses] : internal(run.reason);
}

function scriptText(form: 'plain' | 'run'): string {
  const script = scriptNow(form);
  return script.ok ? script.value.text : internal(script.reason);
}

test('before its first step a run is that of what is drawn; then it has the steps so far, also while it goes on', () => {
  expect(scriptText('run')).toContain('default=50, help="the end that the settings name"');
  currentRun().commands.train();
  say({ type: 'phase', run: RUN, phase: 'training', step: 0 });
  tell(1, [4, 3]);
  tell(3, [2], 0.1);
  expect(lossesNow()).toEqual([4, 3, 2]);
  expect(scriptText('run')).toContain('    3: {"lr": 0.1},\n');
  expect(scriptText('run')).toContain('default=3, help="as many as the page had taken"');
});

test('steps of a run that blew up are those before the one that did it', () => {
  say({ type: 'phase', run: RUN, phase: 'training', step: 0 });
  tell(1, [4, 3, 1e9, Number.NaN]);
  const numbers = { lossBefore: 3, lossAfter: 1e9, lr: 0.3, tensor: 'fc1.weight', gradient: 1, change: 1e9 };
  say({ type: 'diverged', run: RUN, divergence: { ...numbers, step: 2, noticedAt: 4 } });
  say({ type: 'phase', run: RUN, phase: 'diverged', step: 1 });
  expect(lossesNow()).toEqual([4]);
});

test('a run keeps to its network while another is drawn, and a plain script is of the drawing', () => {
  say({ type: 'phase', run: RUN, phase: 'training', step: 0 });
  tell(1, [4]);
  say({ type: 'phase', run: RUN, phase: 'paused', step: 1 });
  setParam('fc1', 'bias', false);
  expect(scriptText('run')).toContain('nn.Linear(1, 1)');
  expect(scriptText('plain')).toContain('nn.Linear(1, 1, bias=False)');
});

test('what cannot train is no script, and that is said', () => {
  openDocument(network('line > linear 3 > mse'));
  const script = scriptNow('plain');
  expect(script.ok ? '' : script.reason).toMatch(/^This network cannot train yet: /);
});
