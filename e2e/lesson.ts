/** The lesson in its learner's words: doors, parts, goals, and the five beats. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Machines may be busy, and a network may have to learn first. */
const PATIENCE = { timeout: 60_000 };

export class Lesson {
  readonly doors: Locator;
  private readonly beats: Locator;

  /** @param hand whether links and buttons are clicked, or reached by the keyboard and pressed with Enter */
  constructor(
    private readonly page: Page,
    private readonly hand: 'mouse' | 'keys' = 'mouse',
  ) {
    this.doors = page.getByRole('navigation', { name: 'Lesson' });
    this.beats = page.getByRole('group', { name: 'Beats' });
  }

  /** Opens a scene by its door, and begins it from its first part with its own network. */
  async enter(scene: string): Promise<void> {
    await this.act(this.doors.getByRole('link', { name: scene, exact: true }));
    await expect(this.doors.getByRole('link', { name: scene })).toHaveAttribute('aria-current', 'page');
    await this.startOver();
  }

  /** Goes on to the part with this title, and puts its network on the canvas if it has one of its own. */
  async next(title: string): Promise<void> {
    await this.press('Next');
    await expect(this.page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    const put = this.page.getByRole('button', { name: 'Put it on the canvas' });
    if (await put.isVisible()) await this.act(put);
  }

  startOver = (): Promise<void> => this.press('Start over');

  /** Sees a goal of this part reached. */
  async reaches(goal: string | RegExp): Promise<void> {
    await expect(this.goal(goal)).toHaveAttribute('aria-checked', 'true', PATIENCE);
  }

  /** Sees that a goal of this part is still to be reached. */
  async wants(goal: string | RegExp): Promise<void> {
    await expect(this.goal(goal)).toHaveAttribute('aria-checked', 'false');
  }

  /** Presses some of the five beats, one after the other has been taken. */
  async take(...beats: readonly string[]): Promise<void> {
    for (const beat of beats) {
      await this.act(this.beats.getByRole('button', { name: beat, exact: true }));
      await expect(this.page.getByRole('list', { name: 'Training loop' }).locator('[aria-current="step"]')).toContainText(
        `${LINES[beat]}, taken last`,
      );
    }
  }

  /** The arithmetic of the beat that was taken last. */
  arithmetic = (): Locator => this.page.getByRole('region', { name: /^Arithmetic of/ });

  private goal = (says: string | RegExp): Locator =>
    this.page
      .getByRole('list', { name: 'Goals' })
      .getByRole('checkbox', typeof says === 'string' ? { name: says, exact: true } : { name: says });

  private press = (name: string): Promise<void> => this.act(this.page.getByRole('button', { name, exact: true }));

  private async act(what: Locator): Promise<void> {
    if (this.hand === 'mouse') return what.click();
    await what.focus();
    await this.page.keyboard.press('Enter');
  }
}

const LINES: Readonly<Record<string, string>> = {
  zero_grad: 'optimizer.zero_grad()',
  forward: 'y_pred = model(x)',
  loss: 'loss = criterion(y_pred, y)',
  backward: 'loss.backward()',
  step: 'optimizer.step()',
};
