/** On what and when it was measured, in a sentence or two. */
// @ts-check
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Of the last minute, when this began: what else the machine had to do. */
const [loadAtStart = 0] = loadavg();

/**
 * @param {import('playwright').Browser} browser
 * @param {import('./torch.mjs').Torch | undefined} torch
 */
export function describeMachine(browser, torch) {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} logical cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`;
  const python = torch ? `PyTorch ${torch.about.torch} on ${torch.about.blas} (Python ${torch.about.python})` : 'PyTorch not installed';
  const date = new Date().toISOString().slice(0, 10);
  return `Measured by \`npm run bench\` on ${date}: ${machine}; load ${loadAtStart.toFixed(1)} when it began; Chromium ${browser.version()}, headless; Node ${process.version.slice(1)}; ${python}. Contenders take turns in short bursts; medians, with quartiles in brackets.`;
}
