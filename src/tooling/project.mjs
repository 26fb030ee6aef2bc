/** Where things lie in this project, and how to run a program of it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project; ends in a slash. */
export const ROOT = new URL('../../', import.meta.url);

/**
 * The path of a file of the project, for programs that do not take a URL.
 * @param {string} file relative to the root
 */
export const pathOf = (file) => fileURLToPath(new URL(file, ROOT));

/** The programs of our packages, started by Node itself: no shell and no wrapper process between us and them. */
const PROGRAMS = {
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  browser: 'e2e/ensure-browser.mjs',
};

/**
 * Runs a program with our own terminal and answers its exit code.
 * @param {keyof typeof PROGRAMS} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env added to our own
 */
export const run = (program, args = [], env = {}) => execute(process.execPath, [pathOf(PROGRAMS[program]), ...args], { env });

/** Runs npm: the one that runs us, where npm does. */
export const npm = (/** @type {readonly string[]} */ args) => {
  const itself = process.env.npm_execpath;
  if (itself?.endsWith('npm-cli.js')) return execute(process.execPath, [itself, ...args], {});
  return execute('npm', args, { shell: process.platform === 'win32' });
};

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} options
 * @returns {Promise<number>} the exit code; 1 where the program could not be started or was ended by a signal
 */
function execute(command, args, { env = {}, shell = false }) {
  const child = spawn(command, args, { cwd: pathOf('.'), stdio: 'inherit', shell, env: { ...process.env, ...env } });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
