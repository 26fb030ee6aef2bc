/** Hands on a touch screen: taps, a tap on each end of a wire, a long press for the menu. The keyboard is for values only. */
import { expect, type Locator } from '@playwright/test';
import type { App } from '../app.ts';
import type { Fingers } from '../fingers.ts';
import { type Hands, HEAD, type WireOf } from './hands.ts';

export class TouchHands implements Hands {
  constructor(
    private readonly app: App,
    private readonly fingers: Fingers,
  ) {}

  async begin(): Promise<void> {
    await this.app.button('Templates').tap();
    await this.app.templateButton('Empty canvas').tap();
    await expect(this.app.node('Dataset data')).toHaveCount(0);
  }

  async add(kind: string, id: string): Promise<void> {
    await this.app.button(`Add ${kind}`).tap();
    await expect(this.app.node(`${kind} ${id}`)).toBeVisible();
  }

  async wire({ from, to }: WireOf): Promise<void> {
    await this.app.button('Fit view').tap();
    await this.app.tapWire(from, to);
  }

  async chooseWire(source: string, target: string): Promise<void> {
    await this.select(source);
    const wires = this.app.inspector();
    await wires.getByLabel('Connect to…').selectOption(`to ${target}`);
    await wires.getByRole('button', { name: 'Connect', exact: true }).last().tap();
  }

  async unwire(source: string, wire: string): Promise<void> {
    await this.select(source);
    await this.app.button(`Remove the wire ${wire}`).tap();
  }

  async setFirst(node: string, param: string, value: string): Promise<void> {
    await this.select(node);
    const field = this.app.inspector().getByLabel(param, { exact: true });
    await field.fill(value);
    await field.press('Enter');
  }

  takeOut = (node: string): Promise<void> => this.fromMenu(node, /^Delete without joining/);

  async swap(node: string, kind: string): Promise<void> {
    await this.fromMenu(node, /^Swap the kind/);
    await this.option(new RegExp(`^${kind}`)).tap();
  }

  repair = (button: Locator): Promise<void> => button.tap();
  undo = (): Promise<void> => this.app.button('Undo').tap();
  redo = (): Promise<void> => this.app.button('Redo').tap();
  step = (): Promise<void> => this.app.button('Step').tap();

  async askToSave(): Promise<void> {
    const save = this.app.button('Save').filter({ visible: true });
    if (!(await save.isVisible())) await this.app.button('File').tap();
    await save.tap();
  }

  /** Where the network is wider than the screen, a node may be off it. */
  private async select(node: string): Promise<void> {
    await this.app.button('Fit view').tap();
    await this.app.node(node).tap(HEAD);
    await expect(this.app.inspector()).toContainText(node);
  }

  private async fromMenu(node: string, act: RegExp): Promise<void> {
    await this.select(node);
    const box = await this.app.node(node).boundingBox();
    if (!box) throw new Error(`${node} is not on the page.`);
    await this.fingers.longPress({ x: box.x + HEAD.position.x, y: box.y + HEAD.position.y });
    await this.option(act).tap();
  }

  private option = (name: RegExp): Locator => this.app.page.getByRole('dialog').getByRole('option', { name });
}
