/** What takes a run's steps: the arithmetic that was chosen, or where it cannot be had another one or none, with the reason. A row each. */
import { ok, type Result, refused } from '../../../lib/result.ts';
import { chooseVariant, type KernelVariant } from '../../kernels/kernelUrls.ts';
import type { Arithmetic } from '../../shared/protocol.ts';
import type { Engine } from './engine.ts';
import type { KernelEngine } from './kernelEngine.ts';

export interface ArithmeticInUse {
  readonly arithmetic: Arithmetic;
  /** What takes the steps; without them the tape does. */
  readonly kernels?: KernelEngine;
  /** Why it is not what was chosen, or why the engine is slow, in one sentence. */
  readonly note?: string;
}

interface Row {
  /** The kernels that it is computed by; it is the tape's where there are none. */
  readonly variant?: () => KernelVariant;
  /** Whether the tape may stand in for it: its numbers are nearly the same, but not to the last bit. */
  readonly isReplaceable: boolean;
}

const ROWS: Readonly<Record<Arithmetic, Row>> = {
  fast: { variant: () => chooseVariant(false), isReplaceable: true },
  portable: { variant: () => chooseVariant(true), isReplaceable: false },
  dense: { variant: () => chooseVariant(false), isReplaceable: true },
  tape: { isReplaceable: true },
};

/** @returns what is in use, or a sentence that says why there is nothing and what to do */
export async function chooseArithmetic({ note, kernelsFor }: Engine, chosen: Arithmetic): Promise<Result<ArithmeticInUse>> {
  const { variant, isReplaceable } = ROWS[chosen];
  const kernels = variant && (kernelsFor ? await kernelsFor(variant()) : refused('need WebAssembly, which does not work in this browser'));
  if (kernels?.ok) return ok({ arithmetic: chosen, kernels: kernels.value });
  if (kernels && !isReplaceable) return refused(refusal(kernels.reason));
  const said = note ?? (kernels && standIn(kernels.reason));
  return ok({ arithmetic: 'tape', ...(said === undefined ? {} : { note: said }) });
}

const standIn = (reason: string): string => `The training kernels ${reason}, so TensorFlow.js takes the steps, which is much slower.`;

const refusal = (reason: string): string =>
  `The kernels that give the same numbers on every machine ${reason}. Uncheck “same numbers on every machine” to train with others, or ` +
  'reload the page to try again.';
