/** The field of a formula in a real browser: taken wrong or right, a caret under the place, one step of undo, nothing of what was typed lost. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../ui/tokens.css';
import '../../ui/base.css';
import type { NodeOf } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { explain } from '../../network/read/problems.ts';
import { edit, undo, useDocument } from '../../stores/document/document.ts';
import { readingOf } from '../../stores/document/reading.ts';
import { NodeFields } from './NodeFields.tsx';

let root: Root;
beforeEach(() => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 270px';
  root = createRoot(place);
  edit(network('line > linear 1 > custom'));
  flushSync(() => root.render(<Shown />));
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const loss = () => useDocument.getState().document.nodes.find(({ kind }) => kind === 'CustomLoss') as NodeOf<'CustomLoss'>;
function Shown() {
  const network = useDocument((state) => state.document);
  return <NodeFields document={network} node={loss()} idField={null} />;
}

const label = () => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Custom loss');
const field = () => label()?.control as HTMLTextAreaElement;
const described = () => document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent;
const problems = () => {
  const { document: open } = useDocument.getState();
  const reading = readingOf(open);
  return reading.ok ? [] : reading.problems.map((problem) => explain(problem, open));
};
const type = async (text: string, key = '{Enter}') => {
  await userEvent.fill(field(), text);
  await userEvent.keyboard(key);
};

test('a formula that is right is taken on Enter, and says what becomes of its numbers', async () => {
  expect(field().value).toBe('abs(y_pred - y_true)');
  expect(described()).toContain('The loss is their mean');
  await type('sqrt(mean((y_pred - y_true) ** 2))');
  expect(loss().params.formula).toBe('sqrt(mean((y_pred - y_true) ** 2))');
  await vi.waitFor(() => expect(described()).toBe('This gives one number: the loss of a batch.'));
  expect(field().getAttribute('aria-invalid')).toBe('false');
  undo();
  await vi.waitFor(() => expect(field().value).toBe('abs(y_pred - y_true)'));
});

test('one that is wrong is taken too: a caret, a sentence, a problem, and what was typed stays', async () => {
  await type('sqr(y_pred - y_true)');
  expect(loss().params.formula).toBe('sqr(y_pred - y_true)');
  await vi.waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
  expect(described()).toBe('There is no function “sqr” here. Is it sqrt?');
  expect(document.querySelector('pre')?.textContent).toBe('sqr(y_pred - y_true)\n^');
  expect(problems()).toEqual(['The formula of CustomLoss loss cannot be used. There is no function “sqr” here. Is it sqrt?']);
  await userEvent.fill(field(), 'sqrt(y_pred - y_true'); // while it is mended, the caret goes along
  await vi.waitFor(() => expect(document.querySelector('pre')?.textContent).toBe(`sqrt(y_pred - y_true\n${' '.repeat(20)}^`));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(field().value).toBe('sqr(y_pred - y_true)'));
  undo();
  await vi.waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('false'));
  expect(problems()).toEqual([]);
});

test('while a right one is typed over, nothing is called wrong; leaving the field takes it', async () => {
  await userEvent.fill(field(), 'abs(y_pred -');
  expect(field().getAttribute('aria-invalid')).toBe('false');
  field().blur();
  await vi.waitFor(() => expect(loss().params.formula).toBe('abs(y_pred -'));
  await vi.waitFor(() => expect(described()).toContain('A closing bracket is missing'));
});

test('a long formula is seen whole, and its place within what there is room for', async () => {
  const long = `${'abs(y_pred - y_true) + '.repeat(5)}foo(y_pred)`;
  await type(long);
  await vi.waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
  expect(field().scrollHeight).toBeLessThanOrEqual(field().clientHeight + 1);
  const [text = '', caret = ''] = document.querySelector('pre')?.textContent?.split('\n') ?? [];
  expect(text.slice(caret.length - 1)).toMatch(/^foo/);
  const place = document.querySelector('pre') as HTMLElement;
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  await type('abs(y_pred\n - y_true)', '{Control>}{/Control}');
  expect(field().value).toBe('abs(y_pred - y_true)');
});
