/** The files of pictures that were chosen, what was read of them, and what is chosen of that. */
import { useEffect, useRef, useState } from 'react';
import type { ImagesRead } from '../../../datasets/images/images.ts';
import type { ImagesChoice } from '../../../datasets/images/takeImages.ts';
import type { NodeOf } from '../../../network/document.ts';
import type { ImagesSummary } from '../../../stores/ownData/images/imageWords.ts';
import { type OpenImageFiles, openImageFiles } from '../../../stores/ownData/images/openImageFiles.ts';
import { messages } from './messages.ts';

export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly progress: string }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'read'; readonly opened: OpenImageFiles; readonly summary: ImagesSummary };

/** The seed is the network's, unless pictures that it had before are to come back. */
export interface Choice extends Omit<ImagesChoice, 'seed'> {
  readonly seed?: number;
}

const TEST_PERCENT = 20;

/** @param target whose pictures they become; those that it has are asked for again as they were read */
export function usePictureFiles(target: NodeOf<'Dataset'> | undefined) {
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const [choice, setChoice] = useState<Choice>();
  const latest = useRef<OpenImageFiles>(undefined);
  useEffect(() => () => latest.current?.close(), []);

  /** Files that are chosen while others are being read take their place. */
  const read = async (files: readonly File[]) => {
    latest.current?.close();
    const opened = openImageFiles(files, (done, of) => setReading({ state: 'reading', progress: messages.progress(done, of) }));
    latest.current = opened;
    setReading({ state: 'reading', progress: files.map(({ name }) => name).join(', ') });
    const outcome = await opened.summary;
    if (latest.current !== opened) return;
    if (!outcome.ok) return setReading({ state: 'refused', reason: outcome.reason });
    setReading({ state: 'read', opened, summary: outcome.value });
    setChoice(firstChoice(outcome.value, target));
  };
  return { reading, choice, read, change: (part: Partial<Choice>) => setChoice((before) => before && { ...before, ...part }) };
}

function firstChoice({ classes, isTurned, isDarkOnLight }: ImagesSummary, target: NodeOf<'Dataset'> | undefined): Choice {
  const had = target?.params.name === 'images' ? target.params.images : undefined;
  const names = classes.map(({ name }) => name);
  if (had && had.classes.length === names.length) return { classes: had.classes, ...asRead(had.read) };
  return { classes: names, isTurned, isInverted: isDarkOnLight, testPercent: TEST_PERCENT };
}

const asRead = ({ turned, inverted, test_percent = TEST_PERCENT, seed }: ImagesRead) => ({
  isTurned: turned,
  isInverted: inverted,
  testPercent: test_percent,
  seed,
});
