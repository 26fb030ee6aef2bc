/** Hands on a mouse: what is dragged can be dragged, and menus open by the right button. The keyboard is for values only. */
import { expect, type Locator } from '@playwright/test';
import type { App } from '../app.ts';
import { type Hands, HEAD, type WireOf } from './hands.ts';

/** So many cards stand side by side on a canvas that was zoomed out twice. */
const COLUMNS = 4;

export class MouseHands implements Hands {
  constructor(private readonly app: App) {}

  async begin(): Promise<void> {
    await this.app.template('Empty canvas');
    for (let times = 0; times < 3; times++) await this.app.button('Zoom out').click();
  }

  async add(kind: string, id: string, index: number): Promise<void> {
    const { x, y, width, height } = await this.app.canvasBox();
    const column = index % COLUMNS;
    const row = Math.floor(index / COLUMNS);
    await this.app.drop(kind, x + 30 + (column * (width - 40)) / COLUMNS, y + 30 + (row * (height - 60)) / 3);
    await expect(this.app.node(`${kind} ${id}`)).toBeVisible();
  }

  async wire({ from, to }: WireOf): Promise<void> {
    await this.seeAll();
    await this.app.wire(from, to);
  }

  async chooseWire(source: string, target: string): Promise<void> {
    await this.seeAll();
    await this.app.node(source).click(HEAD);
    const wires = this.app.inspector();
    await wires.getByLabel('Connect to…').selectOption(`to ${target}`);
    await wires.getByRole('button', { name: 'Connect', exact: true }).last().click();
  }

  async unwire(source: string, wire: string): Promise<void> {
    await this.seeAll();
    await this.app.node(source).click(HEAD);
    await this.app.button(`Remove the wire ${wire}`).click();
  }

  async setFirst(node: string, param: string, value: string): Promise<void> {
    await this.seeAll();
    await this.app.setParam(node, param, value);
  }

  takeOut = (node: string): Promise<void> => this.fromMenu(node, /^Delete without joining/);

  async swap(node: string, kind: string): Promise<void> {
    await this.fromMenu(node, /^Swap the kind/);
    await this.option(new RegExp(`^${kind}`)).click();
  }

  repair = (button: Locator): Promise<void> => button.click();
  undo = (): Promise<void> => this.app.button('Undo').click();
  redo = (): Promise<void> => this.app.button('Redo').click();
  step = (): Promise<void> => this.app.step();
  askToSave = (): Promise<void> => this.app.button('Save').click();

  /** Wires that are drawn near the edge of the canvas move the view: what comes next may be off it. */
  private seeAll = (): Promise<void> => this.app.button('Fit view').click();

  private async fromMenu(node: string, act: RegExp): Promise<void> {
    await this.seeAll();
    await this.app.node(node).click({ ...HEAD, button: 'right' });
    await this.option(act).click();
  }

  private option = (name: RegExp): Locator => this.app.page.getByRole('dialog').getByRole('option', { name });
}
