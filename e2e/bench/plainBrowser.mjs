/** A Chromium without a debugger on its pages: with one, V8 reads a script once more for the stack of each request, a quarter of a slow start. */
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../ensure-browser.mjs';

/**
 * @typedef {object} PlainBrowser
 * @property {(method: string, params?: object, sessionId?: string) => Promise<any>} send a command of the DevTools protocol, to the browser
 *   itself where no session is named
 * @property {() => Promise<void>} close
 */

const FLAGS = ['--headless', '--no-sandbox', '--no-first-run', '--window-size=1366,768', '--remote-debugging-pipe', ...BROWSER_FLAGS];

/** @returns {Promise<PlainBrowser>} with a profile of its own */
export async function startPlainBrowser() {
  const program = findBrowser();
  if (!program) throw new Error(NO_BROWSER);
  const profile = mkdtempSync(join(tmpdir(), 'tinkergrad-bench-'));
  const browser = spawn(program, [...FLAGS, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , commands, answers] = /** @type {any} */ (browser.stdio);
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let [last, heard] = [0, ''];
  answers.setEncoding('utf8');
  answers.on('data', (/** @type {string} */ text) => {
    const messages = (heard + text).split('\0');
    heard = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  const ended = once(browser, 'exit');
  return {
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        commands.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    async close() {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
