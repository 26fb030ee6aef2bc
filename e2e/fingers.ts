/** Fingers on the page, as the browser hears them from a touch screen: for what Playwright's tap cannot do. */
import type { CDPSession, Page } from '@playwright/test';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export class Fingers {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  /** Puts a finger down, waits, and lifts it. */
  async longPress(at: Place): Promise<void> {
    await this.touch('touchStart', [at]);
    await this.page.waitForTimeout(700);
    await this.touch('touchEnd', []);
  }

  /** Moves one finger along, stops and lifts it: a throw would make the browser swallow the next tap. */
  async drag(from: Place, to: Place): Promise<void> {
    await this.travel([[from, to]]);
    await this.page.waitForTimeout(200);
    await this.touch('touchEnd', []);
  }

  /** Moves two fingers apart from around a point, each so many pixels from it. */
  async pinch({ x, y }: Place, from: number, to: number): Promise<void> {
    await this.travel([
      [
        { x: x - from, y },
        { x: x - to, y },
      ],
      [
        { x: x + from, y },
        { x: x + to, y },
      ],
    ]);
    await this.touch('touchEnd', []);
  }

  private async travel(ways: readonly (readonly [Place, Place])[]): Promise<void> {
    const steps = 10;
    await this.touch(
      'touchStart',
      ways.map(([from]) => from),
    );
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      await this.touch(
        'touchMove',
        ways.map(([from, to]) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })),
      );
    }
  }

  private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<void> {
    await this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(({ x, y }, id) => ({ x, y, id })) });
  }
}
