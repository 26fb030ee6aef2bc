/** The page by its keys alone, in its user's words. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More presses of Tab than any way on the page takes. */
const FAR = 80;

export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The dialog that is open. */
  dialog = (name: string | RegExp): Locator => this.page.getByRole('dialog', { name });

  /** Types into the list that is open, and takes its best match. */
  async choose(text: string): Promise<void> {
    const list = this.page.getByRole('dialog').getByRole('combobox');
    await expect(list).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
  }

  /** Finds a command by its name and runs it. */
  async command(name: string): Promise<void> {
    await this.press('ControlOrMeta+k');
    await this.choose(name);
  }

  /** Adds a node by typing its kind, and sees that it has the focus. */
  async add(kind: string, id: string): Promise<void> {
    await this.press('a');
    await this.choose(kind);
    await expect(this.page.getByRole('group', { name: `${kind} ${id}`, exact: true })).toBeFocused();
  }

  /** Goes on by Tab, or back where it lies before, until something has the focus. */
  async tabTo(goal: Locator): Promise<void> {
    if (await hasFocus(goal)) return;
    const isBefore = await goal.evaluate(
      (element) => ((document.activeElement ?? document.body).compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
    );
    for (let presses = 0; presses < FAR; presses++) {
      await this.page.keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
      if (await hasFocus(goal)) return;
    }
    throw new Error(`Tab does not come to ${goal}.`);
  }

  /** Opens an empty canvas and goes there. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Templates', exact: true }).focus();
    await this.press('Enter');
    await this.tabTo(this.page.getByRole('button', { name: /^Empty canvas/ }));
    await this.press('Enter');
    await expect(this.page.getByRole('group', { name: 'Dataset data', exact: true })).toHaveCount(0);
    await this.command('Go to the network');
  }
}

export const hasFocus = (part: Locator): Promise<boolean> => part.evaluate((element) => element === document.activeElement);
