/** What the classes and the samples of a run's data set are called. */
import { useMemo } from 'react';
import { classesOf, type DatasetParams, thingOf } from '../../datasets/datasets.ts';
import { messages } from './messages.ts';
import { useRun } from './useRun.ts';

/** The name of a class by its number: the number itself where it has no other. */
export type ClassName = (label: number) => string;

export function classNameOf(params: DatasetParams | undefined): ClassName {
  const names = params && classesOf(params);
  return (label) => names?.[label] ?? String(label);
}

export function useClassName(): ClassName {
  const params = useRun(({ plan }) => plan?.spec.data.params);
  return useMemo(() => classNameOf(params), [params]);
}

/** What a sample of images is called: a digit, or a picture of another thing. */
export type PictureThing = 'digit' | 'picture';

const pictureThing = (params: DatasetParams): PictureThing => (thingOf(params) === 'digit' ? 'digit' : 'picture');

export const usePictureThing = (): PictureThing => useRun(({ plan }) => (plan ? pictureThing(plan.spec.data.params) : 'digit'));

/** So many are named in a sentence. */
const NAMED = 12;

/** Which classes a network can tell apart, in a sentence, where they are one's own. */
export function useKnown(): string | undefined {
  const names = useRun(({ plan }) => plan && classesOf(plan.spec.data.params));
  return names && messages.knows(namedClasses(names));
}

/** `3 classes: cat, dog, bird`; of many the first. */
export function namedClasses(names: readonly string[]): string {
  const first = names.slice(0, NAMED).join(', ');
  return messages.classes(names.length, names.length > NAMED ? messages.andMore(first, names.length - NAMED) : first);
}
