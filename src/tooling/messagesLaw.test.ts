import { expect, test } from 'vitest';
import { judgeEarly, judgeLong, judgeWritten } from './messagesLaw.ts';

const written = (text: string, path = 'panels/a.tsx') => judgeWritten([{ path, text }]);
const early = (text: string) => judgeEarly([{ path: 'panels/a.ts', text }]).length;
const long = (text: string) => judgeLong([{ path: 'panels/messages.ts', text }]).length;

test.each([
  ['a sentence of an element', 'const A = () => <p>Press Train to go on</p>;'],
  ['a word of an element', 'const A = () => <p>Undo</p>;'],
  ['a name of a control', 'const A = () => <i aria-label="Learning rate" />;'],
  ['a sentence of a function', "const a = () => refused('A network needs a name.');"],
  ['a sentence with a number', `const a = (n: number) => \`\${n} steps were taken\`;`],
])('%s is told', (_, text) => {
  expect(written(text)).toHaveLength(1);
});

test.each([
  ['a message', 'const A = () => <p title={messages.undo}>{messages.press}</p>;'],
  ['what only programs read', `import 'a b'; const A = () => <p className="one two" data-x="a b" id="no name">{"×"}</p>;`],
  ['our own bugs', "internal('no such node'); throw new Error('internal: it broke down');"],
  ['a type', "type A = 'full speed';"],
  ['what is one word', `const a = 'sgd'; const b = \`\${a}.weight\`;`],
])('%s is fine', (_, text) => {
  expect(written(text)).toEqual([]);
});

test('messages are read when they are said', () => {
  expect(early('const ROWS = [{ title: messages.loss }];')).toBe(1);
  expect(early('const { title } = chartMessages.loss;')).toBe(1);
  expect(
    early('const title = () => messages.loss; const A = { get title() { return messages.loss; }, says() { return messages.loss; } };'),
  ).toBe(0);
});

test('a message is short, and so is each sentence of a long one', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(long(`const a = { a: '${words(25)}. ${words(25)}.' };`)).toBe(0);
  expect(long(`const a = { a: '${words(26)}.' };`)).toBe(1);
  expect(long(`const a = { a: (n: number) => \`${words(25)} \${n}.\` };`)).toBe(1);
});
