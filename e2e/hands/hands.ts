/** What hands do to the page, whichever way they work: a journey is told in these words once, and goes by mouse, by keyboard and by touch. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { App, WireHandle } from '../app.ts';

/** Two ends of a wire, in its direction. */
export interface WireOf {
  readonly from: WireHandle;
  readonly to: WireHandle;
}

export interface Hands {
  /** Opens the empty canvas. */
  begin(): Promise<void>;
  /** Puts a node on the canvas, which may wire it to the one before. `index`: how many came before it. */
  add(kind: string, id: string, index: number): Promise<void>;
  /** Draws a wire from end to end. */
  wire(wire: WireOf): Promise<void>;
  /** Draws a wire that is chosen from the list of those that may be. */
  chooseWire(source: string, target: string): Promise<void>;
  /** Deletes a wire of a node, which the node's list calls so: `to Add add1`. */
  unwire(source: string, wire: string): Promise<void>;
  /** Gives a node's first parameter another value. */
  setFirst(node: string, param: string, value: string): Promise<void>;
  /** Deletes a node; its neighbors are not joined. */
  takeOut(node: string): Promise<void>;
  swap(node: string, kind: string): Promise<void>;
  /** Presses the repair on the list of problems, or on a card. */
  repair(button: Locator): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  step(): Promise<void>;
  /** Asks for the network file. */
  askToSave(): Promise<void>;
}

/** The text of what is saved by these hands. */
export async function savedBy(hands: Hands, { page }: App): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), hands.askToSave()]);
  return await readFile(await download.path(), 'utf8');
}

/** Undoes or redoes until there is no more of it. */
export async function toTheEnd(act: () => Promise<void>, button: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_STEPS; presses++) {
    if (await button.isDisabled()) return;
    await act();
  }
  await expect(button).toBeDisabled();
}

const MOST_STEPS = 100;

/** The head of a card, where it is taken, selected and pressed long. */
export const HEAD = { position: { x: 30, y: 10 } };
