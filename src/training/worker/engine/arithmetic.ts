/** What takes a run's steps: the arithmetic that was chosen, or where it cannot be had another one or none, with the reason. A row each. */
import { ok, type Result, refused } from '../../../lib/result.ts';
import { chooseVariant, type KernelVariant } from '../../kernels/kernelUrls.ts';
import type { Told } from '../../shared/faults.ts';
import type { Arithmetic } from '../../shared/protocol.ts';
import type { Engine } from './engine.ts';
import type { KernelEngine } from './kernelEngine.ts';

export interface ArithmeticInUse {
  readonly arithmetic: Arithmetic;
  /** What takes the steps; without them the tape does. */
  readonly kernels?: KernelEngine;
  /** Why it is not what was chosen, or why the engine is slow. */
  readonly note?: Told;
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

/** @returns what is in use, or why there is nothing */
export async function chooseArithmetic({ note, kernelsFor }: Engine, chosen: Arithmetic): Promise<Result<ArithmeticInUse, Told>> {
  const { variant, isReplaceable } = ROWS[chosen];
  const kernels = variant && (kernelsFor ? await kernelsFor(variant()) : refused('noWasm' as const));
  if (kernels?.ok) return ok({ arithmetic: chosen, kernels: kernels.value });
  if (kernels && !isReplaceable) return refused(['notPortable', kernels.reason]);
  const said: Told | undefined = note ?? (kernels && ['noKernels', kernels.reason]);
  return ok({ arithmetic: 'tape', ...(said === undefined ? {} : { note: said }) });
}
