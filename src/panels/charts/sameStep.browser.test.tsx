/** The dock's charts of a run that trains on a busy page: in no frame one of them shows another step than the others. */
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import '../../ui/tokens.css';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { createRunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import type { TrainerClient, TrainerEvent } from '../../training/client/trainerClient.ts';
import { LiveAccuracy } from './LiveAccuracy.tsx';
import { LiveGradients } from './LiveGradients.tsx';
import { LiveLoss } from './LiveLoss.tsx';
import { LiveParameters } from './LiveParameters.tsx';

/** Of each frame. ms */
const BUSY = 25;
const STEPS_AT_A_TIME = 50;
const EPOCH = 938;

let root: Root | undefined;
let feeding: ReturnType<typeof setInterval> | undefined;
afterEach(() => {
  clearInterval(feeding);
  root?.unmount();
  document.body.replaceChildren();
});

/** A run whose worker is only what the test says in its name. */
function silentRun() {
  const reading = readNetwork(network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  const plan = { spec: reading.spec, settings: DEFAULT_TRAINING };
  const client = new Proxy({} as TrainerClient, { get: () => () => 1 });
  let say: (event: TrainerEvent) => void = () => {};
  const makeClient = (onEvent: typeof say) => {
    say = onEvent;
    return client;
  };
  const session = createRunSession(plan, { makeClient });
  const names = parametersOf(reading.spec).map(({ name }) => name);
  const summary = { quantiles: [-3, -2, -1, 0, 1, 2, 3], histogram: Uint32Array.of(1, 2, 1) } as const;
  const parameters = new Map(names.map((name) => [name, summary]));
  const gradients = new Map(names.map((name) => [name, { ...summary, norm: 0.1, updateRatio: 1e-3 }]));
  let step = 0;
  const takeSteps = () => {
    const fill = (value: number) => new Float32Array(STEPS_AT_A_TIME).fill(value);
    const figures = { losses: fill(1 / (1 + step)), lrs: fill(0.1), accuracies: fill(0.5), tests: [], marks: [] };
    const metrics = { ...figures, firstStep: step + 1, stepsPerEpoch: EPOCH, samplesPerSecond: 1 };
    const run = client.prepare(plan);
    say({ type: 'metrics', run, metrics });
    step += STEPS_AT_A_TIME;
    say({
      type: 'snapshot',
      run,
      snapshot: { step, tensorCount: 0, views: { parameters, gradients: { step: step + 1, tensors: gradients } } },
    });
  };
  return { session, takeSteps };
}

/** The step at which the axis of a chart ends, as it is seen: read from where its ticks stand. */
function lastStepOf(plot: Element): number | undefined {
  const seen = [...plot.querySelectorAll('svg')].filter((svg) => isSeen(svg, plot));
  const line = seen[0]?.querySelector('.recharts-xAxis line');
  const ticks = [...(seen[0]?.querySelectorAll('.recharts-xAxis-tick-labels text') ?? [])];
  const last = ticks.at(-1);
  if (seen.length !== 1 || !line || !last) return undefined;
  const at = (element: Element, name: string) => Number(element.getAttribute(name));
  const amount = Number.parseFloat((last.textContent ?? '').replaceAll(',', ''));
  const isInEpochs = ticks.some((tick) => tick.textContent?.includes('epoch'));
  const share = (at(last, 'x') - at(line, 'x1')) / (at(line, 'x2') - at(line, 'x1'));
  return (amount * (isInEpochs ? EPOCH : 1)) / share;
}

/** Whether nothing around it within the plot is transparent. */
function isSeen(element: Element, plot: Element): boolean {
  for (let at = element; at !== plot; at = at.parentElement ?? plot) if (getComputedStyle(at).opacity === '0') return false;
  return true;
}

const afterThisFrame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const until = performance.now() + BUSY;
      while (performance.now() < until);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined); // after the frame is painted
    }),
  );

test('all charts show the same last step in each frame, however busy the page is', async () => {
  const { session, takeSteps } = silentRun();
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'position: fixed; inset: 0; display: grid; grid-template: 1fr 1fr 2fr 1fr / 1fr';
  root = createRoot(place);
  root.render(
    <RunContext value={session}>
      {[LiveLoss, LiveAccuracy, LiveParameters, LiveGradients].map((Pane) => (
        <div key={Pane.name} style={{ minWidth: 0, minHeight: 0 }}>
          <Pane />
        </div>
      ))}
    </RunContext>,
  );
  takeSteps();
  const plots = () => [...place.querySelectorAll('figure > div:nth-of-type(2)')];
  await expect.poll(() => plots().filter((plot) => lastStepOf(plot) !== undefined).length).toBeGreaterThan(5);
  feeding = setInterval(takeSteps, 20);
  const rounds = new Set<number>();
  let most = 0;
  while (rounds.size < 4) {
    await afterThisFrame();
    const steps = plots().flatMap((plot) => lastStepOf(plot) ?? []);
    most = Math.max(most, Math.max(...steps) - Math.min(...steps));
    rounds.add(Math.round(Math.max(...steps) / STEPS_AT_A_TIME));
  }
  expect(most).toBeLessThan(STEPS_AT_A_TIME / 2);
});
