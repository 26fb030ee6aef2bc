/**
 * The journey of the residual MNIST network, by mouse, by keyboard alone and by touch: built, broken, repaired, undone and redone. What
 * the page makes of a problem and what a reload brings back do not depend on the hand: all breaks, a reload of a broken network and the way
 * back to the empty canvas are in the first journey; the others have each thing that their hands do.
 */
import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { Fingers } from './fingers.ts';
import { expect, test } from './fixtures.ts';
import { type Hands, savedBy, toTheEnd, type WireOf } from './hands/hands.ts';
import { KeyHands } from './hands/keys.ts';
import { MouseHands } from './hands/mouse.ts';
import { TouchHands } from './hands/touch.ts';
import { stayStillUntilWoken, wake } from './still.ts';

const NODES = [
  ['Dataset', 'data'],
  ['Flatten', 'flatten'],
  ['Linear', 'fc1'],
  ['ReLU', 'act1'],
  ['Linear', 'fc2'],
  ['ReLU', 'act2'],
  ['Add', 'add1'],
  ['Linear', 'fc3'],
  ['CrossEntropyLoss', 'loss'],
] as const;

const WIDTHS = [
  ['fc1', '64'],
  ['fc2', '64'],
  ['fc3', '10'],
] as const;

const WIRES: readonly WireOf[] = [
  { from: { node: 'data', handle: 'x' }, to: { node: 'flatten' } },
  ...['flatten', 'fc1', 'act1', 'fc2', 'act2', 'add1'].map((node, i) => ({
    from: { node },
    to: { node: ['fc1', 'act1', 'fc2', 'act2', 'add1', 'fc3'][i] ?? '' },
  })),
  { from: { node: 'act1' }, to: { node: 'add1' } },
  { from: { node: 'fc3' }, to: { node: 'loss', handle: 'input' } },
];

interface Break {
  /** Whether it asks something of the hands that no other break does. */
  readonly isNewToHands: boolean;
  readonly breakIt: (hands: Hands) => Promise<void>;
  readonly problem: RegExp;
  /** What the page offers, one click after the other; where it offers nothing, what hands do. */
  readonly repairs: readonly string[] | ((hands: Hands) => Promise<void>);
}

const BREAKS: readonly Break[] = [
  {
    isNewToHands: true,
    breakIt: (hands) => hands.takeOut('Flatten flatten'),
    problem: /Nothing is wired into Linear fc1/,
    repairs: ['Wire x of data to fc1, with a Flatten'],
  },
  {
    isNewToHands: true,
    breakIt: (hands) => hands.setFirst('Linear fc3', 'out_features', '7'),
    problem: /ends with 7 numbers but there are 10 classes/,
    repairs: ['Set out_features of fc3 to 10'],
  },
  {
    isNewToHands: false,
    breakIt: (hands) => hands.takeOut('CrossEntropyLoss loss'),
    problem: /There is no loss/,
    repairs: ['Put in CrossEntropyLoss'],
  },
  {
    isNewToHands: false,
    breakIt: (hands) => hands.unwire('ReLU act2', 'to Add add1'),
    problem: /Add add1 has one input/,
    repairs: ['Wire act2 to add1'],
  },
  {
    isNewToHands: true,
    breakIt: (hands) => hands.unwire('Dataset data', 'y to CrossEntropyLoss loss, target'),
    problem: /target/,
    repairs: ['Wire y of data to the target of loss'],
  },
  {
    isNewToHands: true,
    breakIt: (hands) => hands.swap('CrossEntropyLoss loss', 'MSELoss'),
    problem: /MSELoss/,
    repairs: ['Turn loss into CrossEntropyLoss'],
  },
  {
    isNewToHands: true,
    breakIt: (hands) => hands.unwire('ReLU act1', 'to Add add1'),
    problem: /Add add1/,
    repairs: (hands) => hands.chooseWire('ReLU act1', 'Add add1'),
  },
];

/** A page that comes back holds the same network. */
async function reloadUnchanged(app: App, hands: Hands): Promise<string> {
  const before = await savedBy(hands, app);
  await app.page.reload();
  await app.button('Train').waitFor();
  expect(await savedBy(hands, app)).toBe(before);
  return before;
}

async function build(app: App, hands: Hands): Promise<void> {
  for (const [index, [kind, id]] of NODES.entries()) await hands.add(kind, id, index);
  for (const wire of WIRES) {
    const drawn = app.wireOf(wire.from.node, wire.to.node);
    if ((await drawn.count()) === 0) await hands.wire(wire);
    await expect(drawn.first()).toBeAttached();
  }
  for (const [id, width] of WIDTHS) await hands.setFirst(`Linear ${id}`, 'out_features', width);
  await expect(app.problems()).toHaveCount(0);
}

async function breakAndRepair(app: App, hands: Hands, { breakIt, problem, repairs }: Break, isReloaded: boolean): Promise<void> {
  await breakIt(hands);
  await expect(app.problems().filter({ hasText: problem }).first()).toBeVisible();
  if (isReloaded) {
    await reloadUnchanged(app, hands);
    await expect(app.problems().filter({ hasText: problem }).first()).toBeVisible();
  }
  if (typeof repairs === 'function') await repairs(hands);
  else
    for (const name of repairs) {
      const button = app.problems().getByRole('button', { name, exact: true }).first();
      await hands.repair(button);
      await expect(button).toHaveCount(0);
    }
  await expect(app.problems()).toHaveCount(0);
  await expect(app.button('Train')).toBeEnabled();
  if (isReloaded) await reloadUnchanged(app, hands);
}

async function journey(app: App, hands: Hands, isWhole = false): Promise<void> {
  await hands.begin();
  await expect(app.page.locator('.react-flow__node')).toHaveCount(0);
  const empty = await savedBy(hands, app);
  expect(JSON.parse(empty)).toMatchObject({ nodes: [], edges: [] });
  await build(app, hands);
  await reloadUnchanged(app, hands);
  for (const each of BREAKS.filter(({ isNewToHands }) => isWhole || isNewToHands))
    await breakAndRepair(app, hands, each, isWhole && each === BREAKS[0]);

  await wake(app.page);
  const last = await reloadUnchanged(app, hands);
  for (let step = 1; step <= 3; step++) {
    await hands.step();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(step);
  }

  for (let times = 0; times < 10; times++) await hands.undo();
  expect(await savedBy(hands, app)).not.toBe(last);
  if (isWhole) {
    await reloadUnchanged(app, hands);
    await expect(app.button('Undo')).toBeEnabled();
    await toTheEnd(hands.undo, app.button('Undo'));
    expect(await reloadUnchanged(app, hands)).toBe(empty);
  }
  await expect(app.button('Redo')).toBeEnabled();
  await toTheEnd(hands.redo, app.button('Redo'));
  expect(await savedBy(hands, app)).toBe(last);
}

const open = async (app: App, page: Page): Promise<void> => {
  test.slow(); // a long way, and many pages
  await stayStillUntilWoken(page);
  await app.open();
};

test('by mouse', async ({ app, page }) => {
  await open(app, page);
  await journey(app, new MouseHands(app), true);
});

test('by keyboard alone', async ({ app, page }) => {
  await open(app, page);
  await journey(app, new KeyHands(app));
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1180, height: 820 } });

  test('by touch', async ({ app, page }) => {
    await open(app, page);
    await journey(app, new TouchHands(app, await Fingers.on(page)));
  });
});
