import { expect, test } from 'vitest';
import { registerViewCommands, viewCommands } from './viewCommands.ts';

test('a command is done by the component that registered it, as long as it is there', () => {
  const done: string[] = [];
  expect(viewCommands.problems).toBeUndefined();
  const end = registerViewCommands('problems', { focus: () => done.push('first') });
  viewCommands.problems?.focus();
  end();
  viewCommands.problems?.focus();
  const endSecond = registerViewCommands('problems', { focus: () => done.push('second') });
  viewCommands.problems?.focus();
  endSecond();
  expect(done).toEqual(['first', 'second']);
});

test('two components cannot do the same', () => {
  const end = registerViewCommands('share', { open: () => {} });
  expect(() => registerViewCommands('share', { open: () => {} })).toThrow(/^internal: .*share/);
  end();
});
