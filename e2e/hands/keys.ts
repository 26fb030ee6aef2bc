/** Hands that never leave the keyboard: no mouse, and no focus that keys did not bring there. */
import { expect, type Locator } from '@playwright/test';
import type { App, WireHandle } from '../app.ts';
import { hasFocus } from '../keyboard.ts';
import type { Hands, WireOf } from './hands.ts';

/** No node of the journey has more wires. */
const MOST_WIRES = 5;

export class KeyHands implements Hands {
  constructor(private readonly app: App) {}

  async begin(): Promise<void> {
    const { keys } = this.app;
    await keys.tabTo(this.app.button('Templates'));
    await keys.press('Enter');
    await keys.tabTo(this.app.templateButton('Empty canvas'));
    await keys.press('Enter');
    await expect(this.app.node('Dataset data')).toHaveCount(0);
    await keys.command('go to the n');
  }

  add = (kind: string, id: string): Promise<void> => this.app.keys.add(kind, id);

  async wire({ from, to }: WireOf): Promise<void> {
    await this.goTo(this.card(from));
    await this.app.keys.tabTo(this.card(from).getByRole('button', { name: new RegExp(`^${from.handle ?? 'Output'} of `) }));
    await this.app.keys.press('Enter');
    await expect(this.app.voice).toContainText('choose the input it should go to');
    await this.app.keys.tabTo(this.card(to).getByRole('button', { name: /^Input of / }));
    await this.app.keys.press('Enter');
  }

  async chooseWire(source: string, target: string): Promise<void> {
    await this.goTo(this.app.node(source));
    await this.app.keys.press('c');
    await this.app.keys.choose(`to ${target}`);
    await expect(this.app.node(source)).toBeFocused();
  }

  async unwire(source: string, wire: string): Promise<void> {
    await this.goTo(this.app.node(source));
    const [, target = ''] = / to \w+ (\w+)/.exec(` ${wire}`) ?? [];
    const line = this.app.wireOf(source.split(' ')[1] ?? '', target);
    for (let presses = 0; presses < MOST_WIRES && !(await hasFocus(line)); presses++) await this.app.keys.press('w');
    await expect(line).toBeFocused();
    await this.app.keys.press('Delete');
    await this.seeFocus();
  }

  async setFirst(node: string, param: string, value: string): Promise<void> {
    await this.goTo(this.app.node(node));
    await this.app.keys.press('e');
    await expect(this.app.node(node).getByLabel(param)).toBeFocused();
    await this.app.keys.press('ControlOrMeta+a');
    await this.app.page.keyboard.type(value);
    await this.app.keys.press('Enter', 'Escape');
    await this.seeFocus();
  }

  async takeOut(node: string): Promise<void> {
    await this.goTo(this.app.node(node));
    await this.app.keys.press('Shift+Delete');
    await this.seeFocus();
  }

  async swap(node: string, kind: string): Promise<void> {
    await this.goTo(this.app.node(node));
    await this.app.keys.press('s');
    await this.app.keys.choose(kind);
    await expect(this.app.node(`${kind} ${node.split(' ')[1]}`)).toBeFocused();
  }

  async repair(button: Locator): Promise<void> {
    await this.app.keys.command('go to what is');
    await this.app.keys.tabTo(button);
    await this.app.keys.press('Enter');
    await this.seeFocus();
  }

  undo = (): Promise<void> => this.app.keys.press('ControlOrMeta+z');
  redo = (): Promise<void> => this.app.keys.press('ControlOrMeta+Shift+z');
  askToSave = (): Promise<void> => this.app.keys.press('ControlOrMeta+s');
  step = (): Promise<void> => this.app.keys.command('Take one step');

  /** What had the focus may be gone; the next key still has a place to go on from. */
  private seeFocus = (): Promise<void> => expect(this.app.page.locator('*:focus:not(body)')).toHaveCount(1);

  private card = ({ node }: WireHandle): Locator => this.app.page.locator(`.react-flow__node[data-id="${node}"]`);

  private async goTo(card: Locator): Promise<void> {
    await this.app.keys.command('go to the n');
    await this.app.keys.tabTo(card);
  }
}
