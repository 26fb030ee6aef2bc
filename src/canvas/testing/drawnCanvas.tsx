/** For tests only: a canvas drawn by a browser, and its cards. */
import type { ComponentType, PropsWithChildren } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import type { NetworkDocument } from '../../network/document.ts';
import { openDocument } from '../../stores/document/editing.ts';
import { createRunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { Canvas } from '../Canvas.tsx';
import { CanvasProvider } from '../CanvasProvider.tsx';

let root: Root;
/** Where it is drawn: all of the window, unless a test says otherwise. */
export let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { position: 'fixed', inset: '0' });
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

/** Draws what is open, with a run of nothing around the canvas or with what is given. */
export const draw = (Around: ComponentType<PropsWithChildren> = WithoutRun): void =>
  root.render(
    <Around>
      <CanvasProvider>
        <Canvas />
      </CanvasProvider>
    </Around>,
  );

const session = createRunSession();
const WithoutRun = ({ children }: PropsWithChildren) => <RunContext value={session}>{children}</RunContext>;

/** Draws a network, and waits until React Flow has measured its cards. */
export async function show(network: NetworkDocument): Promise<void> {
  openDocument(network);
  draw();
  await vi.waitFor(() =>
    expect(cards().filter((card) => getComputedStyle(card).visibility === 'visible')).toHaveLength(network.nodes.length),
  );
}

export const cards = () => [...place.querySelectorAll<HTMLElement>('.react-flow__node')];
export const card = (id: string) => place.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);

/** What did not fit a line stands below it, where it is not seen. */
export const isBelowItsLine = (element: Element | null, { top, bottom }: DOMRect): boolean => {
  const line = element?.closest('[class*="line"], [class*="head"]');
  return line !== null && line !== undefined && (top + bottom) / 2 >= line.getBoundingClientRect().bottom - 1;
};
