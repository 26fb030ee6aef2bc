/** What is told of a run's thread, which speaks no language itself, and how paces are called. */
import type { DatasetName } from '../../datasets/datasets.ts';
import { messages as dataMessages } from '../../datasets/messages.ts';
import { defineMessages } from '../../lib/messages.ts';
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import type { EngineFault, FetchFault, KernelFault } from './faults.ts';
import type { EngineName } from './protocol.ts';

const engines: Readonly<Record<EngineName, string>> = { wasm: 'WebAssembly', cpu: 'plain JavaScript' };

const faultsOf = (faults: readonly EngineFault[]): string =>
  faults.map(({ engine, fault }) => `${engines[engine]} ${fault === 'noStart' ? 'did not start' : 'computes wrongly'}`).join(', and ');

const KERNEL_FAULTS: Readonly<Record<KernelFault, string>> = {
  noWasm: 'need WebAssembly, which does not work in this browser',
  noStart: 'do not start in this browser',
  missing: 'did not arrive',
  wrong: 'compute wrongly in this browser',
};

function fetchWords(fault: FetchFault): string {
  if (typeof fault === 'number') return `did not arrive (HTTP ${fault})`;
  const words = {
    silent: 'did not arrive (the connection went silent)',
    offline: 'did not arrive (no connection)',
    damaged: 'arrived damaged',
    late: 'could not be unpacked in time',
  };
  return words[fault];
}

const TRY_AGAIN = 'Check the connection, then choose Try again.';

export const messages = defineMessages('training/shared', {
  told: {
    tooLarge: 'This network needs more memory than the browser gives. Make its Linear layers or the batch size smaller.',
    tooDeep: 'This network has more layers in a row than the browser can follow. Take some of them out.',
    noEngine: (faults: readonly EngineFault[]) =>
      `Training cannot start in this browser: ${faultsOf(faults)}. Building, saving and exporting go on.`,
    slowEngine: (faults: readonly EngineFault[], engine: EngineName) =>
      `${faultsOf(faults)} in this browser, so training runs on ${engines[engine]}, which is about ten times slower.`,
    noKernels: (fault: KernelFault) =>
      `The training kernels ${KERNEL_FAULTS[fault]}, so TensorFlow.js takes the steps, which is much slower.`,
    notPortable: (fault: KernelFault) =>
      `The kernels that give the same numbers on every machine ${KERNEL_FAULTS[fault]}. Uncheck “same numbers on every machine” to train with others, or reload the page to try again.`,
    noList: (dataset: DatasetName, fault: FetchFault) =>
      `The list of the ${dataMessages.names[dataset]} files ${fetchWords(fault)}. ${TRY_AGAIN}`,
    noFile: (dataset: DatasetName, file: string, fault: FetchFault) =>
      `The ${dataMessages.names[dataset]} file ${file} ${fetchWords(fault)}. ${TRY_AGAIN}`,
    noPictures: 'The browser did not hand over the pictures. Choose their files again, or reload the page.',
    silent: 'The training thread no longer answers.',
    broken: (reason: string) => `The training thread broke down${inBrackets(reason)}.`,
    notStarted: (reason: string) => `The training thread could not be started${inBrackets(reason)}.`,
  },
  fullSpeed: 'full speed',
  oneStep: '1 step a second',
  steps: (steps: number) => `${formatCount(steps)} steps a second`,
  oneStepIn: (seconds: number) => `one step in ${formatNumber(seconds)} seconds`,
});

/** The browser's own words, where it has some. */
function inBrackets(reason: string): string {
  return reason ? ` (${reason})` : '';
}
