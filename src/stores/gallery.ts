/** Which test digits the gallery shows: the choice lasts as long as the page. zustand. */
import { create } from 'zustand';
import { enlargePane } from './panes.ts';

export interface GalleryChoice {
  readonly show: 'wrong' | 'right' | 'all';
  /** Of this class only. */
  readonly truth: number | undefined;
  /** Taken for this class only. */
  readonly predicted: number | undefined;
}

interface GalleryState extends GalleryChoice {
  /** From 0. */
  readonly page: number;
}

export const useGallery = create<GalleryState>(() => ({ show: 'wrong', truth: undefined, predicted: undefined, page: 0 }));

export const choose = (choice: Partial<GalleryChoice>): void => useGallery.setState({ ...choice, page: 0 });

export const turnGallery = (page: number): void => useGallery.setState({ page });

/** Shows the digits of one cell of the confusion matrix. */
export function openCell(truth: number, predicted: number): void {
  choose({ show: truth === predicted ? 'right' : 'wrong', truth, predicted });
  enlargePane('confusion');
}

/** The gallery stands beside the large matrix. */
export const openGallery = (): void => enlargePane('confusion');
