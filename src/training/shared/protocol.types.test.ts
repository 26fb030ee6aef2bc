/** What the protocol's types refuse: where a line below compiles although it is said not to, `tsc -b` fails. */
import { expectTypeOf, test } from 'vitest';
import type { Checkpoint, RunId, TrainingCommand, TrainingEvent } from './protocol.ts';

const command = (_: TrainingCommand) => undefined;
const event = (_: TrainingEvent) => undefined;
const run = 1 as RunId;

test('every message says which run it is of', () => {
  // @ts-expect-error A command without its run.
  command({ type: 'pause' });
  // @ts-expect-error The same, where there is more to say.
  command({ type: 'setLearningRate', rate: 0.1 });
  // @ts-expect-error An event without its run.
  event({ type: 'pong' });
  command({ type: 'pause', run });
  command({ type: 'setLearningRate', run, lr: 0.1 });
  event({ type: 'pong', run });
  expectTypeOf<TrainingCommand | TrainingEvent>().toHaveProperty('run').toEqualTypeOf<RunId>();
});

test('not every number is the id of a run', () => {
  // @ts-expect-error A bare number, of which nobody knows what it counts.
  command({ type: 'train', run: 1 });
  // @ts-expect-error The next number is the id of no run.
  command({ type: 'train', run: run + 1 });
  expectTypeOf<number>().not.toExtend<RunId>();
  expectTypeOf<RunId>().toExtend<number>();
});

test('a message has what belongs to it, and nothing else', () => {
  // @ts-expect-error There is no such command.
  command({ type: 'resume', run });
  // @ts-expect-error A rate is missing.
  command({ type: 'setLearningRate', run });
  // @ts-expect-error What comes up does not go down.
  command({ type: 'pong', run });
  // @ts-expect-error `training` and its like are the worker's phases; this is none.
  event({ type: 'phase', run, phase: 'running', step: 1 });
});

test('a checkpoint is read, never written to', () => {
  const write = (checkpoint: Checkpoint) => {
    // @ts-expect-error A moment of a run stays what it was.
    checkpoint.step = 0;
    // @ts-expect-error Its parameters are not exchanged, either.
    checkpoint.parameters.set('fc1.bias', new Float32Array(1));
  };
  expectTypeOf(write).parameter(0).toEqualTypeOf<Checkpoint>();
});
