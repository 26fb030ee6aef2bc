import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildName } from './buildNamePlugin.ts';

let folder = '';
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
};
const name = () => buildName(pathToFileURL(`${folder}/`));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-name-'));
  mkdirSync(join(folder, 'src'));
  write('src/main.ts', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build is called after the last commit that changed what it is made of', async () => {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  const commit = git('rev-parse', '--short=8', 'HEAD');
  write('README.md', 'words');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Tell');
  expect(await name()).toBe(commit);
});

test('of sources that are in no commit it is called after what is in them', async () => {
  const before = await name();
  expect(before).toMatch(/^src-[0-9a-f]{8}$/);
  expect(await name()).toBe(before);
  write('src/main.ts', 'two');
  expect(await name()).not.toBe(before);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  write('src/main.ts', 'three');
  expect(await name()).toMatch(/^src-[0-9a-f]{8}$/);
});
