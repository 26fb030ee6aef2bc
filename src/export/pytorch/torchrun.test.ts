/** A run shared among processes, started by a real torchrun: one process's gradients, and after a crash the same losses. Where there is none, this says so and is skipped. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { internal } from '../../lib/result.ts';
import { runScripts, startPython, torch, withTorch } from '../../lib/testing/python.ts';
import { makeNode, type NetworkDocument } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { newRun } from '../recordedRun.ts';
import { writeScript } from './script.ts';

vi.setConfig({ testTimeout: 240_000 }); // processes start slowly where a machine is busy

const folder = mkdtempSync(join(tmpdir(), 'torchrun-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 130 points of three numbers with two numbers each to learn. */
function document(settings: Partial<TrainingSettings>): NetworkDocument {
  const drawn = network('points > linear 16 >> dropout 0.2 > linear 16 > gelu > add fc1 >> linear 2 > mse');
  const x = Array.from({ length: 130 }, (_, i) => [Math.sin(i), Math.cos(3 * i), (i % 7) / 7]);
  const y = x.map(([a = 0, b = 0, c = 0]) => [a * b + c, a - b]);
  const nodes = drawn.nodes.map((node) =>
    node.kind === 'Dataset' ? makeNode('Dataset', node.id, node.position, { name: 'points', x, y }) : node,
  );
  return { ...drawn, nodes, training: { ...drawn.training, lr: 0.1, momentum: 0.9, ...settings } };
}

/** The script in a folder of its own. @param change what is done to it before it is started */
function place(name: string, settings: Partial<TrainingSettings>, change = (text: string) => text): string {
  const { name: title, training, ...drawn } = document(settings);
  const reading = readNetwork({ name: title, training, ...drawn });
  if (!reading.ok) return internal(JSON.stringify(reading.problems));
  const script = writeScript(newRun({ name: title, spec: reading.spec, settings: training }), 'torchrun', `${name}.py`);
  writeFileSync(join(folder, `${name}.py`), script.ok ? change(script.value.text) : internal(script.reason));
  return name;
}

/** --standalone of PyTorch 1.13 takes one port for all: two suites on one machine would meet there. */
const MEETING = `localhost:${20_000 + (process.pid % 20_000)}`;
const RENDEZVOUS = ['--nnodes=1', '--rdzv_backend=c10d', `--rdzv_endpoint=${MEETING}`, `--rdzv_id=${process.pid}`];
const LAUNCHER = ['-m', 'torch.distributed.run', ...RENDEZVOUS, '--redirects', '1', '--tee', '1'];

/** Starts a script in several processes. */
function launch(name: string, steps: number, ...options: readonly string[]): string {
  const args = [...LAUNCHER, ...options, `${name}.py`, '--steps', String(steps)];
  const { status, stdout, stderr } = startPython(torch, args, { cwd: folder });
  return status === 0 ? stdout : internal(stderr);
}

/** Each in one process, without torchrun. */
function alone(...runs: readonly (readonly [name: string, steps: number])[]): void {
  const scripts = runs.map(([name, steps]) => ({
    source: readFileSync(join(folder, `${name}.py`), 'utf8'),
    argv: ['--steps', String(steps)],
  }));
  expect(runScripts(scripts, folder).flatMap(({ error }) => error ?? [])).toEqual([]);
}

interface Kept {
  readonly losses: readonly number[];
  /** What SGD's momentum is after one step: the gradients. */
  readonly momenta: readonly number[];
  readonly step: number;
}

const READ = `
import json, sys, torch
def read(name):
    kept = torch.load(f"{name}.checkpoint.pt")
    momenta = [value for one in kept["optimizer"]["state"].values() for value in one["momentum_buffer"].flatten().tolist()]
    return {"losses": kept["losses"], "momenta": momenta, "step": kept["step"]}
print(json.dumps([read(name) for name in sys.argv[1:]]))
`;

/** What the last checkpoints of some scripts hold. */
const read = (...names: readonly string[]): Kept[] => JSON.parse(startPython(torch, ['-c', READ, ...names], { cwd: folder }).stdout);

const farthest = (a: readonly number[], b: readonly number[]): number =>
  a.length === b.length ? Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? Number.NaN)))) : Number.NaN;

test.skipIf(!torch)(
  withTorch('two processes have the gradients of one, whether or not they share a batch evenly; three may have an empty share'),
  () => {
    const sizes = [64, 65, 2] as const;
    const pairs = sizes.map((size) => [`one${size}`, `many${size}`] as const);
    for (const [i, pair] of pairs.entries()) for (const name of pair) place(name, { batch_size: sizes[i] ?? 1 });
    alone(...pairs.map(([one]) => [one, 1] as const));
    for (const [i, [, many]] of pairs.entries()) launch(many, 1, `--nproc_per_node=${sizes[i] === 2 ? 3 : 2}`);
    const kept = read(...pairs.flat());
    for (const i of sizes.keys()) {
      const [single, shared] = [kept[2 * i], kept[2 * i + 1]];
      if (!single || !shared) return internal('a checkpoint is missing');
      expect(single.momenta.length).toBe(4 * 16 + 17 * 16 + 17 * 2);
      expect(Math.max(...single.momenta.map(Math.abs))).toBeGreaterThan(0.01);
      expect(farthest(shared.momenta, single.momenta)).toBeLessThan(1e-5);
      expect(farthest(shared.losses, single.losses)).toBeLessThan(1e-5);
    }
  },
);

test.skipIf(!torch)(
  withTorch('a run of which one process is killed goes on from the last checkpoint, with the losses of one that never fell'),
  () => {
    const settings: Partial<TrainingSettings> = { batch_size: 50, schedule: 'CosineAnnealingLR', T_max: 150 };
    alone([place('whole', settings), 150]);
    const kill = 'batch = batch_of(step)  # the same in every process';
    place('fallen', settings, (text) => {
      expect(text).toContain(kill);
      return text.replace(kill, `os.kill(os.getpid(), 9) if step == 130 and RANK == 1 and first == 1 else None\n    ${kill}`);
    });
    const said = launch('fallen', 150, '--nproc_per_node=2', '--max_restarts=1');
    expect(said).toContain('going on from fallen.checkpoint.pt after step 100');
    const [whole, fallen] = read('whole', 'fallen');
    expect(fallen?.step).toBe(150);
    expect(farthest(fallen?.losses ?? [], whole?.losses ?? [])).toBeLessThan(1e-5);
  },
);
