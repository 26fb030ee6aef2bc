/** What takes the steps where the kernels that were chosen cannot: always said, and never anything else in place of portable numbers. */
import { expect, test } from 'vitest';
import { ok, refused } from '../../../lib/result.ts';
import { chooseVariant } from '../../kernels/kernelUrls.ts';
import { tell } from '../../shared/faults.ts';
import { ARITHMETICS } from '../../shared/protocol.ts';
import { chooseArithmetic } from './arithmetic.ts';
import type { Engine } from './engine.ts';
import type { KernelEngine, KernelsFor } from './kernelEngine.ts';

const wasm = (kernelsFor: KernelsFor): Engine => ({ name: 'wasm', kernelsFor });
const NOTE = 'WebAssembly did not start in this browser, so training runs on plain JavaScript, which is about ten times slower.';
const cpu: Engine = { name: 'cpu', note: NOTE };

/** By arithmetic, what came of it in a word or a sentence. */
async function outcomes(engine: Engine): Promise<Record<string, unknown>> {
  const table: Record<string, unknown> = {};
  for (const arithmetic of ARITHMETICS) {
    const chosen = await chooseArithmetic(engine, arithmetic);
    table[arithmetic] = chosen.ok
      ? {
          ...chosen.value,
          ...(chosen.value.kernels ? { kernels: chosen.value.kernels.variant } : {}),
          ...(chosen.value.note ? { note: tell(chosen.value.note) } : {}),
        }
      : tell(chosen.reason);
  }
  return table;
}

test('where all is well each arithmetic has its kernels, and nothing is said', async () => {
  const quickest = chooseVariant(false);
  expect(await outcomes(wasm(async (variant) => ok({ variant } as KernelEngine)))).toEqual({
    fast: { arithmetic: 'fast', kernels: quickest },
    portable: { arithmetic: 'portable', kernels: 'simd' },
    dense: { arithmetic: 'dense', kernels: quickest },
    tape: { arithmetic: 'tape' },
  });
});

test('where kernels did not arrive the tape stands in, but for portable numbers', async () => {
  expect(await outcomes(wasm(async () => refused('missing')))).toMatchInlineSnapshot(`
    {
      "dense": {
        "arithmetic": "tape",
        "note": "The training kernels did not arrive, so TensorFlow.js takes the steps, which is much slower.",
      },
      "fast": {
        "arithmetic": "tape",
        "note": "The training kernels did not arrive, so TensorFlow.js takes the steps, which is much slower.",
      },
      "portable": "The kernels that give the same numbers on every machine did not arrive. Uncheck “same numbers on every machine” to train with others, or reload the page to try again.",
      "tape": {
        "arithmetic": "tape",
      },
    }
  `);
});

test('without WebAssembly the engine says why it is slow, and portable numbers are refused', async () => {
  expect(await outcomes(cpu)).toMatchInlineSnapshot(`
    {
      "dense": {
        "arithmetic": "tape",
        "note": "WebAssembly did not start in this browser, so training runs on plain JavaScript, which is about ten times slower.",
      },
      "fast": {
        "arithmetic": "tape",
        "note": "WebAssembly did not start in this browser, so training runs on plain JavaScript, which is about ten times slower.",
      },
      "portable": "The kernels that give the same numbers on every machine need WebAssembly, which does not work in this browser. Uncheck “same numbers on every machine” to train with others, or reload the page to try again.",
      "tape": {
        "arithmetic": "tape",
        "note": "WebAssembly did not start in this browser, so training runs on plain JavaScript, which is about ten times slower.",
      },
    }
  `);
});
