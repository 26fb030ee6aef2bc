/** What is seen of pictures before they are taken: how many there are of each class, and the first of them. Pure. */
import type { FoundPictures } from '../../../datasets/images/labeled.ts';
import { isDarkOnLight } from '../../../datasets/images/orient.ts';
import { countClasses, firstOfEach } from '../../../datasets/images/takeImages.ts';
import type { ImagesSummary } from './imageWords.ts';

export function summaryOf({ files, classes, train, test, isTurned, notes }: FoundPictures, ofEach: number): ImagesSummary {
  const counts = countClasses(test ? [train, test] : [train], classes.length);
  const first = firstOfEach(train, classes.length, ofEach);
  return {
    files,
    classes: classes.map((name, i) => ({ name, count: counts[i] ?? 0, pixels: first[i] ?? new Uint8Array() })),
    train: train.labels.length,
    ...(test ? { test: test.labels.length } : {}),
    isTurned,
    isDarkOnLight: isDarkOnLight(train.pixels),
    notes,
  };
}
