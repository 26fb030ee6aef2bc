/** What is said below an activation's curve fits its card, however much is dead and however far off the card is. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { formatCount, formatPercent } from '../../lib/numbers.ts';
import { CARD_WIDTH } from '../../network/edit/place.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { tightness } from '../view/useTypeScale.ts';
import styles from './Card.module.css';
import { LiveActivation } from './LiveActivation.tsx';

let root: Root;
let session: RunSession;
beforeEach(() => {
  session = createRunSession();
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  root.unmount();
  session.dispose();
  document.body.replaceChildren();
});

const SPREAD = { min: -3, max: 3, counts: new Uint32Array(8).fill(4) };

function draw(scale: number, atZero: number, dead: number, neurons: number) {
  const drawn = network(`mnist > flatten > linear ${neurons} > relu > linear 10 > cross_entropy`);
  const reading = readNetwork(drawn);
  const node = drawn.nodes.find(({ id }) => id === 'act1');
  if (!reading.ok || !node) throw new Error('internal: no such network');
  const activations = new Map([['act1', { input: SPREAD, output: SPREAD, atZero }]]);
  session.run.setState({ plan: { spec: reading.spec, settings: DEFAULT_TRAINING } });
  session.metrics.setState({
    snapshot: { step: 1, tensorCount: 0, views: { activations, deadNeurons: [{ node: 'act1', dead, neurons }] } },
  });
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <div data-tight={tightness(scale)}>
          <div className={styles.card} style={{ '--type-scale': scale, boxSizing: 'border-box', width: CARD_WIDTH.activation } as object}>
            <LiveActivation node={node} data={activations} before={undefined} start={undefined} />
          </div>
        </div>
      </RunContext>,
    ),
  );
  const line = document.querySelector<HTMLElement>('[class*="both"]');
  if (!line) throw new Error('internal: no words');
  const { bottom, right } = line.getBoundingClientRect();
  const shown = [...line.children].filter((one) => one.getBoundingClientRect().top < bottom - 1);
  const isCut = shown.some((one) => one.getBoundingClientRect().right > right + 0.5 || one.scrollWidth > one.clientWidth + 1);
  return { says: shown.map(({ textContent }) => textContent), isCut };
}

const share = (of: number, digits = 0) => `${formatPercent(of, digits)} at 0`;

test('where it is as large as it is drawn, both are there', () => {
  expect(draw(1, 1, 127, 128)).toEqual({ says: ['127 dead', share(1)], isCut: false });
  expect(draw(1, 1, 1020, 1024)).toEqual({ says: ['1,020 dead', share(1)], isCut: false });
  expect(draw(1, 0.062, 0, 128)).toEqual({ says: [share(0.062, 1), '0 dead'], isCut: false });
});

test.each([1.05, 1.12, 1.18, 1.33, 1.5])('at %f times the size no word is cut, and what is news is there', (scale) => {
  for (const [dead, neurons] of [
    [127, 128],
    [1020, 1024],
  ] as const) {
    const { says, isCut } = draw(scale, 1, dead, neurons);
    expect(isCut).toBe(false);
    expect(says[0]).toBe(`${formatCount(dead)} dead`);
  }
  expect(draw(scale, 0.48, 0, 128).says[0]).toBe(share(0.48));
});
