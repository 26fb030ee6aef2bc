/** For tests only: the page's stores with the real trainer, driven as a learner drives them. */
import { expect, vi } from 'vitest';
import type { Goal, Lesson } from '../../../lessons/lessonSchema.ts';
import { networkOfPart } from '../../../lessons/networks.ts';
import { readParsedLesson } from '../../../lessons/readLesson.ts';
import type { SceneId } from '../../../lessons/sceneIds.ts';
import { SCENES } from '../../../lessons/scenes.ts';
import type { Beat } from '../../../network/beats.ts';
import { startCpuEngine } from '../../../training/worker/testing/harness.ts';
import { beginFrom, reset, startBuilder, step, takeBeats, train } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { openFile } from '../../document/document.ts';
import { standingOf } from '../goals.ts';
import { situationNow } from '../situation.ts';
import { watchDeeds } from '../watchDeeds.ts';
import { makeRealClient } from './realRuns.ts';

/** Starts all of it; gives back how to end it. */
export async function startStores(): Promise<() => void> {
  vi.stubGlobal('document', { baseURI: 'http://page/' });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 1));
  await startCpuEngine();
  const ends = [startBuilder(makeRealClient), watchDeeds()];
  return () => {
    for (const end of ends) end();
    vi.unstubAllGlobals();
  };
}

export const run = () => currentRun().run.getState();
export const metrics = () => currentRun().metrics.getState();
export const when = (is: () => boolean) => vi.waitFor(() => expect(is()).toBe(true), { timeout: 200_000, interval: 2 });
const RESTS = ['finished', 'diverged', 'stuck', 'paused'];

/** Shows the network of a part, as Start over does, and waits until its run is ready. */
export async function open(id: SceneId, part = 0): Promise<Lesson> {
  const read = readParsedLesson((await SCENES[id]()).default);
  if (!read.ok) throw new Error(read.reason);
  openFile(networkOfPart(read.value, part));
  for (const view of ['values', 'outputs'] as const) currentRun().watch(view);
  currentRun().ask('beats', {});
  await ready();
  return read.value;
}

/** What the learner changes is taken up by Reset. */
export async function ready(): Promise<void> {
  reset();
  await when(() => run().phase === 'ready' && metrics().snapshot?.step === 0);
}

export async function trainOn(): Promise<void> {
  const { step: before } = run();
  train();
  const hasMoved = () => run().step > before || run().phase === 'diverged';
  await when(() => hasMoved() && RESTS.includes(run().phase) && metrics().latest?.step === currentRun().history.records.steps);
}

export async function steps(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const { step: before } = run();
    step();
    await when(() => run().step === before + 1 && run().phase === 'paused' && metrics().snapshot?.step === before + 1);
  }
}

export async function beats(...taken: Beat[]): Promise<void> {
  for (const beat of taken) {
    const before = metrics().snapshot?.views.beats;
    takeBeats([beat]);
    await when(() => metrics().snapshot?.views.beats !== before);
  }
}

const goalsOf = ({ parts }: Lesson, part: number): readonly Goal[] => parts[part]?.goals ?? [];
export const stands = (lesson: Lesson, part: number) => goalsOf(lesson, part).map((goal) => standingOf(goal, situationNow()).isReached);
export const loss = (at: number) => currentRun().history.records.at(at - 1).loss;
export const value = (name: string) => metrics().snapshot?.views.values?.get(name)?.[0];
export const byHand = async (weight: number, bias: number) => {
  beginFrom(
    new Map([
      ['fc1.weight', Float32Array.of(weight)],
      ['fc1.bias', Float32Array.of(bias)],
    ]),
  );
  await when(() => run().phase === 'ready' && Math.abs((value('fc1.weight') ?? 9e9) - weight) < 1e-6);
};
export const FIVE: readonly Beat[] = ['zero_grad', 'forward', 'loss', 'backward', 'step'];
