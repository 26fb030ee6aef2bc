/** A file without a checksum: what is in it is looked at before any of it is used. zustand. */
import { create } from 'zustand';
import type { Tensor } from '../../export/tensors.ts';
import { rangesOf, type TensorRange } from '../../export/weights/tensorRanges.ts';
import { ok, type Result } from '../../lib/result.ts';
import { closeDialog, openDialog } from '../view.ts';

export interface AskedFile {
  readonly name: string;
  /** Whether it is a network of its own, and not weights for the one that is open. */
  readonly isModel: boolean;
  readonly tensors: readonly TensorRange[];
  /** Parameters that are not in it, and are drawn from the seed. */
  readonly drawn: readonly string[];
  readonly use: () => void | Promise<void>;
}

export const useAskedFile = create<{ readonly asked: AskedFile | undefined }>(() => ({ asked: undefined }));

/** What asks about it; refused where no network trains from its numbers. */
export function asking(file: Omit<AskedFile, 'tensors'>, tensors: readonly Tensor[]): Result<() => void> {
  const ranges = rangesOf(tensors);
  if (!ranges.ok) return ranges;
  return ok(() => {
    useAskedFile.setState({ asked: { ...file, tensors: ranges.value } });
    openDialog('askedFile');
  });
}

/** The answer: it is used after all. */
export function takeAsked(): void {
  const { asked } = useAskedFile.getState();
  leaveAsked();
  void asked?.use();
}

export function leaveAsked(): void {
  closeDialog();
  useAskedFile.setState({ asked: undefined });
}
