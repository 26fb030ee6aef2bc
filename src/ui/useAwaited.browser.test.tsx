/** Answers that are awaited: of two questions, whichever is answered first, only the one that is asked now has its answer shown. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAwaited } from './useAwaited.ts';

const answers = new Map<string, (answer: string) => void>();
const ask = (question: string) => new Promise<string>((resolve) => answers.set(question, resolve));

function Answer({ to, rest }: { readonly to: string; readonly rest?: number }) {
  const answer = useAwaited(() => (to === '' ? undefined : ask(to)), [to], rest);
  return <p>{answer ?? '…'}</p>;
}

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
  answers.clear();
});
const show = (to: string, rest?: number) => flushSync(() => root.render(<Answer to={to} {...(rest === undefined ? {} : { rest })} />));
const isAsked = (question: string) => vi.waitFor(() => expect([...answers.keys()]).toContain(question));
const says = (text: string) => vi.waitFor(() => expect(place.textContent).toBe(text));

test('the answer to an older question is never shown', async () => {
  show('one');
  await isAsked('one');
  answers.get('one')?.('1');
  await says('1');
  show('two');
  expect(place.textContent).toBe('…'); // not that of the first one, while the second is being answered
  await isAsked('two');
  show('three');
  await isAsked('three');
  answers.get('three')?.('3');
  await says('3');
  answers.get('two')?.('2');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(place.textContent).toBe('3');
});

test('what does not rest is not asked, and there may be nothing to ask', async () => {
  show('one', 60_000);
  show('', 0);
  show('two', 0);
  await isAsked('two');
  expect([...answers.keys()]).toEqual(['two']);
});
