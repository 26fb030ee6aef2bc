/** Stories of hands: a node dropped on a wire, a wire's end dragged elsewhere, a node taken out; each is one step of undo. */
import { expect, test } from './fixtures.ts';

test.use({ isStill: true, sharesPage: true });

const EMPTY_PLACE = { x: 560, y: 310 };

test('a kind dropped on a wire is put into it, one that does not fit stands beside it and says why', async ({ app, page }) => {
  await app.open();
  const before = await app.wires();
  const place = await app.betweenCards('fc1', 'act1');
  await app.button('Add Dropout').hover();
  await page.mouse.down();
  await page.mouse.move(place.x, place.y, { steps: 8 });
  await expect(app.voice).toContainText('Let go to put it between Linear fc1 and ReLU act1.');
  await page.mouse.up();
  await expect
    .poll(app.wires)
    .toEqual(before.flatMap((id) => (id === 'fc1.>act1.input' ? ['fc1.>drop1.input', 'drop1.>act1.input'] : [id])));
  await expect(app.problems()).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.node('Dropout drop1')).toHaveCount(0);
  expect(await app.wires()).toEqual(before);

  const early = await app.betweenCards('data', 'flatten');
  await app.drop('Softmax', early.x, early.y);
  await expect(app.voice).toContainText('Softmax act2 takes a row of numbers but gets 1×28×28 images.');
  expect(await app.wires()).toEqual(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.node('Softmax act2')).toHaveCount(0);
});

test('a node that stands alone is dragged onto a wire: one step of undo takes it back to where it stood', async ({ app, page }) => {
  await app.open();
  const before = await app.wires();
  const canvas = await app.canvasBox();
  await app.drop('Tanh', canvas.x + EMPTY_PLACE.x, canvas.y + EMPTY_PLACE.y);
  const home = await app.placeOf('Tanh act2');
  const place = await app.betweenCards('fc1', 'act1');
  await app.holdNode('Tanh act2', place);
  await expect(app.voice).toContainText('Let go to put it between');
  await page.mouse.up();
  await expect.poll(app.wires).toContain('act2.>act1.input');
  await expect(app.wireOf('fc1', 'act2')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(app.wires).toEqual(before);
  expect(await app.placeOf('Tanh act2')).toBe(home);
});

test('a node dragged over a wire that cannot take it stands where it is dropped, unwired', async ({ app, page }) => {
  await app.open();
  const before = await app.wires();
  const canvas = await app.canvasBox();
  await app.drop('Linear', canvas.x + EMPTY_PLACE.x, canvas.y + EMPTY_PLACE.y);
  await app.holdNode('Linear fc3', await app.betweenCards('data', 'flatten'));
  await expect(app.voice).toContainText('Linear fc3 takes a row of numbers');
  await page.mouse.up();
  await expect(app.voice).toContainText('Linear fc3 takes a row of numbers');
  expect(await app.wires()).toEqual(before);
});

test('a wire’s end is dragged to another node, and stays where it was when that is refused or nothing is there', async ({ app, page }) => {
  await app.open();
  const before = await app.wires();
  await app.reconnectWire(app.wireOf('act1', 'fc2'), 'source', { node: 'fc1' });
  const moved = before.map((id) => (id === 'act1.>fc2.input' ? 'fc1.>fc2.input' : id));
  await expect.poll(app.wires).toEqual(moved);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(app.wires).toEqual(before);

  await app.reconnectWire(app.wireOf('flatten', 'fc1'), 'target', { node: 'fc2' });
  await expect(app.voice).toContainText('Linear fc2 already has an input, from ReLU act1.');
  expect(await app.wires()).toEqual(before);
});

test('a node taken out of a chain joins its neighbors, and the keyboard goes on beside it', async ({ app, page }) => {
  await app.open();
  const before = await app.wires();
  await app.node('ReLU act1').click({ position: { x: 40, y: 12 } });
  await page.keyboard.press('Delete');
  await expect(app.node('ReLU act1')).toHaveCount(0);
  await expect(app.wireOf('fc1', 'fc2')).toHaveCount(1);
  await expect(app.node('Linear fc1')).toBeFocused();
  await expect(app.problems()).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(app.wires).toEqual(before);

  await app.selectWire('fc1', 'act1');
  await page.keyboard.press('Delete');
  await expect.poll(app.wires).toEqual(before.filter((id) => id !== 'fc1.>act1.input'));
});

test('a double click on the empty canvas adds there by typing; a wire let go there is wired to what is added', async ({ app, page }) => {
  await app.open();
  const before = await app.wires();
  const canvas = await app.canvasBox();
  const [x, y] = [canvas.x + EMPTY_PLACE.x + 40, canvas.y + EMPTY_PLACE.y + 50];
  await page.mouse.dblclick(x, y);
  await page.getByRole('dialog', { name: 'Add a node here' }).waitFor();
  await page.keyboard.type('sigm');
  await page.keyboard.press('Enter');
  await expect(app.node('Sigmoid act2')).toBeVisible();
  expect(await app.wires()).toEqual(before);
  await page.keyboard.press('ControlOrMeta+z');

  const from = await app.middleOf('source', { node: 'fc2' });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('dialog', { name: 'Add a node and wire it to fc2' }).waitFor();
  await page.keyboard.type('tanh');
  await page.keyboard.press('Enter');
  await expect(app.wireOf('fc2', 'act2')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(app.wires).toEqual(before);
  await expect(app.node('Tanh act2')).toHaveCount(0);
});

test('a right click opens the menu of what is under it', async ({ app, page }) => {
  await app.open();
  await app.node('ReLU act1').click({ button: 'right', position: { x: 40, y: 12 } });
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await menu.getByRole('option', { name: /^Delete(?! without)/ }).click();
  await expect(app.wireOf('fc1', 'fc2')).toHaveCount(1);
  const { x, y } = await app.betweenCards('flatten', 'fc1');
  await page.mouse.click(x, y, { button: 'right' });
  await menu.getByRole('option', { name: /^Delete/ }).click();
  await expect(app.wireOf('flatten', 'fc1')).toHaveCount(0);
});
