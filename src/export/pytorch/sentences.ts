/** What a file says of itself: what it is, what it counts on, and what it cannot do. */

import { STOP_NAMES } from '../../network/stopping.ts';
import { firstIrregular } from '../recordedRun.ts';
import { inQuotes } from './literals.ts';
import { isEndless, isGiven, isMnist, type Program } from './program.ts';

export const CHECKED = 300;

/** Which version of the random numbers it counts on, and what follows from them. */
export function counts(program: Program): string {
  const drawn = isGiven(program) ? 'batches and dropout' : 'first values, batches and dropout';
  return `It repeats random numbers of Tinkergrad, version ${program.run.streams}: ${drawn} follow from the seed, ${program.run.settings.seed}.`;
}

/** How near it comes, and where it cannot come near. */
export function promise({ run }: Program): string {
  const odd = firstIrregular(run);
  const most = odd === undefined ? CHECKED : Math.min(CHECKED, odd - 1);
  const near = `Each loss of the first ${most} steps is Tinkergrad's within 0.1 %; later, or where a run is unsteady, rounding may part them.`;
  return odd === undefined
    ? near
    : `${near} Step ${odd.toLocaleString('en-US')} was taken by hand with its beats out of order, which this file cannot repeat.`;
}

/** How many steps it takes, and why so many. */
export function steps(program: Program): string {
  const { isTaken, run } = program;
  if (isTaken) return 'as many as the page had taken';
  const stops = STOP_NAMES.some((name) => run.settings[name] !== undefined);
  const end = isEndless(program) ? 'the settings name no end' : 'the end that the settings name';
  return stops ? `${end}; the page may stop before, where it is told to` : end;
}

/** @param isAsked whether the folder is named when the program is started */
export const mnistPlace = (program: Program, isAsked = false): readonly string[] =>
  isMnist(program)
    ? [
        `MNIST's four files are read from ${isAsked ? 'FOLDER, or ' : ''}./data, raw or .gz; where they are missing torchvision downloads them.`,
      ]
    : [];

/** How to start it in several processes. */
export const commands = (program: Program): readonly string[] =>
  listed(`${inQuotes(program.file)}${isMnist(program) ? ' [--data FOLDER]' : ''}`);

const listed = (file: string): readonly string[] => [
  'In one process:',
  `    python ${file}`,
  'In two on one machine, each with a GPU where there are two:',
  `    torchrun --standalone --nproc_per_node=2 ${file}`,
  'On two machines, the same line on each, where HOST is one of them:',
  `    torchrun --nnodes=2 --nproc_per_node=1 --rdzv_id=1 --rdzv_backend=c10d --rdzv_endpoint=HOST:29400 ${file}`,
  'With --max_restarts=3 it goes on by itself after a crash. PyTorch 1.13 on Python 3.11 needs --redirects=1 --tee=1 as well.',
];
