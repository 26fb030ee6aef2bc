/** The page in its user's words. It finds everything by role and name, as people with a screen reader do. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Files } from './files.ts';
import { Keyboard } from './keyboard.ts';

/** The numbers of the group `Metrics`. */
export type MetricName = 'Step' | 'Epoch' | 'Loss' | 'Accuracy' | 'Test accuracy';

/** One end of a wire: a node's id, and its handle where it has more than one of that kind. */
export interface WireHandle {
  readonly node: string;
  readonly handle?: string;
}

export class App {
  readonly status: Locator;
  readonly rateSlider: Locator;
  readonly rateField: Locator;
  readonly files: Files;
  readonly keys: Keyboard;

  /** @param sharesPage whether the page may have been open before this story */
  constructor(
    readonly page: Page,
    private readonly sharesPage = false,
  ) {
    this.files = new Files(page);
    this.keys = new Keyboard(page);
    this.status = page.getByRole('status', { name: 'Training status' });
    this.rateSlider = page.getByRole('slider', { name: 'Learning rate', exact: true });
    this.rateField = page.getByLabel('Learning rate value', { exact: true });
  }

  /** Opens the page, or in one that is open already the network that it opens with, and waits until it can train. */
  async open(): Promise<void> {
    if (this.sharesPage && this.page.url() !== 'about:blank') await this.beginAnew();
    else await this.page.goto('./');
    await this.button('Train').waitFor();
  }

  /** Leaves all behind that a story before may have left: a dialog, a selection, a run, a pace, an old network. */
  private async beginAnew(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(0, 0);
    await this.template('MNIST, one hidden layer');
    await this.fullSpeed();
    await this.page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.standsStill();
  }

  /** Lets nothing train on beside the next story, whatever was left. */
  rest = (): Promise<void> =>
    this.button('Pause').evaluateAll((buttons) => buttons.forEach((button) => void (button as HTMLElement).click()));

  readonly train = (): Promise<void> => this.button('Train').click();
  readonly pause = (): Promise<void> => this.button('Pause').click();
  readonly step = (): Promise<void> => this.button('Step').click();
  readonly reset = (): Promise<void> => this.button('Reset').click();

  /** Types a rate and leaves the field. */
  async setRate(rate: number): Promise<void> {
    await this.rateField.fill(String(rate));
    await this.rateField.press('Enter');
  }

  /** The rate in use, as a screen reader says it. */
  rate = async (): Promise<number> => Number(await this.rateSlider.getAttribute('aria-valuetext'));

  /** A number of the group `Metrics`: 2,814 is 2814, 96.4 % is 96.4; NaN where there is none yet. */
  async metric(name: MetricName): Promise<number> {
    const text = await this.page.getByRole('group', { name: 'Metrics' }).innerText();
    const [, value = ''] = new RegExp(`^${name}:?\\s+(\\S+)`, 'm').exec(text) ?? [];
    return Number.parseFloat(value.replaceAll(',', ''));
  }

  /** Presses the palette's entry of this kind. */
  add = (kind: string): Promise<void> => this.button(`Add ${kind}`).click();

  /** Drags the palette's entry of this kind to a point of the page. */
  async drop(kind: string, x: number, y: number): Promise<void> {
    await this.button(`Add ${kind}`).hover();
    await this.dragTo(x, y);
  }

  /** Drags a node by its head, so many pixels of the screen. */
  async dragNode(name: string, right: number, down: number): Promise<void> {
    const box = await this.node(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the page.`);
    await this.page.mouse.move(box.x + 50, box.y + 14);
    await this.dragTo(box.x + 50 + right, box.y + 14 + down);
  }

  /** Which engine the run computes on. */
  engine = (name: 'WASM' | 'plain JavaScript'): Locator => this.page.getByText(`on ${name}`).first();

  /** Trains until the end that the settings name. */
  async trainToTheEnd(timeout = 60_000): Promise<void> {
    await this.train();
    await expect(this.status).toContainText(/^Finished/, { timeout });
  }

  /** The card of a node by its kind and id, e.g. `Linear fc1`. */
  node = (name: string): Locator => this.page.getByRole('group', { name, exact: true });

  /** Drags a wire from the end of one node to the start of another, and sees it there. @param count how many wires there are more then */
  async wire(source: WireHandle, target: WireHandle, count = 1): Promise<void> {
    const wires = this.page.locator('.react-flow__edge');
    const before = await wires.count();
    await this.holdWire(source, target);
    await this.page.mouse.up();
    await expect(wires).toHaveCount(before + count);
  }

  /** Draws a wire by a tap on each of its ends. */
  async tapWire(source: WireHandle, target: WireHandle): Promise<void> {
    await this.handle('source', source).tap();
    await this.handle('target', target).tap();
  }

  /** What keeps the network from training, one item each. */
  problems = (): Locator => this.page.getByRole('list', { name: 'Problems' }).getByRole('listitem');

  /** A field of the training settings, e.g. `Batch size`. */
  field = (name: string): Locator => this.page.getByRole('spinbutton', { name, exact: true });

  /** What is said about the selected node, beside the canvas. */
  inspector = (): Locator => this.page.getByRole('region', { name: 'Selection' });

  /** Selects a node by its head and types one of its parameters. */
  async setParam(node: string, param: string, value: string): Promise<void> {
    await this.node(node).click({ position: { x: 40, y: 12 } });
    const field = this.inspector().getByLabel(param, { exact: true });
    await field.fill(value);
    await field.press('Enter');
  }

  templateButton = (name: string): Locator => this.page.getByRole('button', { name: new RegExp(`^${name}`) });

  /** Opens one of the templates, and sees that it is open. */
  async template(name: string): Promise<void> {
    await this.button('Templates').click();
    await this.templateButton(name).click();
    await this.hasOpened(name);
  }

  /** Sees that this template is open: before, what is done is done to the network that was open. */
  async hasOpened(name: string): Promise<void> {
    await expect(this.page.getByLabel('Network name')).toHaveValue(name === 'Empty canvas' ? 'Untitled' : name);
  }

  /** Moves the pace to its end. */
  async fullSpeed(): Promise<void> {
    await this.page.getByRole('slider', { name: 'Pace' }).press('End');
  }

  /** Moves the pace to its beginning. */
  async slowly(): Promise<void> {
    await this.page.getByRole('slider', { name: 'Pace' }).press('Home');
  }

  /** Where the canvas is on the page, in pixels. */
  async canvasBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.page.locator('.react-flow').boundingBox();
    if (!box) throw new Error('The canvas is not on the page.');
    return box;
  }

  /** Where a node stands on the canvas, whatever of it is in sight. */
  placeOf = (node: string): Promise<string> => this.node(node).evaluate((card) => (card as HTMLElement).style.transform);

  /** Selects the wire from one node to another. */
  async selectWire(source: string, target: string): Promise<void> {
    const wire = this.wireOf(source, target);
    await wire.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Drags a wire that must be refused: the reason is there while it is dragged, and afterwards, and no wire is. */
  async refuseWire(source: WireHandle, target: WireHandle, reason: RegExp): Promise<void> {
    const wires = this.page.locator('.react-flow__edge');
    const before = await wires.count();
    await this.holdWire(source, target);
    await expect(this.page.getByText(reason).first()).toBeVisible();
    await this.page.mouse.up();
    await expect(this.page.getByText(reason).first()).toBeVisible();
    expect(await wires.count()).toBe(before);
  }

  /** The wire from one node to another. */
  wireOf = (source: string, target: string): Locator =>
    this.page.locator(`.react-flow__edge[data-id^="${source}."][data-id*=">${target}."]`);

  /** A point of the page on the stretch between the cards of two nodes that stand side by side, at the height of their first ends. */
  async betweenCards(left: string, right: string): Promise<{ x: number; y: number }> {
    const [a, b] = [await this.middleOf('source', { node: left }), await this.middleOf('target', { node: right })];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  /** Drags a card by its head to a point of the page, and holds it there. */
  async holdNode(name: string, to: { x: number; y: number }): Promise<void> {
    await this.node(name).hover({ position: { x: 40, y: 12 } });
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
    await this.page.mouse.move(to.x, to.y + 1);
  }

  /** Drags the end of a wire to an end of another node. */
  async reconnectWire(wire: Locator, type: 'source' | 'target', to: WireHandle): Promise<void> {
    const from = await wire.locator(`.react-flow__edgeupdater-${type}`).boundingBox();
    if (!from) throw new Error('The wire has no such end on the page.');
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.follow(type, to);
    await this.page.mouse.up();
  }

  /** The wires on the canvas by their names, in the order in which they are drawn. */
  wires = (): Promise<string[]> =>
    this.page.locator('.react-flow__edge').evaluateAll((edges) => edges.map((edge) => edge.getAttribute('data-id') ?? ''));

  /** What the canvas says. */
  get voice(): Locator {
    return this.page.getByRole('status', { name: 'Canvas' });
  }

  /** The middle of an end of a node on the page, the first one where no handle is named. */
  async middleOf(type: 'source' | 'target', end: WireHandle): Promise<{ x: number; y: number }> {
    const box = await this.handle(type, end).first().boundingBox();
    if (!box) throw new Error(`${end.node} has no such handle on the page.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  private handle(type: 'source' | 'target', { node, handle }: WireHandle): Locator {
    return this.page.locator(`[data-id="${node}"] .react-flow__handle.${type}${handle ? `[data-handleid="${handle}"]` : ''}`);
  }

  /** Draws a wire until its end is over the target, and holds it. */
  private async holdWire(source: WireHandle, target: WireHandle): Promise<void> {
    await this.standsStill();
    await this.handle('source', source).hover();
    await this.page.mouse.down();
    await this.follow('target', target);
  }

  /** Waits until the view and the cards have not moved for some frames: a hand that presses where an end was a moment ago takes the card. */
  private async standsStill(): Promise<void> {
    await this.page.locator('.react-flow').evaluate(async (canvas) => {
      const places = () => JSON.stringify([...canvas.querySelectorAll('.react-flow__handle')].map((end) => end.getBoundingClientRect()));
      const frame = () => new Promise(requestAnimationFrame);
      for (let before = places(), same = 0, tries = 0; same < 5 && tries < 300; tries++) {
        await frame();
        const now = places();
        same = now === before ? same + 1 : 0;
        before = now;
      }
    });
  }

  /** Near the canvas's edge the view moves along with a held wire, so the hand follows the end it goes to until that stands still. */
  private async follow(type: 'source' | 'target', end: WireHandle): Promise<void> {
    let { x, y } = await this.middleOf(type, end);
    for (let tries = 0; tries < 20; tries++) {
      await this.page.mouse.move(x, y, { steps: 8 });
      const next = await this.middleOf(type, end);
      if (Math.hypot(next.x - x, next.y - y) < 1) return;
      ({ x, y } = next);
    }
    throw new Error(`${end.node} does not stand still on the page.`);
  }

  /** From wherever the mouse is, in steps: a drag without a way is none. */
  private async dragTo(x: number, y: number): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.move(x, y, { steps: 8 });
    await this.page.mouse.move(x, y);
    await this.page.mouse.up();
  }
}
