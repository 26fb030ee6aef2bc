import { beforeAll, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { readFileSync } from 'node:fs';
import { startCpuEngine } from '../../training/worker/testing/harness.ts';
import { startBuilder, step, train } from '../builder/builder.ts';
import { currentRun } from '../builder/currentRun.ts';
import { openFile } from '../document/document.ts';
import { makeRealClient } from './testing/realRuns.ts';

vi.setConfig({ testTimeout: 600_000 });
beforeAll(async () => {
  vi.stubGlobal('document', { baseURI: 'http://page/' });
  vi.stubGlobal('requestAnimationFrame', (f: () => void) => setTimeout(f, 1));
  await startCpuEngine();
  startBuilder(makeRealClient);
});
const until = async (is: () => boolean) => { while (!is()) await new Promise((r) => setTimeout(r, 2)); };
const phase = () => currentRun().run.getState().phase;
async function go(line: string, training: object, params?: Record<string, number[]>) {
  const doc = network(line);
  openFile({ document: { ...doc, training: { ...doc.training, ...training } }, ...(params ? { parameters: new Map(Object.entries(params).map(([k, v]) => [k, Float32Array.from(v)])) } : {}) });
  await until(() => phase() === 'ready');
  train();
  await until(() => ['finished', 'diverged', 'stuck', 'paused', 'failed'].includes(phase()));
  await new Promise((r) => setTimeout(r, 30));
  const { records } = currentRun().history;
  const at = (i: number) => records.at(i).loss.toPrecision(3);
  const ls = [0, 1, 2, 3, 4, 9, 19, 49, 99, 199, 499, 999, 1999, 4999].filter((i) => i < records.steps).map((i) => `${i + 1}:${at(i)}`);
  const first = (v: number) => { for (let i = 0; i < records.steps; i++) if (records.at(i).loss < v) return i + 1; return -1; };
  const vals = [...(currentRun().metrics.getState().snapshot?.views.values ?? [])].map(([k, v]) => `${k}=${[...v].map((x) => x.toPrecision(4))}`).join(' ');
  console.log('\n##', line, JSON.stringify(training), phase(), records.steps, ls.join(' '), `last ${at(records.steps - 1)} <.1@${first(0.1)} <.01@${first(0.01)} <.001@${first(0.001)}`, vals);
}
test('x', async () => {
  const cases = JSON.parse(readFileSync('/tmp/cases.json', 'utf8'));
  for (const [line, training, params] of cases) await go(line, training, params);
});
