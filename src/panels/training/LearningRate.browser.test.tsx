/** The word beside the rate is one about the run that is under way, else what is usual. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { LearningRate } from './LearningRate.tsx';

let root: Root;
let session: RunSession;
beforeEach(() => {
  setTraining({ ...DEFAULT_TRAINING });
  session = createRunSession();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <LearningRate />
      </RunContext>,
    ),
  );
});
afterEach(() => {
  root.unmount();
  session.dispose();
  document.body.replaceChildren();
});

const word = () => document.querySelector('fieldset p')?.textContent?.replace('Learning rate', '');
const zones = () => document.querySelector<HTMLElement>('[style*="gradient"]')?.style.background;

test('before a run it is what is usual for the optimizer that is chosen', () => {
  expect(word()).toBe('usual for SGD');
  flushSync(() => setTraining({ optimizer: 'Adam' }));
  expect(word()).toBe('very large for Adam');
});

test('choosing Adam while SGD trains changes no word about the run', () => {
  flushSync(() => session.run.setState({ phase: 'training', step: 3, settings: DEFAULT_TRAINING }));
  const [words, behind] = [word(), zones()];
  expect(words).toBe('usual for SGD');
  flushSync(() => setTraining({ optimizer: 'Adam' }));
  expect([word(), zones()]).toEqual([words, behind]);
});

test('a rate that blew the run up is not called usual', () => {
  flushSync(() => session.run.setState({ phase: 'diverged', step: 0, settings: DEFAULT_TRAINING, tried: { tooBig: 0.3, harmless: 0.03 } }));
  expect(word()).toBe('this run: too big');
  flushSync(() => {
    setTraining({ lr: 0.03 });
    session.run.setState({ settings: { ...DEFAULT_TRAINING, lr: 0.03 } });
  });
  expect(word()).toBe('this run: does no harm');
});
