/** The imports that a program needs, found by what it says. */
import type { Code } from './code.ts';

const MODULES = ['argparse', 'base64', 'collections', 'functools', 'gzip', 'itertools', 'math', 'os', 'time'];

/** What is written instead of a module's name, and where it comes from. */
const STANDARD: readonly (readonly [RegExp, string])[] = [
  [/\bOrderedDict\(/, 'from collections import OrderedDict'],
  [/\bPath\(/, 'from pathlib import Path'],
];
const TORCH: readonly (readonly [RegExp, string])[] = [
  [/\bdist\./, 'import torch.distributed as dist'],
  [/\bnn\./, 'from torch import nn'],
  [/\blr_scheduler\./, 'from torch.optim import lr_scheduler'],
  [/\bDataLoader\(/, 'from torch.utils.data import DataLoader, TensorDataset'],
];

/** Texts of a person are in it, too: an import more than is needed does no harm. */
export function imports(text: string): Code {
  const plain = MODULES.filter((name) => new RegExp(`(?<![.\\w])${name}\\.`).test(text)).map((name) => `import ${name}`);
  const named = (rows: typeof STANDARD) => rows.filter(([sign]) => sign.test(text)).map(([, line]) => line);
  const standard = [...plain, ...named(STANDARD)];
  return [...standard, ...(standard.length > 0 ? [''] : []), 'import torch', ...named(TORCH)];
}
