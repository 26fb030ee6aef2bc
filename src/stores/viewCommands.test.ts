import { expect, test } from 'vitest';
import { registerViewCommands, viewCommands } from './viewCommands.ts';

test('a command is done by the component that registered it, as long as it is there', () => {
  const done: string[] = [];
  expect(viewCommands.nodeId).toBeUndefined();
  const end = registerViewCommands('nodeId', { focus: () => done.push('first') });
  viewCommands.nodeId?.focus();
  end();
  viewCommands.nodeId?.focus();
  const endSecond = registerViewCommands('nodeId', { focus: () => done.push('second') });
  viewCommands.nodeId?.focus();
  endSecond();
  expect(done).toEqual(['first', 'second']);
});

test('two components cannot do the same', () => {
  const end = registerViewCommands('share', { open: () => {} });
  expect(() => registerViewCommands('share', { open: () => {} })).toThrow(/^internal: .*share/);
  end();
});
