/** The list of problems comes late: who was led to a problem before it was there gets to it when it comes. */
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProblemMark } from '../canvas/cards/ProblemMark.tsx';
import { network } from '../network/notation.ts';
import { LaterProblems } from '../panels/inspector/LaterProblems.tsx';
import { askForProblem } from '../stores/askedProblem.ts';
import { openDocument } from '../stores/document/editing.ts';

const list = vi.hoisted(() => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { arrived, arrive: () => arrive() };
});
vi.mock('../panels/inspector/Problems.tsx', async (original) => {
  await list.arrived;
  return original();
});

const byLabel = (label: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(`[aria-label^="${label}"]`)].at(0);
let root: Root;
beforeEach(async () => {
  openDocument(network('mnist > flatten > linear 7 > cross_entropy'));
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(
    <>
      <ProblemMark id="cross_entropy" severity="wrong" says="It cannot be so." />
      <button type="button" aria-label="Elsewhere" />
      <LaterProblems />
    </>,
  );
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBeNull());
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});
const press = (button: HTMLElement | undefined) => {
  button?.focus();
  button?.click();
};

test('the list takes the focus when it comes, and at once where it is there', async () => {
  const mark = document.querySelector('button') ?? undefined;
  press(mark);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(byLabel('Problems')).toBeUndefined();
  expect(document.activeElement).toBe(mark);
  list.arrive();
  await vi.waitFor(() => expect(document.activeElement?.closest('[aria-label="Problems"]')).not.toBeNull());
  press(byLabel('Elsewhere'));
  press(mark);
  await vi.waitFor(() => expect(document.activeElement?.closest('[aria-label="Problems"]')).not.toBeNull());
});

test('a list that is drawn anew does not lead to what somebody was led to before', async () => {
  list.arrive();
  askForProblem(); // by a command, with nothing in focus
  await vi.waitFor(() => expect(document.activeElement?.closest('[aria-label="Problems"]')).not.toBeNull());
  root.render(null);
  await vi.waitFor(() => expect(document.activeElement).toBe(document.body));
  root.render(<LaterProblems />);
  await vi.waitFor(() => expect(byLabel('Problems')).toBeDefined());
  expect(document.activeElement).toBe(document.body);
});
