import { expect, test } from 'vitest';
import { matches, refuseNode } from './install.mjs';

const lock = {
  '': {},
  'node_modules/react': { version: '19.3.1', integrity: 'a' },
  'node_modules/for-mac': { version: '1.0.0', optional: true },
};

test('what the lock file wants is there', () => {
  expect(matches(lock, { 'node_modules/react': { version: '19.3.1', integrity: 'a' } })).toBe(true);
});

test('a package that is missing, of another version or of other content must be installed', () => {
  expect(matches(lock, {})).toBe(false);
  expect(matches(lock, { 'node_modules/react': { version: '19.3.0', integrity: 'a' } })).toBe(false);
  expect(matches(lock, { 'node_modules/react': { version: '19.3.1', integrity: 'b' } })).toBe(false);
});

test('a package for other machines may be absent, but not in another version', () => {
  const react = { 'node_modules/react': { version: '19.3.1', integrity: 'a' } };
  expect(matches(lock, { ...react, 'node_modules/for-mac': { version: '1.0.0' } })).toBe(true);
  expect(matches(lock, { ...react, 'node_modules/for-mac': { version: '0.9.0' } })).toBe(false);
});

test('an old Node is refused with a sentence', () => {
  expect(['20.19.0', '22.12.0', '24.0.0'].map(refuseNode)).toEqual([undefined, undefined, undefined]);
  expect(['18.20.8', '20.18.3', '21.7.0', '22.11.0'].map((version) => refuseNode(version) !== undefined)).toEqual([true, true, true, true]);
  expect(refuseNode('18.20.8')).toMatchInlineSnapshot(
    `"Tinkergrad needs Node 20.19, 22.12 or newer; this is 18.20.8. Get one at https://nodejs.org."`,
  );
});
