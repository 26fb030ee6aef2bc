/** A single number of a layer is named in the inspector, followed, and let go of. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { usePins } from '../../stores/pins.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { FollowNumber } from './FollowNumber.tsx';

let root: Root;
let session: RunSession;
beforeEach(() => {
  const reading = readNetwork(network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  session = createRunSession();
  session.run.setState({ plan: { spec: reading.spec, settings: DEFAULT_TRAINING } });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <FollowNumber id="fc1" />
      </RunContext>,
    ),
  );
});
afterEach(() => {
  root.unmount();
  session.dispose();
  usePins.setState({ pins: [] });
  document.body.replaceChildren();
});

const field = () => document.querySelector('input') as HTMLInputElement;
function type(text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
  flushSync(() => field().dispatchEvent(new Event('input', { bubbles: true })));
  flushSync(() => field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}

test('a number that is typed is followed, and the field is free for the next one', () => {
  type('weight[3,400]');
  expect(usePins.getState().pins).toEqual([{ name: 'fc1.weight', place: 3 * 784 + 400 }]);
  expect(field().value).toBe('');
  type('bias[2]');
  expect(usePins.getState().pins).toHaveLength(2);
  const letGo = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(letGo).toEqual(['Let go of fc1.weight[3,400]', 'Let go of fc1.bias[2]']);
  flushSync(() => document.querySelector('button')?.click());
  expect(usePins.getState().pins).toEqual([{ name: 'fc1.bias', place: 2 }]);
});

test('one that the layer does not have is refused with a sentence', () => {
  type('weight[99,0]');
  expect(usePins.getState().pins).toEqual([]);
  expect(document.body.textContent).toContain('fc1.weight has the shape [16, 784]');
});
